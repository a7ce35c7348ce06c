import type { ReactNode } from 'react';

import { AlertIcon, CheckIcon } from './icons.js';
import type { MessageProps } from './components.js';

/**
 * A message that screen readers announce when it appears. It takes the focus if its form has
 * failed.
 */
export function Message({ kind, children, silent }: MessageProps): ReactNode {
  return (
    <div className={`cg-message cg-message-${kind}`}>
      {kind === 'success' ? <CheckIcon /> : <AlertIcon />}
      <div>
        <p role={kind === 'error' ? 'alert' : 'status'} tabIndex={-1} data-cg-message={kind}>
          {children}
        </p>
        {silent && <p className="cg-message-silent">{silent}</p>}
      </div>
    </div>
  );
}
