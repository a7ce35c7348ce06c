/** Assembles the console: session, address, permissions and pages. */
import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Auth } from 'cognito-graphql-client/auth';
import { AuthProvider } from 'cognito-graphql-client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { ConsoleSettings } from '../../src/server/console/consoleSettings.js';
import { ToastProvider } from './elements/Toasts.js';
import { BaseContext } from './router.js';
import { Session } from './session/Session.js';
import { ViewerGate } from './session/ViewerGate.js';
import { Shell } from './Shell.js';
import { ShortcutProvider } from './shortcuts.js';

interface AppProps {
  readonly auth: Auth;
  readonly settings: ConsoleSettings;
}

/** Milliseconds for which an answer is shown again without a new request. */
const fresh = 15_000;

/** A window that was only behind another one gets the focus again without having been hidden. */
focusManager.setEventListener((onFocus) => {
  const onChange = (): void => onFocus();
  addEventListener('visibilitychange', onChange);
  addEventListener('focus', onChange);
  return () => {
    removeEventListener('visibilitychange', onChange);
    removeEventListener('focus', onChange);
  };
});

export function App({ auth, settings }: AppProps): ReactNode {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { retry: false, staleTime: fresh, refetchOnWindowFocus: false },
        },
      }),
  );
  // Pages below the console have addresses that managed login does not know.
  const [redirect] = useState(() => ({ redirectUri: location.origin + settings.path }));
  return (
    <AuthProvider auth={auth} language="en" redirect={redirect}>
      <QueryClientProvider client={client}>
        <BaseContext.Provider value={settings.path}>
          <ToastProvider>
            <Session>
              <ViewerGate links={settings.links}>
                <ShortcutProvider>
                  <Shell settings={settings} />
                </ShortcutProvider>
              </ViewerGate>
            </Session>
          </ToastProvider>
        </BaseContext.Provider>
      </QueryClientProvider>
    </AuthProvider>
  );
}
