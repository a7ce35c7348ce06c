/** Promises for the callbacks of amazon-cognito-identity-js. */
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js';
import type { CognitoUserSession } from 'amazon-cognito-identity-js';

import { clientId, userPoolId } from '../../../support/pool/startPool.js';

export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
}
/** The result of a step of a sign-in. */
export interface Step {
  readonly step: 'tokens' | 'newPassword' | 'mfaSetup' | 'totp';
  readonly session?: CognitoUserSession;
  /** Whether to ask the user to remember the device. */
  readonly asksToRemember?: boolean;
}

/** The storage of one browser; two of them are two devices. */
export function newStorage(): {
  setItem(key: string, value: string): void;
  getItem(key: string): string | null;
  removeItem(key: string): void;
  clear(): void;
} {
  const items = new Map<string, string>();
  return {
    setItem: (key, value) => void items.set(key, value),
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    clear: () => {
      items.clear();
    },
  };
}

export function cognitoUser(
  endpoint: string,
  Username: string,
  Storage = newStorage(),
): CognitoUser {
  return new CognitoUser({
    Username,
    Pool: new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId, endpoint, Storage }),
    Storage,
  });
}

type Callbacks = Parameters<CognitoUser['authenticateUser']>[1];

/** Runs one call with all its callbacks. */
export const stepOf = (
  call: (
    callbacks: Required<
      Pick<
        Callbacks,
        'onSuccess' | 'onFailure' | 'newPasswordRequired' | 'mfaSetup' | 'totpRequired'
      >
    >,
  ) => void,
): Promise<Step> =>
  new Promise((resolve, reject) => {
    call({
      onSuccess: (session, asksToRemember = false) => {
        resolve({ step: 'tokens', session, asksToRemember });
      },
      onFailure: reject,
      newPasswordRequired: () => {
        resolve({ step: 'newPassword' });
      },
      mfaSetup: () => {
        resolve({ step: 'mfaSetup' });
      },
      totpRequired: () => {
        resolve({ step: 'totp' });
      },
    });
  });

export const authenticate = (user: CognitoUser, Password: string): Promise<Step> =>
  stepOf((callbacks) => {
    user.authenticateUser(
      new AuthenticationDetails({ Username: user.getUsername(), Password }),
      callbacks,
    );
  });

export function tokensOf({ step, session }: Step): Tokens {
  if (!session) throw new Error(`${step} instead of tokens`);
  return {
    accessToken: session.getAccessToken().getJwtToken(),
    idToken: session.getIdToken().getJwtToken(),
  };
}
