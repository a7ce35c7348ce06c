/**
 * Reasons that Cognito gives only as English text. The sentences are from AWS's guides, public
 * reports (floci-io/floci fixtures, captured 2026-05-16; amplify-js, aws-sdk and Terraform issues),
 * and the embedded pool.
 */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { toldToAnyone } from '../../src/guard/enumeration.js';
import { expiredCodes, missing, sentences } from '../../src/resolvers/outcome/cognitoSentences.js';
import { refusalOfText, unknownSentence } from '../../src/resolvers/outcome/cognitoText.js';
import type { Violation } from '../../src/schema/input.js';

const N = 'NotAuthorizedException';
const P = 'InvalidParameterException';

/** The exception, its text, the member of the union, and its reason or path. */
const known: readonly (readonly [
  exception: string,
  text: string,
  member: string,
  detail: string,
])[] = [
  [N, 'Incorrect username or password.', 'NotAuthorizedError', 'BAD_CREDENTIALS'],
  [N, 'Password attempts exceeded', 'NotAuthorizedError', 'ATTEMPTS_EXCEEDED'],
  [N, 'User is disabled.', 'NotAuthorizedError', 'USER_DISABLED'],
  [
    N,
    'Temporary password has expired and must be reset by an administrator.',
    'NotAuthorizedError',
    'TEMPORARY_PASSWORD_EXPIRED',
  ],
  [
    N,
    'User cannot be confirmed. Current status is CONFIRMED',
    'NotAuthorizedError',
    'ALREADY_CONFIRMED',
  ],
  [
    N,
    'User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD',
    'NotAuthorizedError',
    'OTHER',
  ],
  [
    N,
    'Client 5abc is configured for secret but secret was not received',
    'NotAuthorizedError',
    'SECRET_HASH_MISMATCH',
  ],
  [
    N,
    'Client 5abc is configured with secret but SECRET_HASH was not received',
    'NotAuthorizedError',
    'SECRET_HASH_MISMATCH',
  ],
  [
    N,
    'Client 5abc is configured for secret but secret hash was not received',
    'NotAuthorizedError',
    'SECRET_HASH_MISMATCH',
  ],
  [
    N,
    'SecretHash does not match for the client: 5abc',
    'NotAuthorizedError',
    'SECRET_HASH_MISMATCH',
  ],
  [N, 'Unable to verify secret hash for client 5abc', 'NotAuthorizedError', 'SECRET_HASH_MISMATCH'],
  [
    'UnauthorizedException',
    'Unable to verify client secret',
    'NotAuthorizedError',
    'SECRET_HASH_MISMATCH',
  ],
  [
    'UnauthorizedException',
    'Token was not issued to this client',
    'NotAuthorizedError',
    'TOKEN_INVALID',
  ],
  [N, 'Access Token has been revoked', 'NotAuthorizedError', 'TOKEN_REVOKED'],
  [N, 'Refresh Token has been revoked', 'NotAuthorizedError', 'TOKEN_REVOKED'],
  [N, 'Access Token has expired', 'NotAuthorizedError', 'TOKEN_EXPIRED'],
  [N, 'Invalid Access Token', 'NotAuthorizedError', 'TOKEN_INVALID'],
  [N, 'Invalid Refresh Token', 'NotAuthorizedError', 'TOKEN_INVALID'],
  [N, 'Could not verify signature for Access Token', 'NotAuthorizedError', 'TOKEN_INVALID'],
  [N, 'Invalid session for the user, session is expired.', 'NotAuthorizedError', 'INVALID_SESSION'],
  [
    N,
    'Invalid session for the user, session can only be used once.',
    'NotAuthorizedError',
    'INVALID_SESSION',
  ],
  [N, 'Invalid session for the user.', 'NotAuthorizedError', 'INVALID_SESSION'],
  [N, 'Access Token does not have required scopes', 'NotAuthorizedError', 'MISSING_SCOPE'],
  [
    N,
    'Custom auth lambda trigger is not configured for the user pool.',
    'NotAuthorizedError',
    'OTHER',
  ],
  [N, 'User password cannot be reset in the current state.', 'UnsupportedUserStateError', 'none'],
  [N, 'SignUp is not permitted for this user pool', 'FeatureNotAvailableError', 'none'],
  [N, 'Auth flow not enabled for this client', 'FeatureNotAvailableError', 'none'],
  [P, 'CUSTOM_AUTH is not enabled for the client.', 'FeatureNotAvailableError', 'none'],
  [P, 'USER_SRP_AUTH is not enabled for the client.', 'FeatureNotAvailableError', 'none'],
  [P, 'USER_PASSWORD_AUTH flow not enabled for this client', 'FeatureNotAvailableError', 'none'],
  [N, 'A client attempted to write unauthorized attribute', 'InvalidInputError', 'attributes'],
  [N, 'Cannot modify an already provided email', 'InvalidInputError', 'attributes.email'],
  [P, 'Cannot modify the non-mutable attribute sub', 'InvalidInputError', 'attributes.sub'],
  [P, 'user.custom:role: Attribute cannot be updated.\n', 'InvalidInputError', 'attributes.custom'],
  [
    P,
    'user.custom:cart_uuid: String must be no shorter than 36 characters\n',
    'InvalidInputError',
    'attributes.custom',
  ],
  [
    P,
    'user.abcdefghij: Attribute does not exist in the schema.\n',
    'InvalidInputError',
    'attributes.abcdefghij',
  ],
  [
    P,
    'user.email: Required attribute cannot be deleted.\n',
    'InvalidInputError',
    'attributes.email',
  ],
  [P, 'name: The attribute is required', 'InvalidInputError', 'attributes.name'],
  [
    P,
    'Attributes did not conform to the schema: name.formatted: The attribute name.formatted is required\n',
    'InvalidInputError',
    'attributes.name',
  ],
  [
    P,
    'Attributes did not conform to the schema: given_name: The attribute given_name is required\n',
    'InvalidInputError',
    'attributes.givenName',
  ],
  [
    P,
    'Invalid attributes given, given_name is missing',
    'InvalidInputError',
    'attributes.givenName',
  ],
  [
    P,
    'User email should be empty or same as username since username is an email',
    'InvalidInputError',
    'attributes.email',
  ],
  [
    P,
    'User phone_number should be empty or same as username, since username attribute is phone_number.',
    'InvalidInputError',
    'attributes.phoneNumber',
  ],
  [P, 'Attribute value for email must not be null', 'InvalidInputError', 'attributes.email'],
  [
    P,
    'Attribute email_verified cannot be verified automatically as it is not set.',
    'InvalidInputError',
    'attributes.emailVerified',
  ],
  [P, 'Invalid email address format.', 'InvalidInputError', 'attributes.email'],
  [P, 'Invalid phone number format.', 'InvalidInputError', 'attributes.phoneNumber'],
  [P, 'User does not have a valid registered email address', 'InvalidInputError', 'attributeName'],
  [P, 'User is already confirmed.', 'InvalidInputError', 'username'],
  [
    P,
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
    'InvalidInputError',
    'username',
  ],
  [N, 'Cannot resend codes. Auto verification not turned on.', 'InvalidInputError', 'username'],
  [P, 'Cannot resend codes. Auto verification not turned on.', 'InvalidInputError', 'username'],
  [P, 'Username should be an email.', 'InvalidInputError', 'username'],
  [
    P,
    'Username cannot be of email format, since user pool is configured for email alias.',
    'InvalidInputError',
    'username',
  ],
  [
    P,
    'Invalid SourceUser: Cognito users with a username/password may not be passed in as a ' +
      'SourceUser, only as a DestinationUser',
    'InvalidInputError',
    'account',
  ],
  [
    P,
    'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
    'InvalidInputError',
    'account',
  ],
  [
    P,
    'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA',
    'InvalidInputError',
    'softwareToken',
  ],
  [P, 'User has not set up software token mfa', 'InvalidInputError', 'softwareToken'],
  [P, 'User does not have delivery config set to turn on SMS_MFA', 'InvalidInputError', 'sms'],
  [P, 'Missing required parameter Session', 'InvalidInputError', 'session'],
  [P, 'Invalid pagination token', 'InvalidInputError', 'after'],
  [
    P,
    "1 validation error detected: Value at 'password' failed to satisfy constraint: " +
      'Member must have length greater than or equal to 6',
    'InvalidInputError',
    'password',
  ],
  [
    P,
    "1 validation error detected: Value 'us-east-1-abc' at 'userPoolId' failed to " +
      'satisfy constraint: Member must satisfy regular expression pattern: ' +
      '[\\w-]+_[0-9a-zA-Z]+',
    'ServiceUnavailableError',
    'CONFIGURATION',
  ],
  [
    P,
    "1 validation error detected: Value 'ap-northeast-1_xxxxxxxxx' at 'clientId' " +
      'failed to satisfy constraint: Member must satisfy regular expression pattern: ' +
      '[\\w+]+',
    'ServiceUnavailableError',
    'CONFIGURATION',
  ],
  [
    'ResourceNotFoundException',
    'User pool eu-west-1_Wrong0001 does not exist.',
    'ServiceUnavailableError',
    'CONFIGURATION',
  ],
  [
    'ResourceNotFoundException',
    'User pool client 5abc does not exist.',
    'ServiceUnavailableError',
    'CONFIGURATION',
  ],
];

const detailOf = (
  exception: string,
  text: string,
): { member: string | undefined; detail: string } => {
  const { member, details: { reason, cause, violations } = {} } =
    refusalOfText(exception, text) ?? {};
  const [first] = (violations ?? []) as Violation[];
  return { member, detail: (reason ?? cause ?? first?.path ?? 'none') as string };
};

describe('refusalOfText', () => {
  it.each(known)('reads %s "%s" as %s %s', (exception, text, member, detail) => {
    expect(detailOf(exception, text)).toEqual({ member, detail });
    expect(unknownSentence(exception, text)).toBeUndefined();
  });

  it.each([...sentences, ...missing, ...expiredCodes])(
    'has an example for %s that this row is the first to match',
    (pattern, example) => {
      const all = [...sentences, ...missing, ...expiredCodes];
      expect(all.find(([candidate]) => candidate.test(example))?.[0]).toBe(pattern);
    },
  );

  it('knows every text with which the embedded pool refuses what the gateway sends', () => {
    expect(poolSentences().length).toBeGreaterThan(60);
    expect(
      poolSentences()
        .filter(([exception, text]) => unknownSentence(exception, text) !== undefined)
        .map(([, text]) => text)
        .sort(),
    ).toEqual([...poolAdministration].sort());
  });

  it('gives the next step if a password cannot be reset yet', () => {
    expect(
      refusalOfText(N, 'User password cannot be reset in the current state.')?.details.message,
    ).toContain('sign in with the temporary password');
  });

  it('names the pool attribute whose value is refused', () => {
    expect(
      refusalOfText(P, 'user.custom:role: Attribute cannot be updated.\n')?.details.violations,
    ).toEqual([{ path: 'attributes.custom', message: 'custom:role cannot be changed' }]);
  });

  it.each(
    known.filter(
      ([, , , detail]) => detail === 'CONFIGURATION' || detail === 'SECRET_HASH_MISMATCH',
    ),
  )('does not mark %s "%s" as retryable: it is the operator\'s fault', (exception, text) => {
    expect(refusalOfText(exception, text)?.details).toMatchObject({
      retryable: false,
      category: 'FAULT',
    });
  });

  it('MUST NOT repeat the value that Cognito repeats', () => {
    const text =
      "2 validation errors detected: Value 'canary one' at 'password' failed to " +
      'satisfy constraint: Member must satisfy regular expression pattern: [\\S]+; ' +
      "Value 'canary' at 'userAttributes.1.member.name' failed to satisfy constraint: " +
      'Member must have length less than or equal to 32';
    const refusal = refusalOfText(P, text);
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

  it("gives the name of the trigger and the pool's own message", () => {
    expect(
      refusalOfText('UserLambdaValidationException', 'PreSignUp failed with error No such domain.'),
    ).toMatchObject({ details: { trigger: 'PreSignUp', message: 'No such domain.' } });
  });

  it.each([
    ['Password did not conform with policy: Password not long enough', 'MINIMUM_LENGTH'],
    [
      'Password did not conform with policy: Password must have uppercase characters',
      'REQUIRE_UPPERCASE',
    ],
    [
      'Password did not conform with policy: Password must have lowercase characters',
      'REQUIRE_LOWERCASE',
    ],
    [
      'Password did not conform with policy: Password must have numeric characters',
      'REQUIRE_NUMBERS',
    ],
    [
      'Password did not conform with policy: Password must have symbol characters',
      'REQUIRE_SYMBOLS',
    ],
    [
      'Password did not conform with password policy: Password must have uppercase characters',
      'REQUIRE_UPPERCASE',
    ],
  ])('names the broken rule of "%s"', (text, rule) => {
    expect(refusalOfText('InvalidPasswordException', text)).toMatchObject({
      details: { violatedRules: [rule] },
    });
  });
});

describe('an unknown sentence', () => {
  it('gives no reason, and does not guess one', () => {
    expect(detailOf(N, 'A text of next year')).toEqual({
      member: 'NotAuthorizedError',
      detail: 'OTHER',
    });
    expect(detailOf(P, 'A text of next year')).toEqual({ member: 'InvalidInputError', detail: '' });
  });

  it('MUST be logged without words that may come from input', () => {
    expect(
      unknownSentence(N, 'User canary@example.com is not allowed to use Canary-Password-1!.'),
    ).toBe('User *.* is not allowed to use *.');
  });

  it('is read only if the reason is in nothing but the text', () => {
    expect(unknownSentence('CodeMismatchException', 'A text of next year')).toBeUndefined();
  });
});

describe('what anyone may learn', () => {
  /** Texts that Cognito sends before it looks at a user, or whose reason does not depend on one. */
  const told =
    /is not enabled|not enabled for|not permitted|SECRET_HASH|secret|SecretHash|required scopes|validation error|does not exist\.$|attribute|email address format|phone number format|^User \w+ should be empty|already provided|String must be|given, given_name|parameter Session|SourceUser|turn on S|software token|pagination|registered email/i;

  it.each(known)('MUST be the same for every user for %s "%s", or nothing', (exception, text) => {
    const { member = '', detail } = detailOf(exception, text);
    const violation = member === 'InvalidInputError' ? { paths: [detail] } : { reason: detail };
    const answer = toldToAnyone('password', { member, ...violation, by: exception });
    expect(answer === undefined).toBe(told.test(text));
  });
});

/**
 * Texts for creating pools and clients and for the hosted sign-in pages, which the gateway never
 * uses; and texts that are variables as a whole.
 */
const poolAdministration: readonly string[] = [
  'x: Existing attribute already has name x.',
  'Required custom attributes are not supported currently.',
  'Invalid range for token validity.',
  'x detected: x',
  'Only one of the aliasAttributes or usernameAttributes can be set in a user pool.',
  'The user pool cannot be deleted because deletion protection is activated. Deletion ' +
    'protection must be inactivated first.',
  'A user pool has at most x custom attributes.',
  'A user pool has at most x tags.',
  'Invalid user pool ARN: x',
  'Tag keys that begin with aws: are reserved for use by AWS.',
  'ExplicitAuthFlows cannot contain values with and without the prefix ALLOW_ together.',
  'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
  'SMS configuration and Auto verification for phone_number are required when MFA is ' +
    'required/optional',
  'The minimum of attribute x must not exceed its maximum.',
  'You can not change AttributeDataType or set developerOnlyAttribute for standard schema ' +
    'attribute x',
  'Invalid scopes requested.',
  'Invalid read attributes specified while x a client',
  'Invalid write attributes specified while x a client',
  'A log configuration has exactly one destination.',
  'App client x already has this client secret.',
  'App client x has no client secret.',
  'Each event source can have only one log configuration.',
  'Log level x is invalid for event source x.',
  'Logs of userNotification can only be sent to CloudWatch Logs.',
  'NotifyConfiguration is required if an action notifies users.',
  'The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).',
  'The embedded pool does not import hashes of passwords.',
  'The last client secret of an app client cannot be deleted.',
  'The line has more than x characters.',
  'The line has x values instead of x.',
  'The user has a verified x, but no x.',
  'The value of x is missing.',
  'The value of x must be true or false.',
  'The value of x must be true, since MFA is required.',
  'There has to be an existing domain associated with this user pool',
  'UseCognitoProvidedValues cannot be true if Settings or Assets are given.',
  'UserPoolId and ManagedLoginBrandingId are required.',
];

/**
 * The texts in the source of the pool, with `x` in place of variables. Those of its settings for
 * other providers and of its OAuth endpoints are left out: the gateway sends no such request.
 */
function poolSentences(): (readonly [exception: string, text: string])[] {
  const root = new URL('../../src/embeddedPool/', import.meta.url);
  const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(?:federation|oauth)\//.test(name))
    .map((name) => readFileSync(new URL(name, root), 'utf8'))
    .join('\n')
    // A long text may be split in two.
    .replace(/(['`])\s*\+\s*['`]/g, '');
  const found = [
    ...source.matchAll(
      /\b(invalidParameter|notAuthorized)\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`\n]+)`)/g,
    ),
  ];
  return found.map(
    ([, kind, ...texts]) =>
      [
        kind === 'notAuthorized' ? N : P,
        (texts.find(Boolean) ?? '').replace(/\$\{[^}]*\}/g, 'x').replaceAll('\\n', '\n'),
      ] as const,
  );
}
