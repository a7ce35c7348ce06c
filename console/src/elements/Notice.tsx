/** A note above the content that it concerns. */
import type { ReactNode } from 'react';

import { referenceOf, wordsOf } from '../failures.js';
import type { Failure } from '../gateway.js';
import { texts } from '../texts.js';
import { Button } from './Button.js';
import { AlertIcon, CheckIcon } from './icons.js';

export interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly children: ReactNode;
  /** A button, such as one to try again. */
  readonly end?: ReactNode;
}

/** Announced when it appears. */
export function Notice({ kind, children, end }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice-${kind}`}>
      {kind === 'success' ? <CheckIcon /> : <AlertIcon />}
      <div className="notice-text" role={kind === 'error' ? 'alert' : 'status'}>
        {children}
      </div>
      {end}
    </div>
  );
}

interface FailureNoticeProps {
  readonly failure: Failure;
  /** Shows a button to try again. */
  readonly onRetry?: (() => void) | undefined;
  readonly retrying?: boolean | undefined;
}

/** What went wrong and what to do, with the reference that support needs. */
export function FailureNotice({ failure, onRetry, retrying }: FailureNoticeProps): ReactNode {
  const reference = referenceOf(failure);
  return (
    <Notice
      kind="error"
      end={
        onRetry && (
          <Button pending={retrying} onClick={onRetry}>
            {texts.failures.tryAgain}
          </Button>
        )
      }
    >
      <p>{wordsOf(failure)}</p>
      {reference && <p className="reference">{reference}</p>}
    </Notice>
  );
}
