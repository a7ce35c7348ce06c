import { useContext, useEffect, useId, useRef, createContext } from 'react';
import type { ReactNode, RefObject } from 'react';

import { useTexts } from '../provider/context.js';
import type { ScreenProps } from './components.js';
import { useAround } from './part.js';

/** True once the user has taken a step. From then on, each new screen takes the focus. */
export const StepContext = createContext<RefObject<boolean> | undefined>(undefined);

/** One step on a card: its title, its form, and the links to other steps. */
export function Screen({ title, subtitle, icon, links, children }: ScreenProps): ReactNode {
  const { language, direction } = useTexts();
  const { className = '', header, footer } = useAround();
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const stepped = useContext(StepContext);
  useEffect(() => {
    if (stepped?.current) focusFirst(root.current);
  }, [stepped]);
  return (
    <section
      ref={root}
      className={`cg cg-screen ${className}`.trim()}
      aria-labelledby={titleId}
      lang={language}
      dir={direction}
    >
      {header && <div className="cg-header">{header}</div>}
      {icon && <div className="cg-screen-icon">{icon}</div>}
      <div className="cg-screen-head">
        <h1 id={titleId} tabIndex={-1}>
          {title}
        </h1>
        {subtitle && <p className="cg-subtitle">{subtitle}</p>}
      </div>
      {children}
      {links && <div className="cg-links">{links}</div>}
      {footer && <div className="cg-footer">{footer}</div>}
    </section>
  );
}

/** Moves the focus to the first empty field, or to the heading of a screen without fields. */
function focusFirst(root: HTMLElement | null): void {
  const empty = [...(root?.querySelectorAll<HTMLInputElement>('input:not([hidden])') ?? [])].find(
    ({ value }) => value === '',
  );
  (empty ?? root?.querySelector('h1'))?.focus();
}
