import type { ReactNode } from 'react';

import { CopyButton } from '../../elements/CopyButton.js';
import { userTexts } from '../texts.js';
import type { ConsoleUser } from '../useUser.js';

const words = userTexts.raw;

/** The gateway's answer, as JSON. */
export function Raw({ user }: { readonly user: ConsoleUser }): ReactNode {
  const json = JSON.stringify(user, null, 2);
  return (
    <details className="card more">
      <summary>{words.title}</summary>
      <p className="muted">{words.hint}</p>
      {/* Scrolls, so the keyboard must reach it. */}
      <pre className="code" tabIndex={0} aria-label={words.title}>
        {json}
      </pre>
      <p>
        <CopyButton text={json} label={userTexts.copy} />
      </p>
    </details>
  );
}
