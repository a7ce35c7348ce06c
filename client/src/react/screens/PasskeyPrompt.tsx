import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { PasskeyIcon } from '../elements/icons.js';
import { part } from '../elements/part.js';
import { Form } from '../form/Form.js';
import { useForm } from '../form/useForm.js';
import { useAuth } from '../provider/AuthProvider.js';
import { useShared } from '../provider/context.js';
import { useMe } from '../provider/useMe.js';
import { declinePasskey, hasDeclinedPasskey } from './kept.js';
import { Waiting } from './Waiting.js';
import { useNeededPool, waysOf } from './ways.js';

export interface PasskeyPromptProps {
  /** Called when a passkey was created or declined. */
  readonly onDone: () => void;
}

/**
 * Offers to create a passkey to a user who has none and has not declined one on this device;
 * finishes at once if it cannot offer one.
 */
export const PasskeyPrompt = part<PasskeyPromptProps>(function PasskeyPrompt({
  onDone,
}): ReactNode {
  const { state } = useAuth();
  const user = state.status === 'signedIn' ? state.claims.sub : '';
  const declined = hasDeclinedPasskey(user);
  const { loading, pool } = useNeededPool();
  const { value: me, error } = useMe();
  const passkeys = me?.passkeys?.__typename === 'PasskeyConnection' ? me.passkeys.edges : undefined;
  const offer = !declined && waysOf(pool).passkey && passkeys?.length === 0;
  const known = declined || (!loading && (me !== undefined || error !== undefined));
  useEffect(() => {
    if (known && !offer) onDone();
  }, [known, offer, onDone]);
  return known && offer ? <Offer user={user} onDone={onDone} /> : <Waiting />;
});

function Offer({ user, onDone }: PasskeyPromptProps & { readonly user: string }): ReactNode {
  const { auth, components, texts } = useShared();
  const { Button, Screen } = components;
  const form = useForm({
    initial: {},
    act: () => auth.registerPasskey(),
    done: onDone,
  });
  return (
    <Screen
      icon={<PasskeyIcon />}
      title={texts.passkey.promptTitle}
      subtitle={texts.passkey.promptSubtitle}
      links={
        <Button
          kind="link"
          onClick={() => {
            declinePasskey(user);
            onDone();
          }}
        >
          {texts.passkey.notNow}
        </Button>
      }
    >
      <Form form={form} submit={texts.passkey.create} />
    </Screen>
  );
}
