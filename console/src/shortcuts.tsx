/**
 * Shortcuts of a single key. People can switch them off (WCAG 2.2, 2.1.4), and `?` lists those of
 * the page.
 */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';

import { Dialog } from './elements/Dialog.js';
import { CheckField } from './elements/Field.js';
import { useRemembered } from './remembered.js';
import { texts } from './texts.js';

interface Shortcut {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

type Register = (shortcut: Shortcut) => () => void;
const RegisterContext = createContext<Register>(() => () => undefined);

/** While the component is shown, pressing `key` calls `run`, if there is one. */
export function useShortcut(key: string, label: string, run: (() => void) | undefined): void {
  const register = useContext(RegisterContext);
  const last = useRef(run);
  last.current = run;
  const has = run !== undefined;
  useEffect(
    () => (has ? register({ key, label, run: () => last.current?.() }) : undefined),
    [register, key, label, has],
  );
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export function ShortcutProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const known = useRef(new Set<Shortcut>());
  const [isOn, setOn] = useRemembered('shortcuts', true, isBoolean);
  const [listed, setListed] = useState<readonly Shortcut[]>();
  const register = useCallback<Register>((shortcut) => {
    known.current.add(shortcut);
    return () => known.current.delete(shortcut);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isOn || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const shortcuts = [...known.current];
      const found = shortcuts.findLast(({ key }) => key === event.key);
      if (!found && event.key !== '?') return;
      event.preventDefault();
      if (found) found.run();
      else setListed(shortcuts);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
  const value = useMemo(() => register, [register]);
  return (
    <RegisterContext.Provider value={value}>
      <ShowContext.Provider value={useCallback(() => setListed([...known.current]), [])}>
        {children}
      </ShowContext.Provider>
      {listed && (
        <Dialog title={texts.shortcuts.title} onClose={() => setListed(undefined)}>
          <div className="dialog-body">
            <dl className="keys">
              {[...listed, { key: '?', label: texts.shortcuts.list }].map(({ key, label }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
            <CheckField label={texts.shortcuts.use} checked={isOn} onChange={setOn} />
          </div>
        </Dialog>
      )}
    </RegisterContext.Provider>
  );
}

const ShowContext = createContext<() => void>(() => undefined);

/** Shows the list of shortcuts, for people who do not know the key. */
export const useShowShortcuts = (): (() => void) => useContext(ShowContext);

/** Whether the key belongs to a field, or a dialog or menu is open. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role=menu]')) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), select, textarea') !== null
  );
}
