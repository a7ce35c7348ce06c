/** PASSWORD_VERIFIER: the claim that proves a password by SRP. */
import { passFirstFactor } from '../firstFactor.js';
import { passwordSecret, provesSecret } from '../srpExchange.js';
import type { Challenge } from './challenge.js';

export const passwordVerifier: Challenge = async ({ signIn, responses, session }) => {
  const { services, pool, user, simulated } = signIn;
  // Reads the verifier again: a password replaced in the meantime proves nothing.
  const prove = (): boolean =>
    provesSecret(services, passwordSecret(services, pool, user), session.data, responses);
  return {
    ...signIn,
    user: await passFirstFactor(
      signIn,
      { name: user.username, user: simulated ? undefined : user },
      prove,
    ),
  };
};
