import type { ReactNode } from 'react';

export interface RowTextProps {
  readonly title: ReactNode;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  /** Facts in small print; undefined and empty ones are omitted. */
  readonly facts?: readonly (string | null | undefined | false)[];
}

/** The text of one row of a list. */
export function RowText({ title, badges, facts = [] }: RowTextProps): ReactNode {
  const shown = facts.filter(Boolean).join(' · ');
  return (
    <div className="row-text">
      <p className="row-title">
        <span>{title}</span>
        {badges}
      </p>
      {shown && <p className="row-facts">{shown}</p>}
    </div>
  );
}
