/** Buttons for paging through a list that Cognito can only read forward. */
import type { ReactNode } from 'react';

import { texts } from '../texts.js';
import { Button } from './Button.js';
import { FirstIcon, NextIcon, PreviousIcon } from './icons.js';

export interface PagerProps {
  /** The range shown, such as `1 to 60`. */
  readonly children?: ReactNode;
  readonly onFirst?: (() => void) | undefined;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly busy?: boolean | undefined;
}

export function Pager({ children, onFirst, onPrevious, onNext, busy }: PagerProps): ReactNode {
  const steps = [
    [texts.pager.first, <FirstIcon key="first" />, onFirst],
    [texts.pager.previous, <PreviousIcon key="previous" />, onPrevious],
    [texts.pager.next, <NextIcon key="next" />, onNext],
  ] as const;
  return (
    <div className="pager" aria-busy={busy}>
      <span className="pager-text" role="status">
        {children}
      </span>
      {steps.map(([label, icon, go]) => (
        <Button
          key={label}
          className="button-icon"
          aria-label={label}
          icon={icon}
          disabled={go === undefined}
          onClick={go}
        />
      ))}
    </div>
  );
}
