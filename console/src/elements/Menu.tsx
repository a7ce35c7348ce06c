/** A button that opens a list of actions (WAI-ARIA menu button pattern). */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { Button } from './Button.js';
import type { ButtonProps } from './Button.js';
import { DownIcon } from './icons.js';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly danger?: boolean | undefined;
}

export interface MenuProps {
  readonly label: string;
  /** Shows only the icon; `label` is for screen readers. */
  readonly icon?: ReactNode;
  readonly kind?: ButtonProps['kind'];
  /** Without actions, no button is shown. */
  readonly items: readonly MenuItem[];
}

export function Menu({ label, icon, kind, items }: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useCloseOutside(frame, open, () => setOpen(false));
  usePlaceAt(button, list, open, () => setOpen(false));
  useEffect(() => {
    if (open) buttonsIn(list.current)[0]?.focus();
  }, [open]);
  if (items.length === 0) return null;

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = buttonsIn(list.current);
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextOf(event.key, at, buttons.length);
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (next === undefined) return;
    else buttons[next]?.focus();
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu" ref={frame}>
      <Button
        ref={button}
        kind={kind}
        className={icon ? 'button-icon' : ''}
        icon={icon ?? <DownIcon />}
        aria-label={icon ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon ? undefined : label}
      </Button>
      {open && (
        <div
          id={id}
          className="menu-list"
          role="menu"
          popover="manual"
          aria-label={label}
          ref={list}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={item.danger ? 'menu-item menu-item-danger' : 'menu-item'}
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Puts the list below the button, or above it if there is no room below. */
function usePlaceAt(
  button: { readonly current: HTMLElement | null },
  list: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
): void {
  const last = useRef(close);
  last.current = close;
  useLayoutEffect(() => {
    if (!open || !button.current || !list.current) return undefined;
    // In the browser's top layer, so that no surrounding element clips it.
    list.current.showPopover();
    const { bottom, top, right } = button.current.getBoundingClientRect();
    const { width, height } = list.current.getBoundingClientRect();
    const { style } = list.current;
    const fits = bottom + height + gap < innerHeight;
    style.top = `${fits ? bottom + gap : Math.max(gap, top - height - gap)}px`;
    style.left = `${Math.max(gap, right - width)}px`;
    const onScroll = (): void => last.current();
    addEventListener('scroll', onScroll, { capture: true, passive: true });
    addEventListener('resize', onScroll);
    return () => {
      removeEventListener('scroll', onScroll, { capture: true });
      removeEventListener('resize', onScroll);
    };
  }, [open, button, list]);
}
const gap = 4;

const buttonsIn = (list: HTMLElement | null): HTMLButtonElement[] => [
  ...(list?.querySelectorAll('button') ?? []),
];

function nextOf(key: string, at: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return Object.hasOwn(places, key) ? places[key] : undefined;
}

/** Calls `close` when the user presses anything outside the element. */
export function useCloseOutside(
  element: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
): void {
  const last = useRef(close);
  last.current = close;
  useEffect(() => {
    if (!open) return undefined;
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && !element.current?.contains(target)) last.current();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [element, open]);
}
