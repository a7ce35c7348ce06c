/** Converts Cognito's response to a sign-in step to tokens or a challenge. */
import type {
  AuthenticationResultType,
  InitiateAuthCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ClassType } from 'type-graphql';

import { UnknownChallenge } from '../../schema/signIn/challenge.js';
import type { Challenge } from '../../schema/signIn/challenge.js';
import { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import { challenges, presentAttributes } from './challenges.js';
import type { ChallengeRow } from './challenges.js';
import type { Call } from '../operation.js';
import { digestOfBlock, sealNote } from './sessionNote.js';
import type { SessionNote } from './sessionNote.js';

const rows: Readonly<Record<string, ChallengeRow>> = challenges;

/** The success types of every sign-in step. */
export const signInSuccess: readonly ClassType<AuthenticationTokens | Challenge>[] = [
  AuthenticationTokens,
  ...Object.values(rows).map(({ type }) => type),
  UnknownChallenge,
];

export type SignInOutput = Pick<
  InitiateAuthCommandOutput,
  | 'AuthenticationResult'
  | 'ChallengeName'
  | 'ChallengeParameters'
  | 'Session'
  | 'AvailableChallenges'
>;

/** Makes the result of a sign-in step. `who`: the user who started the sign-in. */
export function signInResult(
  given: SignInOutput,
  who: Who,
  call: Call,
): AuthenticationTokens | Challenge {
  const output = withTypedName(given, who);
  const {
    AuthenticationResult,
    ChallengeName = '',
    ChallengeParameters = {},
    AvailableChallenges = [],
  } = output;
  if (AuthenticationResult) return tokensOf(AuthenticationResult);
  const known = Object.hasOwn(rows, ChallengeName) ? rows[ChallengeName] : undefined;
  const challenge = known
    ? Object.assign(new known.type(), known.read(ChallengeParameters, AvailableChallenges))
    : Object.assign(new UnknownChallenge(), { name: ChallengeName });
  const note = noteOf(output, who);
  return Object.assign(challenge, { session: sealNote(note, call), username: note.username });
}

type Who = Pick<SessionNote, 'typed' | 'username' | 'canonical' | 'madeUp'>;

/** Replaces a name that the gateway made up by the typed one. */
function withTypedName(output: SignInOutput, { typed, madeUp }: Who): SignInOutput {
  if (madeUp === undefined) return output;
  const parameters = Object.entries(output.ChallengeParameters ?? {}).map(
    ([key, value]): [string, string] => [key, value === madeUp ? typed : value],
  );
  return { ...output, ChallengeParameters: Object.fromEntries(parameters) };
}

/** Makes the note for the next step. */
function noteOf(
  { ChallengeName, ChallengeParameters = {}, Session }: SignInOutput,
  who: Who,
): SessionNote {
  const { USER_ID_FOR_SRP: account, USERNAME: name, SECRET_BLOCK: block } = ChallengeParameters;
  return {
    step: ChallengeName ?? '',
    session: Session,
    block: block === undefined ? undefined : digestOfBlock(block),
    typed: who.typed,
    madeUp: who.madeUp,
    username: account ?? name ?? who.username,
    canonical: account !== undefined || (name === undefined && who.canonical),
    attributes: presentAttributes(ChallengeParameters),
  };
}

export function tokensOf(result: AuthenticationResultType): AuthenticationTokens {
  const {
    AccessToken = '',
    IdToken = null,
    RefreshToken = null,
    TokenType = 'Bearer',
    ExpiresIn = 0,
    NewDeviceMetadata: device,
  } = result;
  return Object.assign(new AuthenticationTokens(), {
    accessToken: AccessToken,
    idToken: IdToken,
    refreshToken: RefreshToken,
    tokenType: TokenType,
    expiresInSeconds: ExpiresIn,
    newDevice: device
      ? { deviceKey: device.DeviceKey ?? '', deviceGroupKey: device.DeviceGroupKey ?? '' }
      : null,
  });
}
