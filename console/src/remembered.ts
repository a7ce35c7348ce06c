/** Keeps small choices of the person in this browser. */
import { useState } from 'react';

const nameOf = (name: string): string => `console.${name}`;

/** @param fits whether a kept value is still one; a new version of the console may know others */
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

/** Storage may be off, or hold what something else wrote. */
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
    // The choice lasts until the page is loaded again.
  }
}
