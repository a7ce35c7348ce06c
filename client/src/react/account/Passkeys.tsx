import type { ReactNode } from 'react';

import { part } from '../elements/part.js';
import { PasskeyIcon } from '../elements/icons.js';
import { useShared } from '../provider/context.js';
import { fill, moment } from '../provider/texts.js';
import { hasPasskeys, useNeededPool } from '../screens/ways.js';
import { ConfirmForm } from './ConfirmForm.js';
import { Row } from './Row.js';
import { Section } from './Section.js';
import { AccountReader } from './useAccount.js';
import type { WithMe } from './useAccount.js';
import { useMutations } from './useMutations.js';

/** Shows only the passkeys; `<Security>` includes them too. */
export const Passkeys = part<object>(function Passkeys(): ReactNode {
  const { account } = useShared().texts;
  return (
    <Section title={account.passkeys} hint={account.passkeysHint}>
      <AccountReader>{(read) => <PasskeyRows {...read} />}</AccountReader>
    </Section>
  );
});

/** Renders nothing if the pool does not allow passkeys. */
export function PasskeyRows({ me, reload }: WithMe): ReactNode {
  const { auth, texts } = useShared();
  const { account, common, passkey } = texts;
  const { pool } = useNeededPool();
  const allowed = pool?.allowedFirstAuthFactors.includes('WEB_AUTHN') ?? false;
  if (!allowed || me.passkeys?.__typename !== 'PasskeyConnection') return null;
  const passkeys = me.passkeys.edges;
  return (
    <>
      <Row
        icon={<PasskeyIcon />}
        label={account.passkeys}
        value={passkeys.length > 0 ? account.passkeysHint : passkey.none}
        {...(hasPasskeys() ? { action: common.add } : {})}
      >
        {({ close, done }) => (
          <ConfirmForm
            submit={passkey.create}
            danger={false}
            act={auth.registerPasskey}
            onDone={() => {
              reload();
              done(passkey.created);
            }}
            onCancel={close}
          >
            {passkey.promptSubtitle}
          </ConfirmForm>
        )}
      </Row>
      {passkeys.map(({ node }) => (
        <PasskeyRow key={node.credentialId} passkey={node} reload={reload} />
      ))}
    </>
  );
}

type Passkey = Extract<
  NonNullable<WithMe['me']['passkeys']>,
  { readonly __typename: 'PasskeyConnection' }
>['edges'][number]['node'];

function PasskeyRow({
  passkey,
  reload,
}: {
  readonly passkey: Passkey;
  readonly reload: () => void;
}): ReactNode {
  const { texts } = useShared();
  const { deletePasskey } = useMutations();
  const name = passkey.name || texts.passkey.unnamed;
  const added = passkey.createdAt && moment(passkey.createdAt, texts.language);
  return (
    <Row
      label={<bdi>{name}</bdi>}
      value={added && fill(texts.passkey.added, { date: added })}
      action={texts.common.remove}
      actionName={fill(texts.passkey.remove, { name })}
    >
      {({ close, leave }) => (
        <ConfirmForm
          submit={texts.common.remove}
          act={() => deletePasskey(passkey.credentialId)}
          onDone={() => {
            leave();
            reload();
          }}
          onCancel={close}
        >
          {texts.passkey.confirmRemove}
        </ConfirmForm>
      )}
    </Row>
  );
}
