/** Buttons for signing in with the pool's identity providers. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import type { RedirectError } from '../../auth/redirect/index.js';
import { LeaveIcon } from '../elements/icons.js';
import { Failure } from '../form/Form.js';
import { useShared } from '../provider/context.js';
import { fill, isolated } from '../provider/texts.js';
import { act, addressOf, ownProvider } from './redirects.js';
import type { RedirectOptions } from './redirects.js';

export interface ProvidersProps {
  /** By Cognito's names; managed login itself is `COGNITO`. */
  readonly providers: readonly string[];
  /** There is no form above. */
  readonly isAlone: boolean;
}

export function Providers({ providers, isAlone }: ProvidersProps): ReactNode {
  const { components, texts } = useShared();
  const { Button } = components;
  const { error, pending, leaveFor } = useLeave();
  return (
    <>
      {error && <Failure error={error} />}
      {providers.map((provider) => (
        <Button
          key={provider}
          kind={isAlone && provider === ownProvider ? 'primary' : 'secondary'}
          icon={<LeaveIcon />}
          pending={pending === provider}
          onClick={() => void leaveFor(provider)}
        >
          {provider === ownProvider
            ? texts.signIn.managedLogin
            : fill(texts.signIn.provider, { provider: nameOf(provider, texts.direction) })}
        </Button>
      ))}
    </>
  );
}

/** People know `LoginWithAmazon` and `SignInWithApple` by shorter names. */
function nameOf(provider: string, direction: 'ltr' | 'rtl'): string {
  const name = provider.replace(/^(?:LoginWith(?=Amazon$)|SignInWith(?=Apple$))/, '');
  return direction === 'rtl' ? isolated(name) : name;
}

function useLeave() {
  const { auth, redirects, texts } = useShared();
  const [pending, setPending] = useState<string>();
  const [error, setError] = useState<RedirectError>();
  useEffect(() => {
    // The browser may show the page again as it was left.
    const again = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) setPending(undefined);
    };
    addEventListener('pageshow', again);
    return () => removeEventListener('pageshow', again);
  }, []);
  const leaveFor = async (provider: string): Promise<void> => {
    if (pending !== undefined) return;
    setPending(provider);
    setError(undefined);
    const uri = addressOf(redirects.options);
    const named = provider === ownProvider ? undefined : provider;
    const failure = await act(({ leave }) => leave(auth, uri, named, texts.language));
    if (failure) setPending(undefined);
    setError(failure);
  };
  return { pending, error, leaveFor };
}

/** The providers to offer, of those that the gateway lists. */
export function providersOf(
  available: readonly string[] | null | undefined,
  options: RedirectOptions | false,
  isOnlyWay: boolean,
): readonly string[] {
  if (options === false || !available) return [];
  const { managedLogin = isOnlyWay } = options;
  return available.filter((name) => managedLogin || name !== ownProvider);
}
