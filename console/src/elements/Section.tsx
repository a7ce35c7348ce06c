/** A part of a page under a heading of its own. */
import { useEffect, useId, useRef } from 'react';
import type { FocusEvent, ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  /** Shown at the end of the line of the title, such as a button. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/**
 * If the focused element disappears, such as the row of a session that was ended, the title gets
 * the focus.
 */
export function Section({ title, end, children }: SectionProps): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) heading.current?.focus();
  });
  const onBlur = ({ target }: FocusEvent): void => {
    hasFocus.current = !target.isConnected;
  };
  return (
    <section
      className="card"
      aria-labelledby={id}
      onFocus={() => (hasFocus.current = true)}
      onBlur={onBlur}
    >
      <header className="card-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {end}
      </header>
      {children}
    </section>
  );
}
