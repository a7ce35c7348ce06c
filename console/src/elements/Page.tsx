/** The frame of a page: its title, which takes the focus when the page opens, and its actions. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { texts } from '../texts.js';

export interface PageProps {
  readonly title: string;
  /** Shown beside the title. */
  readonly aside?: ReactNode;
  /** Links and buttons at the end of the first line. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/**
 * False until the first page is shown: when the document loads, the browser decides about the
 * focus.
 */
let wasShown = false;

export function Page({ title, aside, acts, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${texts.console}`;
  }, [title]);
  useEffect(() => {
    if (wasShown) heading.current?.focus();
    wasShown = true;
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside}
        {acts && <div className="page-acts">{acts}</div>}
      </header>
      {children}
    </div>
  );
}
