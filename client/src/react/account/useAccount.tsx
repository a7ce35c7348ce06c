/** The signed-in user, read once for all sections. */
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

import { Failure } from '../form/Form.js';
import { useComponents, useTexts } from '../provider/context.js';
import type { Remote } from '../provider/useRemote.js';
import { useMe } from '../provider/useMe.js';
import type { Me } from '../provider/useMe.js';

export const AccountContext = createContext<Remote<Me> | undefined>(undefined);

export interface WithMe {
  readonly me: Me;
  readonly reload: () => void;
}

/**
 * Reads the user, unless the surrounding `<Account>` already has. Shows a message while reading,
 * and if it fails.
 */
export function AccountReader({
  children,
}: {
  readonly children: (read: WithMe) => ReactNode;
}): ReactNode {
  const shared = useContext(AccountContext);
  return shared ? <Read remote={shared}>{children}</Read> : <OwnReader>{children}</OwnReader>;
}

function OwnReader({ children }: { readonly children: (read: WithMe) => ReactNode }): ReactNode {
  return <Read remote={useMe()}>{children}</Read>;
}

interface ReadProps {
  readonly remote: Remote<Me>;
  readonly children: (read: WithMe) => ReactNode;
}

function Read({ remote: { value, error, reload }, children }: ReadProps): ReactNode {
  const { Button } = useComponents();
  const { common } = useTexts();
  if (value) return children({ me: value, reload });
  if (!error)
    return (
      <div className="cg-skeleton cg-row" role="status" aria-label={common.loading}>
        <span />
        <span />
      </div>
    );
  return (
    <div className="cg-row">
      <Failure error={error} />
      <Button onClick={reload}>{common.tryAgain}</Button>
    </div>
  );
}
