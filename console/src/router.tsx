/**
 * Addresses of the console: which page is shown, and how to navigate. Segments are decoded one by
 * one, because usernames may contain any character.
 */
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';

/** The path of the console itself, such as `/console`. */
export const BaseContext = createContext('');

const changed = new EventTarget();
function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  changed.addEventListener('change', listener);
  return () => {
    removeEventListener('popstate', listener);
    changed.removeEventListener('change', listener);
  };
}

export interface Place {
  /** The decoded segments below the console: `['users', 'ada']`. */
  readonly segments: readonly string[];
  readonly search: URLSearchParams;
  /** The state that `go` stored with this entry of the history. */
  readonly state: unknown;
}

export function usePlace(): Place {
  const base = useContext(BaseContext);
  const href = useSyncExternalStore(subscribe, () => location.href);
  const state = useSyncExternalStore(subscribe, () => history.state as unknown);
  return useMemo(() => ({ ...placeOf(href, base), state }), [href, base, state]);
}

function placeOf(href: string, base: string): Omit<Place, 'state'> {
  const { pathname, searchParams } = new URL(href);
  const below = pathname.slice(base.length).split('/').filter(Boolean);
  return { segments: below.map(decoded), search: searchParams };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Builds an address in the console from decoded segments: `/users/ada`. */
export function pathTo(...segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

export interface GoOptions {
  /** Replaces the current entry in the history. Default false. */
  readonly replace?: boolean;
  /** Kept with the entry of the history. Default: nothing. */
  readonly state?: unknown;
}

/** Goes to an address of the console, such as `/users?status=CONFIRMED`. */
export function useGo(): (to: string, options?: GoOptions) => void {
  const base = useContext(BaseContext);
  return useCallback(
    (to, { replace = false, state = null } = {}) => {
      history[replace ? 'replaceState' : 'pushState'](state, '', base + to);
      changed.dispatchEvent(new Event('change'));
    },
    [base],
  );
}

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** An address of the console. */
  readonly to: string;
  readonly children: ReactNode;
}

export function Link({ to, onClick, ...more }: LinkProps): ReactNode {
  const base = useContext(BaseContext);
  const go = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || elsewhere || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return <a {...more} href={base + to} onClick={follow} />;
}

/**
 * The parameters of `pattern`, such as `users/:username`; undefined if the address does not match.
 */
export function matchPath(
  pattern: string,
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/').filter(Boolean);
  if (wanted.length !== segments.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const segment = segments[index] ?? '';
    if (name.startsWith(':')) found[name.slice(1)] = segment;
    else if (name !== segment) return undefined;
  }
  return found;
}
