/**
 * Creates sealed sessions for tests with a stub of Cognito. The gateway of the test must use the
 * same key.
 */
import { createSealing } from '../../../src/guard/sealing.js';
import { sealNote } from '../../../src/resolvers/signIn/sessionNote.js';
import type { SessionNote } from '../../../src/resolvers/signIn/sessionNote.js';

export const testSealingKeys = ['a key of the tests, of 32 characters and more'] as const;
export const cognitoSession = 's'.repeat(40);

/** The session of a sign-in that waits for this step; the user is ada by default. */
export function sealedSession(
  step: string,
  note: Partial<SessionNote> = {},
  userPoolId = 'eu-west-1_Stub00001',
): string {
  const send = (): Promise<never> => Promise.reject(new TypeError('sealing sends nothing'));
  const whole = {
    step,
    typed: 'ada',
    username: note.typed ?? 'ada',
    session: cognitoSession,
    ...note,
  };
  const sealing = createSealing(testSealingKeys, () => new Date());
  return sealNote(whole, { cognito: { userPoolId, clientId: '', send }, sealing });
}
