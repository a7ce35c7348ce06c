/** Reasons that Cognito gives in English only. */
import { describe, expect, it } from '@jest/globals';

import { refusalOfText } from '../../src/resolvers/cognitoText.js';

describe('refusalOfText', () => {
  it.each([
    ['Incorrect username or password.', 'BAD_CREDENTIALS'],
    ['Password attempts exceeded', 'ATTEMPTS_EXCEEDED'],
    ['User is disabled.', 'USER_DISABLED'],
    ['Temporary password has expired and must be reset by an administrator.', 'TEMPORARY_PASSWORD_EXPIRED'],
    ['User cannot be confirmed. Current status is CONFIRMED', 'ALREADY_CONFIRMED'],
    ['Unable to verify secret hash for client 5abc', 'SECRET_HASH_MISMATCH'],
    ['Access Token has been revoked', 'TOKEN_REVOKED'],
    ['Access Token has expired', 'TOKEN_EXPIRED'],
    ['Invalid Refresh Token', 'TOKEN_INVALID'],
    ['Invalid session for the user, session is expired.', 'INVALID_SESSION'],
    ['Access Token does not have required scopes', 'MISSING_SCOPE'],
    ['A text of next year', 'OTHER'],
  ])('reads "%s" as %s', (text, reason) => {
    expect(refusalOfText('NotAuthorizedException', text)).toMatchObject({ member: 'NotAuthorizedError', details: { reason } });
  });

  it.each([
    ['User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA', 'softwareToken'],
    ['User has not set up software token mfa', 'softwareToken'],
    ['User does not have delivery config set to turn on SMS_MFA', 'sms'],
  ])('places "%s" at %s (aws/aws-sdk-js-v3#4645)', (text, path) => {
    expect(refusalOfText('InvalidParameterException', text)).toMatchObject({ member: 'InvalidInputError', details: { violations: [{ path }] } });
  });

  it('MUST NOT repeat the value that Cognito repeats', () => {
    const text =
      "2 validation errors detected: Value 'canary one' at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+; Value 'canary' at 'userAttributes.1.member.name' failed to satisfy constraint: Member must have length less than or equal to 32";
    const refusal = refusalOfText('InvalidParameterException', text);
    expect(refusal).toMatchObject({
      member: 'InvalidInputError',
      details: {
        violations: [
          { path: 'password', message: 'must satisfy regular expression pattern' },
          { path: 'userAttributes.1.name', message: 'must have length less than or equal to 32' },
        ],
      },
    });
    expect(JSON.stringify(refusal)).not.toContain('canary');
  });

  it("takes a value of the configuration that Cognito refuses for the operator's fault, not the caller's", () => {
    expect(refusalOfText('InvalidParameterException', "1 validation error detected: Value at 'clientSecret' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+]+")?.member).toBe('UnexpectedError');
  });

  it('reads a flow that is not enabled as FeatureNotAvailableError', () => {
    expect(refusalOfText('InvalidParameterException', 'USER_PASSWORD_AUTH flow not enabled for this client')?.member).toBe('FeatureNotAvailableError');
    expect(refusalOfText('NotAuthorizedException', 'SignUp is not permitted for this user pool')?.member).toBe('FeatureNotAvailableError');
  });

  it('gives the name of the trigger and the own sentence of the pool', () => {
    expect(refusalOfText('UserLambdaValidationException', 'PreSignUp failed with error No such domain.')).toMatchObject({ details: { trigger: 'PreSignUp', message: 'No such domain.' } });
  });

  it('names the broken rule of a password', () => {
    expect(refusalOfText('InvalidPasswordException', 'Password did not conform with policy: Password must have uppercase characters')).toMatchObject({ details: { violatedRules: ['REQUIRE_UPPERCASE'] } });
  });
});
