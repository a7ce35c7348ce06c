import { useId } from 'react';
import type { ReactNode } from 'react';

import { useComponents, useTexts } from '../provider/context.js';
import { useAround } from '../elements/part.js';

/**
 * A card shown while something is loading, as high as the usual content; says if the gateway is
 * unavailable.
 */
export function Waiting({ away }: { readonly away?: boolean }): ReactNode {
  const { language, direction, common, errors } = useTexts();
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
      {away && <Message kind="error">{errors.GATEWAY_UNREACHABLE}</Message>}
      <div className="cg-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </section>
  );
}
