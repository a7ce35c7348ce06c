/** Reads who is signed in, and tells users without any permission what to do. */
import { ViewerDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import type { PageLink } from '../../../src/server/pages/shared.js';
import { FailureNotice } from '../elements/Notice.js';
import { useRead } from '../gateway.js';
import { texts } from '../texts.js';
import { SignOutButton } from './SignOutButton.js';
import { ViewerContext } from './viewer.js';
import type { Viewer } from './viewer.js';

interface ViewerGateProps {
  readonly links: readonly PageLink[];
  readonly children: ReactNode;
}

export function ViewerGate({ links, children }: ViewerGateProps): ReactNode {
  const { value: viewer, failure, busy, reload } = useRead(['viewer'], ViewerDocument, {});
  if (viewer === undefined)
    return failure === undefined ? (
      <p className="loading" role="status">
        {texts.loading}
      </p>
    ) : (
      <main className="alone">
        <FailureNotice failure={failure} onRetry={reload} retrying={busy} />
        <SignOutButton />
      </main>
    );
  if (viewer.permissions.length === 0) return <Forbidden viewer={viewer} links={links} />;
  return <ViewerContext.Provider value={viewer}>{children}</ViewerContext.Provider>;
}

interface ForbiddenProps {
  readonly viewer: Viewer;
  readonly links: readonly PageLink[];
}

function Forbidden({ viewer, links }: ForbiddenProps): ReactNode {
  const { title, text, groups, noGroups } = texts.session.forbidden;
  return (
    <main className="alone">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="muted">
        {texts.session.signedInAs(viewer.username ?? '')}.{' '}
        {viewer.groups.length > 0 ? groups(viewer.groups) : noGroups}
      </p>
      <SignOutButton />
      {links.length > 0 && (
        <nav className="links" aria-label={texts.more}>
          {links.map(({ label, href }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </main>
  );
}
