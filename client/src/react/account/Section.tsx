import { useId } from 'react';
import type { ReactNode } from 'react';

import { useTexts } from '../provider/context.js';
import { useAround } from '../elements/part.js';

export interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** A group of rows, with its title and description on one side and the rows on the other. */
export function Section({ title, hint, danger = false, children }: SectionProps): ReactNode {
  const { language, direction } = useTexts();
  const { className = '', header, footer } = useAround();
  const id = useId();
  return (
    <section
      className={`cg cg-section ${className}`.trim()}
      data-danger={danger || undefined}
      aria-labelledby={id}
      lang={language}
      dir={direction}
    >
      <div className="cg-section-head">
        {header}
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {hint && <p className="cg-hint">{hint}</p>}
      </div>
      <div className="cg-card">{children}</div>
      {footer}
    </section>
  );
}
