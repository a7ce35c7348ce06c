/** Remembers small choices, such as visible columns, in this browser. */
import { useState } from 'react';

const nameOf = (name: string): string => `console.${name}`;

/**
 * @param fits whether a stored value is still valid; another version of the console may have stored
 * it
 */
export function useRemembered<Value>(
  name: string,
  byDefault: Value,
  fits: (value: unknown) => value is Value,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => {
    const kept = read(nameOf(name));
    return fits(kept) ? kept : byDefault;
  });
  const keep = (next: Value): void => {
    setValue(next);
    write(nameOf(name), next);
  };
  return [value, keep];
}

/** Storage may be disabled, or another program may have written to it. */
function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Storage is disabled: the choice is kept only until the page is loaded again.
  }
}
