import { useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthError, AuthResult } from '../../auth/types.js';
import { useComponents, useTexts } from '../provider/context.js';
import { duration, fill } from '../provider/texts.js';
import { waitOf } from './errors.js';
import { Failure } from './Form.js';
import { useSecondsUntil } from './useSecondsUntil.js';

const SECONDS_BETWEEN = 30;

export interface ResendProps {
  readonly send: () => Promise<AuthResult<unknown>>;
  /** Whether the last code was sent just now, so that the next one has to wait. Default true. */
  readonly justSent?: boolean;
}

/** Sends a new code, at most every 30 seconds, or after the time that the gateway states. */
export function Resend({ send, justSent = true }: ResendProps): ReactNode {
  const { Button, Message } = useComponents();
  const { code, language } = useTexts();
  const [next, setNext] = useState(() => (justSent ? Date.now() + SECONDS_BETWEEN * 1000 : 0));
  const [outcome, setOutcome] = useState<'pending' | 'sent' | AuthError>();
  const seconds = useSecondsUntil(next);
  const resend = async (): Promise<void> => {
    setOutcome('pending');
    const result = await send();
    setOutcome(result.ok ? 'sent' : result.error);
    const wait = result.ok ? SECONDS_BETWEEN : (waitOf(result.error) ?? 0);
    setNext(Date.now() + wait * 1000);
  };
  return (
    <div className="cg-resend">
      {outcome === 'sent' && <Message kind="success">{code.resent}</Message>}
      {typeof outcome === 'object' && <Failure error={outcome} />}
      <Button
        kind="link"
        pending={outcome === 'pending'}
        disabled={seconds > 0}
        onClick={() => void resend()}
      >
        {seconds > 0 ? fill(code.resendIn, { time: duration(seconds, language) }) : code.resend}
      </Button>
    </div>
  );
}
