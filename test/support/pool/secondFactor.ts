/** Second factors of tests: an authenticator app, and the answers to its challenges. */
import {
  AssociateSoftwareTokenCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
  type ChallengeNameType,
  type RespondToAuthChallengeCommandOutput,
  type SmsConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';
import { Secret, TOTP } from 'otpauth';
import { accessTokenOf } from './actions.js';
import { clientId, type TestPool } from './startPool.js';

export const step = 30_000;
export const smsConfiguration: SmsConfigurationType = {
  SnsCallerArn: 'arn:aws:iam::000000000000:role/sms',
};

/** Settings of a pool that offers all three second factors and lets users choose. */
export const allFactors = {
  MfaConfiguration: 'OPTIONAL' as const,
  SmsConfiguration: smsConfiguration,
  SmsMfaConfiguration: { SmsConfiguration: smsConfiguration },
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: { Subject: 'Sign-in', Message: 'Mail {####}' },
};

/** The code that an authenticator app shows at the pool's time, `steps` of 30 seconds off (otpauth as the app). */
export function appCode(test: TestPool, secret: string, steps = 0): string {
  return new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  }).generate({ timestamp: test.now().getTime() + steps * step });
}

/** A code that the app does not show at any time near now. */
export function wrongCode(test: TestPool, secret: string): string {
  const near = [-2, -1, 0, 1, 2].map((steps) => appCode(test, secret, steps));
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find(
      (code) => !near.includes(code),
    ) ?? ''
  );
}

/** Associates, verifies and prefers an app; its next code is valid. */
export async function enrol(test: TestPool, username: string): Promise<string> {
  const AccessToken = await accessTokenOf(test, username);
  const { SecretCode = '' } = await test.sdk.send(
    new AssociateSoftwareTokenCommand({ AccessToken }),
  );
  await test.sdk.send(
    new VerifySoftwareTokenCommand({ AccessToken, UserCode: appCode(test, SecretCode) }),
  );
  await test.sdk.send(
    new SetUserMFAPreferenceCommand({
      AccessToken,
      SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
    }),
  );
  test.pass(step);
  return SecretCode;
}

export interface Asked {
  readonly ChallengeName?: ChallengeNameType | undefined;
  readonly Session?: string | undefined;
}

export function respond(
  test: TestPool,
  { ChallengeName, Session }: Asked,
  USERNAME: string,
  responses: Record<string, string> = {},
): Promise<RespondToAuthChallengeCommandOutput> {
  return test.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId: clientId,
      ChallengeName,
      Session,
      ChallengeResponses: { USERNAME, ...responses },
    }),
  );
}
