/**
 * The frame around the pages: their list, the signed-in user, and the page at the current address.
 */
import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';

import type { ConsoleSettings } from '../../src/server/console/consoleSettings.js';
import { CrashGuard } from './elements/CrashGuard.js';
import { Page } from './elements/Page.js';
import { pages } from './pages.js';
import type { ConsolePage } from './pages.js';
import { Link, matchPath, useGo, usePlace } from './router.js';
import { SignOutButton } from './session/SignOutButton.js';
import { useViewer } from './session/viewer.js';
import { texts } from './texts.js';

export function Shell({ settings }: { readonly settings: ConsoleSettings }): ReactNode {
  const { username } = useViewer();
  const allowed = useAllowedPages();
  const { segments } = usePlace();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="side">
        <span className="brand">
          {texts.console}
          {settings.pool && <span className="muted"> {settings.pool}</span>}
        </span>
        <nav className="entries" aria-label={texts.menu}>
          {allowed.map(
            ({ path, entry }) =>
              entry && (
                <Link
                  key={path}
                  to={`/${path}`}
                  aria-current={segments[0] === path ? 'page' : undefined}
                >
                  <entry.Icon />
                  {entry.label}
                </Link>
              ),
          )}
        </nav>
        <OtherPages settings={settings} />
        <div className="who">
          <span className="who-name" title={username ?? ''}>
            {username}
          </span>
          <SignOutButton />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <CrashGuard key={segments.join('/')}>
          <Suspense fallback={<p className="loading">{texts.loading}</p>}>
            <Current pages={allowed} />
          </Suspense>
        </CrashGuard>
      </main>
    </div>
  );
}

function useAllowedPages(): readonly ConsolePage[] {
  const { permissions, limits } = useViewer();
  return pages.filter(({ needs, unlimited = false }) => {
    if (needs === undefined) return true;
    const isLimited = limits.some(({ permission }) => permission === needs);
    return permissions.includes(needs) && !(unlimited && isLimited);
  });
}

function Current({ pages: allowed }: { readonly pages: readonly ConsolePage[] }): ReactNode {
  const { segments } = usePlace();
  const go = useGo();
  const first = allowed.find(({ entry }) => entry)?.path;
  const atStart = segments.length === 0 && first !== undefined;
  useEffect(() => {
    if (atStart) go(`/${first}`, { replace: true });
  }, [atStart, first, go]);
  if (atStart) return null;
  for (const { path, View } of allowed) {
    const params = matchPath(path, segments);
    if (params) return <View {...params} />;
  }
  return (
    <Page title={texts.missing.title}>
      <p>{texts.missing.text}</p>
      <p>
        <Link to="/">{texts.missing.back}</Link>
      </p>
    </Page>
  );
}

function OtherPages({ settings: { links } }: { readonly settings: ConsoleSettings }): ReactNode {
  if (links.length === 0) return null;
  return (
    <nav className="links" aria-label={texts.more}>
      {links.map(({ label, href }) => (
        <a key={href} href={href} target="_blank" rel="noopener">
          {label}
        </a>
      ))}
    </nav>
  );
}
