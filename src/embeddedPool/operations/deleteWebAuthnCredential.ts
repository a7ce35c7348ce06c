import type { DeleteWebAuthnCredentialRequest } from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { removePasskey } from '../passkeys/passkeys.js';

export const deleteWebAuthnCredential = callerOperation<DeleteWebAuthnCredentialRequest>(
  (input, { services, pool, user }) => removePasskey(services, pool, user, input.CredentialId),
);
