/** One button, which keeps the focus while the user goes from enabled to disabled and back. */
import { DisableUserDocument, EnableUserDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../../elements/Button.js';
import { Confirm } from '../../elements/Dialog.js';
import { FailureNotice } from '../../elements/Notice.js';
import { userTexts } from '../texts.js';
import { nameOf, useUserAct } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';
import { OwnAccountHint } from './OwnAccountHint.js';

export function EnableOrDisable({ user }: { readonly user: ConsoleUser }): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const { username } = user;
  const enabling = useUserAct(username, EnableUserDocument);
  const disabling = useUserAct(username, DisableUserDocument);
  const { enable, disable } = userTexts.acts;
  const name = nameOf(user);
  const isDisabled = user.enabled === false;

  const run = (): void => {
    if (!isDisabled) setAsking(true);
    else
      void enabling.run(
        { input: { username } },
        { show: { enabled: true }, done: enable.done(name) },
      );
  };
  const close = (): void => {
    setAsking(false);
    disabling.reset();
  };
  const onConfirm = async (): Promise<void> => {
    const done = disable.done(name);
    if (await disabling.run({ input: { username } }, { done, parts: ['sessions'] })) close();
  };
  return (
    <>
      <Button pending={enabling.pending} onClick={run}>
        {isDisabled ? enable.label : disable.label}
      </Button>
      {enabling.failure && <FailureNotice failure={enabling.failure} onRetry={run} />}
      {isAsking && (
        <Confirm
          title={disable.title(name)}
          confirm={disable.label}
          danger
          pending={disabling.pending}
          failure={disabling.failure}
          onConfirm={() => void onConfirm()}
          onClose={close}
        >
          <p>{disable.text}</p>
          <OwnAccountHint username={username} />
        </Confirm>
      )}
    </>
  );
}
