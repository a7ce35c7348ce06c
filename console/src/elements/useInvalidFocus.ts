import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Moves the focus to the first field of a form that becomes invalid after it was sent. */
export function useInvalidFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
    if (invalid && !before.current) invalid.focus();
    before.current = invalid;
  });
  return form;
}
