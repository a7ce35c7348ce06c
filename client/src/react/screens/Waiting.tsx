import { useId } from 'react';
import type { ReactNode } from 'react';

import type { AuthError } from '../../auth/types.js';
import { messageOf } from '../form/errors.js';
import { useComponents, useTexts } from '../provider/context.js';
import { useAround } from '../elements/part.js';

interface WaitingProps {
  readonly away?: boolean;
  /** The reason, where it is known. */
  readonly error?: AuthError | undefined;
}

/**
 * A card shown while something is loading, as high as the usual content; says if the gateway is
 * unavailable.
 */
export function Waiting({ away, error }: WaitingProps): ReactNode {
  const texts = useTexts();
  const { language, direction, common, errors } = texts;
  const { Message } = useComponents();
  const { className = '', header } = useAround();
  const id = useId();
  return (
    <section
      className={`cg cg-screen cg-waiting ${className}`.trim()}
      aria-busy="true"
      aria-labelledby={id}
      lang={language}
      dir={direction}
    >
      <h1 className="cg-hidden" id={id}>
        {common.loading}
      </h1>
      {header && <div className="cg-header">{header}</div>}
      {away && (
        <Message kind="error">
          {error ? messageOf(error, texts) : errors.GATEWAY_UNREACHABLE}
        </Message>
      )}
      <div className="cg-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </section>
  );
}
