import type { ReactNode } from 'react';

import { part } from '../elements/part.js';
import { DeviceIcon } from '../elements/icons.js';
import { useShared } from '../provider/context.js';
import { fill, moment } from '../provider/texts.js';
import type { Me } from '../provider/useMe.js';
import type { Texts } from '../texts/en.js';
import { ConfirmForm } from './ConfirmForm.js';
import { Row } from './Row.js';
import { Section } from './Section.js';
import { AccountReader } from './useAccount.js';
import type { WithMe } from './useAccount.js';
import { useMutations } from './useMutations.js';

/** Where the user is signed in, and the devices that the pool remembers; each can be ended. */
export const Sessions = part<object>(function Sessions(): ReactNode {
  const { account } = useShared().texts;
  return (
    <Section title={account.activity} hint={account.activityHint}>
      <AccountReader>
        {(read) => (
          <>
            <SessionRows {...read} />
            <DeviceRows {...read} />
          </>
        )}
      </AccountReader>
    </Section>
  );
});

type Connection<Name extends string, Key extends 'sessions' | 'devices'> = Extract<
  NonNullable<Me[Key]>,
  { readonly __typename: Name }
>;
type Session = Connection<'SessionConnection', 'sessions'>['edges'][number]['node'];
type Device = Connection<'DeviceConnection', 'devices'>['edges'][number]['node'];

function SessionRows({ me, reload }: WithMe): ReactNode {
  const { account } = useShared().texts;
  if (me.sessions?.__typename !== 'SessionConnection') return null;
  const sessions = me.sessions.edges.map(({ node }) => node);
  const others = sessions.filter(({ current }) => !current);
  return (
    <>
      {sessions
        .filter(({ current }) => current)
        .concat(others)
        .map((session) => (
          <SessionRow key={session.id} session={session} reload={reload} />
        ))}
      {others.length === 0 && <p className="cg-row cg-muted">{account.noSessions}</p>}
    </>
  );
}

function SessionRow({
  session,
  reload,
}: {
  readonly session: Session;
  readonly reload: () => void;
}): ReactNode {
  const { texts } = useShared();
  const { account } = texts;
  const { endSession } = useMutations();
  const name = nameOf(session.device, account.unknownDevice);
  return (
    <Row
      icon={<DeviceIcon />}
      label={<bdi>{name}</bdi>}
      value={factsOf(session, texts)}
      badge={session.current && <CurrentBadge />}
      {...(session.current
        ? {}
        : { action: account.endSession, actionName: fill(account.endSessionOf, { name }) })}
    >
      {({ close, leave }) => (
        <ConfirmForm
          submit={account.endSession}
          act={() => endSession(session.id)}
          onDone={() => {
            leave();
            reload();
          }}
          onCancel={close}
        />
      )}
    </Row>
  );
}

function CurrentBadge(): ReactNode {
  return (
    <span className="cg-badge" data-kind="good">
      {useShared().texts.account.thisSession}
    </span>
  );
}

/** Where and when the session was last active. */
function factsOf(session: Session, { account, language }: Texts): string {
  const place = [session.location?.city, session.location?.country].filter(Boolean).join(', ');
  const active = session.lastActiveAt ?? session.createdAt;
  const facts = [
    place || session.ipAddress,
    active && fill(account.lastActive, { date: moment(active, language) }),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** Returns the name of the browser. Cognito calls an unrecognised browser `unknown`, in English. */
function nameOf(name: string | null, unknown: string): string {
  return name && name.toLowerCase() !== 'unknown' ? name : unknown;
}

function DeviceRows({ me, reload }: WithMe): ReactNode {
  const { account } = useShared().texts;
  if (me.devices?.__typename !== 'DeviceConnection' || me.devices.edges.length === 0) return null;
  return (
    <>
      <h3 className="cg-row-group">{account.devices}</h3>
      {me.devices.edges.map(({ node }) => (
        <DeviceRow key={node.deviceKey} device={node} reload={reload} />
      ))}
    </>
  );
}

function DeviceRow({
  device,
  reload,
}: {
  readonly device: Device;
  readonly reload: () => void;
}): ReactNode {
  const { account, language } = useShared().texts;
  const { forgetDevice } = useMutations();
  const name = nameOf(device.name, account.unknownDevice);
  const at = device.lastAuthenticatedAt;
  const facts = [
    device.lastIpAddress,
    at && fill(account.lastActive, { date: moment(at, language) }),
  ].filter(Boolean);
  return (
    <Row
      label={<bdi>{name}</bdi>}
      value={facts.join(' · ')}
      action={account.forget}
      actionName={fill(account.forgetDevice, { name })}
    >
      {({ close, leave }) => (
        <ConfirmForm
          submit={account.forget}
          act={() => forgetDevice(device.deviceKey)}
          onDone={() => {
            leave();
            reload();
          }}
          onCancel={close}
        />
      )}
    </Row>
  );
}
