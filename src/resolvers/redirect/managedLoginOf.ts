/** The managed login of a call, or the refusal of a gateway that has none. */
import type { ManagedLogin } from '../../cognito/domain/managedLogin.js';
import type { Call } from '../operation.js';
import { Refusal, invalidInput } from '../outcome/refusal.js';

/** @throws Refusal if the gateway does not know the domain of the pool */
export function managedLoginOf({ managedLogin }: Pick<Call, 'managedLogin'>): ManagedLogin {
  if (managedLogin) return managedLogin;
  throw new Refusal('FeatureNotAvailableError', {
    message:
      'The gateway does not know the domain of the user pool. Its operator can set COGNITO_DOMAIN.',
  });
}

/** @throws Refusal unless exactly this text is configured */
export function requireUri(path: string, uri: string, { accepts }: ManagedLogin): void {
  if (!accepts(uri))
    throw invalidInput({
      path,
      message:
        'is not an accepted address; the operator of the gateway lists them in ' +
        'COGNITO_REDIRECT_URIS, and only the same text is accepted',
    });
}
