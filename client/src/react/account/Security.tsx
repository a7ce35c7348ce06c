import type { ReactNode } from 'react';

import { part } from '../elements/part.js';
import { LockIcon, ShieldIcon } from '../elements/icons.js';
import { TotpSetup } from '../form/TotpSetup.js';
import { useShared } from '../provider/context.js';
import { useNeededPool } from '../screens/ways.js';
import { Cancel, ConfirmForm } from './ConfirmForm.js';
import { ChangePassword } from './ChangePassword.js';
import { PasskeyRows } from './Passkeys.js';
import { Row } from './Row.js';
import { Section } from './Section.js';
import { AccountReader } from './useAccount.js';
import type { WithMe } from './useAccount.js';
import { useMutations } from './useMutations.js';

/** Password, authenticator app and passkeys. */
export const Security = part<object>(function Security(): ReactNode {
  const { account, common } = useShared().texts;
  return (
    <Section title={account.security} hint={account.securityHint}>
      <Row
        icon={<LockIcon />}
        label={account.password}
        value={<span aria-hidden="true">••••••••••</span>}
        action={common.change}
      >
        {(tools) => <ChangePassword tools={tools} />}
      </Row>
      <AccountReader>
        {(read) => (
          <>
            <TotpRow {...read} />
            <PasskeyRows {...read} />
          </>
        )}
      </AccountReader>
    </Section>
  );
});

/** Shown only if the pool uses second factors at all. */
function TotpRow({ me, reload }: WithMe): ReactNode {
  const { account, common } = useShared().texts;
  const { pool } = useNeededPool();
  const on = me.mfaMethods?.includes('SOFTWARE_TOKEN_MFA') ?? false;
  const offered = pool?.mfaMethods?.includes('SOFTWARE_TOKEN_MFA') ?? pool?.mfa !== 'OFF';
  if (!offered && !on) return null;
  const required = pool?.mfa === 'ON';
  return (
    <Row
      icon={<ShieldIcon />}
      label={account.totp}
      value={account.totpHint}
      badge={
        <span className="cg-badge" data-kind={on ? 'good' : 'plain'}>
          {on ? common.on : common.off}
        </span>
      }
      {...(on && required ? {} : { action: on ? account.turnOff : account.setUp })}
    >
      {({ close, done }) => (
        <TotpForm
          me={me}
          on={on}
          onDone={(text) => {
            reload();
            done(text);
          }}
          onCancel={close}
        />
      )}
    </Row>
  );
}

interface TotpFormProps {
  readonly me: WithMe['me'];
  readonly on: boolean;
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/** Turns the authenticator app off if it is on; otherwise sets one up. */
function TotpForm({ me, on, onDone, onCancel }: TotpFormProps): ReactNode {
  const { auth, texts } = useShared();
  const { account } = texts;
  const { setMfa } = useMutations();
  return on ? (
    <ConfirmForm
      submit={account.turnOff}
      act={() => setMfa({ softwareToken: { enabled: false, preferred: false } })}
      onDone={() => onDone(account.totpOff)}
      onCancel={onCancel}
    >
      {account.turnOffHint}
    </ConfirmForm>
  ) : (
    <TotpSetup
      accountName={me.email ?? me.username}
      finish={(code) => auth.verifyTotp({ code, preferred: true })}
      onDone={() => onDone(account.totpOn)}
      beside={<Cancel onCancel={onCancel} />}
    />
  );
}
