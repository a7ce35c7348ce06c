/** One user: who they are, whether they can sign in, and everything that can be done with them. */
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { Badge, StatusBadge } from '../elements/Badge.js';
import { CopyButton } from '../elements/CopyButton.js';
import { FailureNotice } from '../elements/Notice.js';
import { Page } from '../elements/Page.js';
import { Link, pathTo, useGo } from '../router.js';
import { PermissionsHere, useMayHere } from '../session/viewer.js';
import { moment, texts } from '../texts.js';
import { Acts } from './acts/Acts.js';
import { Devices } from './parts/Devices.js';
import { Events } from './parts/Events.js';
import { Factors } from './parts/Factors.js';
import { Groups } from './parts/Groups.js';
import { Identities } from './parts/Identities.js';
import { Raw } from './parts/Raw.js';
import { Sessions } from './parts/Sessions.js';
import { Profile } from './profile/Profile.js';
import { SignInCard } from './SignInCard.js';
import { userTexts } from './texts.js';
import { nameOf, useUser } from './useUser.js';
import type { ConsoleUser } from './useUser.js';

export interface UserPageProps {
  /** The username, or an alias such as an e-mail address. */
  readonly username: string;
}

export function UserPage({ username }: UserPageProps): ReactNode {
  const { value: user, failure, busy, reload } = useUser(username);
  useOwnAddress(username, user?.username);
  if (failure?.code === 'USER_NOT_FOUND') return <Gone username={username} />;
  return (
    <Page
      title={user ? nameOf(user) : username}
      aside={user && <Badges user={user} />}
      acts={<Link to="/users">{userTexts.back}</Link>}
    >
      {failure && <FailureNotice failure={failure} onRetry={reload} retrying={busy} />}
      {!user && !failure && <p className="loading">{texts.loading}</p>}
      {user && (
        <PermissionsHere value={user.viewerPermissions}>
          <Everything user={user} />
        </PermissionsHere>
      )}
    </Page>
  );
}

/**
 * If the user was found by an alias, replaces the alias in the page's address with the username.
 */
function useOwnAddress(asked: string, username: string | undefined): void {
  const go = useGo();
  useEffect(() => {
    if (username !== undefined && username !== asked)
      go(pathTo('users', username), { replace: true });
  }, [asked, username, go]);
}

function Gone({ username }: UserPageProps): ReactNode {
  const { title, text, find } = userTexts.gone;
  return (
    <Page title={title}>
      <p>{text(username)}</p>
      <p>
        <Link to="/users">{find}</Link>
      </p>
    </Page>
  );
}

interface UserProps {
  readonly user: ConsoleUser;
}

function Badges({ user: { status, enabled } }: UserProps): ReactNode {
  return (
    <>
      <StatusBadge status={status} />
      {enabled === false && <Badge kind="bad">{userTexts.disabled}</Badge>}
    </>
  );
}

function Everything({ user }: UserProps): ReactNode {
  const { username } = user;
  const mayReadGroups = useMayHere('groups:read');
  const mayReadDevices = useMayHere('devices:read');
  const mayReadEvents = useMayHere('risk:read');
  return (
    <>
      <Facts user={user} />
      <div className="columns">
        <div className="column">
          <SignInCard user={user} />
          <Profile user={user} />
          <Sessions username={username} />
          {mayReadEvents && <Events username={username} />}
        </div>
        <div className="column column-aside">
          <Acts user={user} />
          {mayReadGroups && <Groups username={username} />}
          <Factors user={user} />
          {mayReadDevices && <Devices username={username} />}
          <Identities user={user} />
        </div>
      </div>
      <Raw user={user} />
    </>
  );
}

function Facts({ user: { id, username, createdAt, lastModifiedAt } }: UserProps): ReactNode {
  return (
    <dl className="facts-line">
      <Name label={userTexts.username} value={username} />
      {id !== username && <Name label={userTexts.id} value={id} />}
      {createdAt && (
        <div>
          <dt>{userTexts.created}</dt>
          <dd>{moment(createdAt)}</dd>
        </div>
      )}
      {lastModifiedAt && (
        <div>
          <dt>{userTexts.changed}</dt>
          <dd>{moment(lastModifiedAt)}</dd>
        </div>
      )}
    </dl>
  );
}

interface NameProps {
  readonly label: string;
  readonly value: string;
}

function Name({ label, value }: NameProps): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="code">{value}</span>
        <CopyButton
          kind="quiet"
          text={value}
          label={userTexts.copy}
          labelInFull={userTexts.copyOf(label)}
        />
      </dd>
    </div>
  );
}
