/**
 * Starts a sign-in for a user who does not exist, instead of the requested one, if the user has
 * used up the messages of the hour. The caller sees Cognito's answer for a missing user, and
 * Cognito checks the further steps as those of a missing user. docs/adr/0015-enumeration.md
 */
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { InitiateAuthCommandInput } from '@aws-sdk/client-cognito-identity-provider';

import { maskedAddress } from '../../guard/enumeration.js';
import { foldName } from '../../common/foldName.js';
import type { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import type { Challenge } from '../../schema/signIn/challenge.js';
import type { Call } from '../operation.js';
import { signInResult } from './signInResult.js';
import type { SignInOutput } from './signInResult.js';

/** `request`: the requested sign-in. `addressesOf`: the addresses of a user, by name. */
export async function beginAsNobody(
  request: InitiateAuthCommandInput,
  typed: string,
  call: Call,
  addressesOf: (name: string) => Promise<readonly string[]>,
): Promise<AuthenticationTokens | Challenge> {
  const madeUp = madeUpName(typed, call);
  const output = await call.cognito.send(InitiateAuthCommand, {
    ...request,
    AuthParameters: { ...request.AuthParameters, USERNAME: madeUp },
  });
  call.answeredBy = output.$metadata.requestId;
  const who = { typed, username: typed, madeUp };
  return signInResult(sentTo(await addressesOf(typed), output), who, call);
}

/** Shows the user's own masked address, as in the answers before the messages were used up. */
function sentTo(addresses: readonly string[], output: SignInOutput): SignInOutput {
  const { ChallengeParameters: parameters = {} } = output;
  const { CODE_DELIVERY_DELIVERY_MEDIUM: medium } = parameters;
  const own = addresses.map(maskedAddress).find((masked) => masked && masked.medium === medium);
  if (!own) return output;
  return {
    ...output,
    ChallengeParameters: { ...parameters, CODE_DELIVERY_DESTINATION: own.destination },
  };
}

/** Characters of a username (Cognito API reference). */
const maxLength = 128;

/**
 * Makes up a name that looks like the typed name once it is masked. Phone numbers get the
 * unassigned country code 999.
 */
function madeUpName(typed: string, { cognito, sealing }: Call): string {
  const secret = sealing.digest(`made-up name ${cognito.userPoolId}`, foldName(typed));
  const host = typed.slice(Math.max(typed.lastIndexOf('@'), 0));
  const first = String.fromCodePoint(typed.codePointAt(0) ?? 0);
  const masked = maskedAddress(typed);
  if (masked?.medium === 'EMAIL')
    return `${first}${secret.slice(0, Math.min(24, maxLength - 2 - host.length))}${host}`;
  if (!masked) return `${first}${secret.slice(0, 24)}`;
  const digits = BigInt(`0x${secret}`).toString().slice(-15);
  return `+999${digits.slice(0, Math.max(0, typed.length - 8))}${typed.slice(-4)}`;
}
