/** The only place where Cognito's answer to a sign-in step becomes tokens or a challenge. */
import type { AuthenticationResultType, InitiateAuthCommandOutput } from '@aws-sdk/client-cognito-identity-provider';

import { NewPasswordRequiredChallenge, UnknownChallenge } from '../../schema/challenge.js';
import { AuthenticationTokens } from '../../schema/tokens.js';

/** The success members of every step of a sign-in. */
const challengeTypes = [NewPasswordRequiredChallenge, UnknownChallenge] as const;
export const signInSuccess = [AuthenticationTokens, ...challengeTypes] as const;
type AnyChallenge = InstanceType<(typeof challengeTypes)[number]>;

type SignInOutput = Pick<InitiateAuthCommandOutput, 'AuthenticationResult' | 'ChallengeName' | 'ChallengeParameters' | 'Session'>;
type Parameters = Readonly<Record<string, string>>;

/** Challenge name of Cognito -> the type that stands for it, filled from the parameters. */
const challenges: Readonly<Record<string, (parameters: Parameters) => AnyChallenge>> = {
  NEW_PASSWORD_REQUIRED: ({ requiredAttributes = '[]', userAttributes = '{}' }) => {
    const present = JSON.parse(userAttributes) as Readonly<Record<string, string>>;
    const required = (JSON.parse(requiredAttributes) as string[]).map((name) => name.replace(/^userAttributes\./, ''));
    return Object.assign(new NewPasswordRequiredChallenge(), { missingAttributes: required.filter((name) => !present[name]) });
  },
};

export function signInResult(output: SignInOutput, username: string): AuthenticationTokens | AnyChallenge {
  const { AuthenticationResult, ChallengeName = '', ChallengeParameters = {}, Session = '' } = output;
  if (AuthenticationResult) return tokensOf(AuthenticationResult);
  const read = Object.hasOwn(challenges, ChallengeName) ? challenges[ChallengeName] : undefined;
  const challenge = read?.(ChallengeParameters) ?? Object.assign(new UnknownChallenge(), { name: ChallengeName });
  return Object.assign(challenge, { session: Session, username: ChallengeParameters.USER_ID_FOR_SRP ?? ChallengeParameters.USERNAME ?? username });
}

export function tokensOf(result: AuthenticationResultType): AuthenticationTokens {
  const { AccessToken = '', IdToken = null, RefreshToken = null, TokenType = 'Bearer', ExpiresIn = 0, NewDeviceMetadata: device } = result;
  return Object.assign(new AuthenticationTokens(), {
    accessToken: AccessToken,
    idToken: IdToken,
    refreshToken: RefreshToken,
    tokenType: TokenType,
    expiresInSeconds: ExpiresIn,
    newDevice: device ? { deviceKey: device.DeviceKey ?? '', deviceGroupKey: device.DeviceGroupKey ?? '' } : null,
  });
}
