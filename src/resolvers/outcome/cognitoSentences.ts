/**
 * The messages in which Cognito gives the reason for an exception, and what each of them means. A
 * message without a row is counted and logged, and its meaning is never guessed. The file is long
 * because it is a table.
 */
import { unknownClient, unknownPool } from '../../cognito/fault.js';
import type { ErrorName, NotAuthorizedReason } from '../../schema/error.js';

/**
 * Where a sentence is known from. G: AWS's guides. O: observed at AWS and published. P: sent by the
 * embedded pool, which has it from the SDK's texts.
 */
export type SentenceSource = 'G' | 'O' | 'P';

export type Meaning =
  | { readonly reason: NotAuthorizedReason }
  /** The member to return instead of the exception's own; its message says what to do next. */
  | { readonly member: ErrorName; readonly message?: string }
  /** `$1` in the path is the attribute that the sentence names. */
  | { readonly path: string; readonly message: string }
  /** The cause is a fault that only the operator can fix. */
  | 'operator';

/** The pattern, an example of the message, its source, and its meaning. The first match applies. */
export type Sentence = readonly [
  pattern: RegExp,
  example: string,
  source: SentenceSource,
  means: Meaning,
];

const reason = (name: NotAuthorizedReason): Meaning => ({ reason: name });
const disabled: Meaning = { member: 'FeatureNotAvailableError' };
const at = (path: string, message: string): Meaning => ({ path, message });
const attribute = (message: string): Meaning => at('attributes.$1', message);

/**
 * Sentences of NotAuthorizedException, UnauthorizedException and InvalidParameterException. They
 * share one list, because Cognito uses any of the three for some of the sentences.
 */
const credentials: readonly Sentence[] = [
  [
    /^Incorrect username or password/i,
    'Incorrect username or password.',
    'O',
    reason('BAD_CREDENTIALS'),
  ],
  [/^Password attempts exceeded/i, 'Password attempts exceeded', 'O', reason('ATTEMPTS_EXCEEDED')],
  [/^User is disabled/i, 'User is disabled.', 'O', reason('USER_DISABLED')],
  [
    /^Temporary password has expired|^User account has expired/i,
    'Temporary password has expired and must be reset by an administrator.',
    'O',
    reason('TEMPORARY_PASSWORD_EXPIRED'),
  ],
  [
    /Current status is CONFIRMED/i,
    'User cannot be confirmed. Current status is CONFIRMED',
    'O',
    reason('ALREADY_CONFIRMED'),
  ],
  [
    /^User cannot be confirmed\. Current status is \w+/i,
    'User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD',
    'P',
    reason('OTHER'),
  ],
  [
    /is configured (?:for|with) secret but/i,
    'Client 5abc is configured for secret but secret was not received',
    'O',
    reason('SECRET_HASH_MISMATCH'),
  ],
  [
    /^SecretHash does not match/i,
    'SecretHash does not match for the client: 5abc',
    'O',
    reason('SECRET_HASH_MISMATCH'),
  ],
  [
    /secret ?hash|SECRET_HASH/i,
    'Unable to verify secret hash for client 5abc',
    'O',
    reason('SECRET_HASH_MISMATCH'),
  ],
  [
    /^Unable to verify client secret/i,
    'Unable to verify client secret',
    'P',
    reason('SECRET_HASH_MISMATCH'),
  ],
  [
    /^Access Token does not have required scopes/i,
    'Access Token does not have required scopes',
    'O',
    reason('MISSING_SCOPE'),
  ],
  [
    /^(?:Access|Refresh) Token has expired/i,
    'Access Token has expired',
    'O',
    reason('TOKEN_EXPIRED'),
  ],
  [
    /^(?:Access|Refresh) Token has been revoked/i,
    'Refresh Token has been revoked',
    'O',
    reason('TOKEN_REVOKED'),
  ],
  [/^Invalid (?:Access|Refresh) Token/i, 'Invalid Access Token', 'O', reason('TOKEN_INVALID')],
  [
    /^Could not verify signature/i,
    'Could not verify signature for Access Token',
    'O',
    reason('TOKEN_INVALID'),
  ],
  [
    /^Token was not issued to this client/i,
    'Token was not issued to this client',
    'P',
    reason('TOKEN_INVALID'),
  ],
  [
    /^Invalid session|session (?:is|has) expired|^Session not found|can only be used once/i,
    'Invalid session for the user, session can only be used once.',
    'O',
    reason('INVALID_SESSION'),
  ],
  [/^Invalid feedback token/i, 'Invalid feedback token.', 'P', reason('OTHER')],
  // Cognito may send this after looking at the user, so callers without a permission see the same
  // as for a wrong password.
  [
    /^Custom auth lambda trigger is not configured/i,
    'Custom auth lambda trigger is not configured for the user pool.',
    'O',
    reason('OTHER'),
  ],
  [
    /^User password cannot be reset in the current state/i,
    'User password cannot be reset in the current state.',
    'O',
    {
      member: 'UnsupportedUserStateError',
      message:
        'The user must first sign in with the temporary password or confirm the sign-up. ' +
        'An administrator can send a new temporary password.',
    },
  ],
];

const features: readonly Sentence[] = [
  [
    /not enabled for (?:this|the) client/i,
    'USER_PASSWORD_AUTH flow not enabled for this client',
    'O',
    disabled,
  ],
  [/is not enabled/i, 'Passkey authentication is not enabled for this user pool.', 'O', disabled],
  [
    /is not permitted for this user pool/i,
    'SignUp is not permitted for this user pool',
    'O',
    disabled,
  ],
  [
    /not (?:supported|allowed) for this (?:client|user pool)/i,
    'Refresh token rotation is not supported for this client',
    'P',
    disabled,
  ],
  [
    /^Refresh token rotation is enabled for this client/i,
    'Refresh token rotation is enabled for this client; use GetTokensFromRefreshToken',
    'P',
    disabled,
  ],
  [/^Initiate Auth method not supported/i, 'Initiate Auth method not supported.', 'P', disabled],
];

const attributes: readonly Sentence[] = [
  [
    /unauthorized attribute/i,
    'A client attempted to write unauthorized attribute',
    'O',
    at('attributes', 'name an attribute that the app client may not write'),
  ],
  [
    /^Cannot modify an already provided ([\w:]+)/i,
    'Cannot modify an already provided email',
    'O',
    attribute('already has a value, which cannot be changed here'),
  ],
  [
    /^Cannot modify the non-mutable attribute ([\w:]+)/i,
    'Cannot modify the non-mutable attribute sub',
    'O',
    attribute('cannot be changed'),
  ],
  [
    /([\w:]+): Attribute cannot be (?:updated|changed)/i,
    'user.custom:role: Attribute cannot be updated.\n',
    'O',
    attribute('cannot be changed'),
  ],
  [
    /([\w:]+): Required attribute cannot be deleted/i,
    'user.email: Required attribute cannot be deleted.\n',
    'P',
    attribute('is required in this pool'),
  ],
  [
    /Cannot modify (?:an )?immutable|cannot be (?:changed|updated)|cannot mutate/i,
    'Cannot modify an immutable attribute',
    'O',
    at('attributes', 'change an attribute that cannot be changed'),
  ],
  [
    /([\w:]+): Attribute does not exist in the schema/i,
    'user.abcdefghij: Attribute does not exist in the schema.\n',
    'O',
    attribute('is an attribute that the pool does not define'),
  ],
  [
    /Attributes did not conform to the schema: ([\w:]+)(?:\.formatted)?: The attribute/i,
    'Attributes did not conform to the schema: name.formatted: The attribute name.formatted is required\n',
    'O',
    attribute('is required in this pool'),
  ],
  [
    /([\w:]+): The attribute .*is required/i,
    'name: The attribute is required',
    'O',
    attribute('is required in this pool'),
  ],
  [
    /^Invalid attributes given, ([\w:]+) is missing/i,
    'Invalid attributes given, given_name is missing',
    'O',
    attribute('is required in this pool'),
  ],
  [
    /([\w:]+): String must be no (?:shorter|longer) than/i,
    'user.custom:cart_uuid: String must be no shorter than 36 characters\n',
    'O',
    attribute('is shorter or longer than the pool allows'),
  ],
  [
    /([\w:]+): Attribute was given more than once/i,
    'Attributes did not conform to the schema: email: Attribute was given more than once.',
    'P',
    attribute('was given more than once'),
  ],
  [
    /^User ([\w:]+) should be empty or same as username/i,
    'User email should be empty or same as username since username is an email',
    'O',
    attribute('must be omitted or equal to the username'),
  ],
  [
    /^Attribute value for ([\w:]+) must not be null/i,
    'Attribute value for email must not be null',
    'O',
    attribute('must have a value'),
  ],
  [
    /^Attribute ([\w:]+) cannot be verified automatically/i,
    'Attribute email_verified cannot be verified automatically as it is not set.',
    'P',
    attribute('cannot be verified, because it has no value'),
  ],
  [
    /^Attribute ([\w:]+) is not verifiable/i,
    'Attribute name is not verifiable.',
    'P',
    at('attributeName', 'cannot be verified: only an e-mail address and a phone number can'),
  ],
  [
    /^User does not have an attribute ([\w:]+)/i,
    'User does not have an attribute email.',
    'P',
    at('attributeName', 'has no value'),
  ],
  [
    /^User does not have a valid registered/i,
    'User does not have a valid registered email address',
    'O',
    at('attributeName', 'has no value that a code could be sent to'),
  ],
  [
    /^Contact is already verified/i,
    'Contact is already verified.',
    'P',
    at('attributeName', 'is verified already'),
  ],
  [
    /^Invalid email address format/i,
    'Invalid email address format.',
    'O',
    at('attributes.email', 'is not an e-mail address'),
  ],
  [
    /^Invalid phone number format/i,
    'Invalid phone number format.',
    'O',
    at('attributes.phoneNumber', 'must be in E.164 form, such as +14255550123'),
  ],
  [
    /attributes did not conform to the schema: .*Invalid email/i,
    'Attributes did not conform to the schema: email: Invalid email address format.',
    'P',
    at('attributes.email', 'is not an e-mail address'),
  ],
  [
    /attributes did not conform to the schema: .*Invalid phone/i,
    'Attributes did not conform to the schema: phone_number: Invalid phone number format.',
    'P',
    at('attributes.phoneNumber', 'must be in E.164 form, such as +14255550123'),
  ],
  [
    /attributes did not conform to the schema: ([\w:]+\w)/i,
    'Attributes did not conform to the schema: birthdate: Value is not valid.',
    'O',
    attribute("does not conform to the pool's schema"),
  ],
  [
    /^user\.([\w:]+): /,
    'user.birthdate: Invalid birthdate format, must be YYYY-MM-DD.\n',
    'P',
    attribute("does not conform to the pool's schema"),
  ],
  [
    /attributes did not conform to the schema/i,
    'Attributes did not conform to the schema.',
    'O',
    at('attributes', "do not conform to the pool's schema"),
  ],
  [
    /[Aa]ttribute.*(?:not defined|does not exist) in schema|schema.*(?:not defined|does not exist)|Type for attribute .* could not be determined/i,
    'Type for attribute x could not be determined',
    'O',
    at('attributes', 'name an attribute that the pool does not define'),
  ],
  [
    /^One or more requested attributes do not exist/i,
    'One or more requested attributes do not exist.',
    'P',
    at('attributes', 'name an attribute that the pool does not define'),
  ],
];

const users: readonly Sentence[] = [
  [
    /User is already confirmed/i,
    'User is already confirmed.',
    'O',
    at('username', 'is confirmed already'),
  ],
  [
    /no registered\/verified email or phone/i,
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
    'O',
    at('username', 'has no verified e-mail address or phone number to send a code to'),
  ],
  [
    /^(?:Cannot resend codes\. )?Auto verification not turned on/i,
    'Cannot resend codes. Auto verification not turned on.',
    'O',
    at('username', 'gets no code, because the pool does not verify addresses automatically'),
  ],
  [
    /Username should be an email/i,
    'Username should be an email.',
    'O',
    at('username', 'must be an e-mail address'),
  ],
  [
    /Username should be either an email or a phone/i,
    'Username should be either an email or a phone number.',
    'O',
    at('username', 'must be an e-mail address or a phone number'),
  ],
  [
    /Username cannot be of email format/i,
    'Username cannot be of email format, since user pool is configured for email alias.',
    'G',
    at(
      'username',
      'must not be an e-mail address, because e-mail addresses are aliases in this pool',
    ),
  ],
  [
    /Username cannot be of phone number format/i,
    'Username cannot be of phone number format, since user pool is configured for phone number ' +
      'alias.',
    'P',
    at('username', 'must not be a phone number, because phone numbers are aliases in this pool'),
  ],
  [
    /^A user without a password needs/i,
    'A user without a password needs an email or a phone_number.',
    'P',
    at('attributes', 'need an e-mail address or a phone number, because the user gets no password'),
  ],
  [
    /^User has no address to send the invitation to/i,
    'User has no address to send the invitation to',
    'P',
    at('attributes', 'need an address for the invitation'),
  ],
  [
    /^Password is required/i,
    'Password is required',
    'P',
    at('password', 'is required in this pool'),
  ],
  [
    /^Previous password is required/i,
    'Previous password is required',
    'P',
    at('password', 'is required for a user who has a password'),
  ],
  [
    /^Invalid SourceUser/i,
    'Invalid SourceUser: Cognito users with a username/password may not be passed in ' +
      'as a SourceUser, only as a DestinationUser',
    'O',
    at('account', 'must not be of Cognito, or of a provider that the user is already linked to'),
  ],
  [
    /^The user is already linked to an account of/i,
    'The user is already linked to an account of Google.',
    'P',
    at('account', 'is of a provider that the user is already linked to'),
  ],
  [
    /^A preferred_username can be set once/i,
    'A preferred_username can be set once the user is confirmed.',
    'P',
    at('attributes.preferredUsername', 'can be set once the user is confirmed'),
  ],
  [
    /^Merging is not currently supported/i,
    'Merging is not currently supported, provide a SourceUser that has not been signed up in ' +
      'order to link',
    'O',
    at('account', 'names an account that has already signed in'),
  ],
  [
    /^SourceUser/i,
    'SourceUser is already linked to DestinationUser',
    'P',
    at('account', 'is already linked, or is not an external identity'),
  ],
  [
    /^ProviderAttributeName must be|^ProviderName and ProviderAttributeValue/i,
    'ProviderAttributeName must be Cognito_Subject for social identity providers.',
    'P',
    at('account', 'must be identified by the attribute that Cognito expects'),
  ],
];

const others: readonly Sentence[] = [
  [
    /pagination ?token|next ?token|paging marker/i,
    'Invalid pagination token',
    'P',
    at('after', 'is no longer valid; start again with the first page'),
  ],
  [
    /^TIMESTAMP format should be/i,
    'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.',
    'P',
    at('timestamp', 'must be the time that was signed, such as `Sat Jan 1 00:00:00 UTC 2028`'),
  ],
  [
    /^Invalid search attribute/i,
    'Invalid search attribute: custom:role',
    'P',
    at('filter', 'names an attribute that cannot be searched'),
  ],
  [
    /^Error while parsing filter/i,
    'Error while parsing filter.',
    'P',
    at('filter', 'cannot be read by Cognito'),
  ],
  // SetUserMFAPreference and its admin variant (aws/aws-sdk-js-v3#4645).
  [
    /turn on SOFTWARE_TOKEN|has not (?:set up|verified) software token/i,
    'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA',
    'O',
    at(
      'softwareToken',
      'cannot be switched on before an authenticator app is set up: ' +
        '`associateSoftwareToken`, then `verifySoftwareToken`',
    ),
  ],
  [
    /turn on SMS/i,
    'User does not have delivery config set to turn on SMS_MFA',
    'O',
    at('sms', 'cannot be switched on for a user without a phone number: set one, and verify it'),
  ],
  [
    /turn on EMAIL/i,
    'User does not have delivery config set to turn on EMAIL_OTP',
    'O',
    at(
      'email',
      'cannot be switched on for a user without an e-mail address: set one, and verify it',
    ),
  ],
  [
    /SOFTWARE_TOKEN_MFA must be enabled/i,
    'SOFTWARE_TOKEN_MFA must be enabled to be preferred',
    'P',
    at(
      'softwareToken.preferred',
      'cannot be true while the method is switched off: set `enabled` too',
    ),
  ],
  [
    /SMS_MFA must be enabled/i,
    'SMS_MFA must be enabled to be preferred',
    'P',
    at('sms.preferred', 'cannot be true while the method is switched off: set `enabled` too'),
  ],
  [
    /EMAIL_OTP must be enabled/i,
    'EMAIL_OTP must be enabled to be preferred',
    'P',
    at('email.preferred', 'cannot be true while the method is switched off: set `enabled` too'),
  ],
  [
    /at least one other MFA method/i,
    'Passkey MFA needs at least one other MFA method',
    'P',
    at('passkey', 'cannot be switched on before another method is'),
  ],
  [
    /does not have delivery config/i,
    'User does not have delivery config set to turn on OTHER',
    'O',
    at('', 'enables a method that the user has not set up: set it up, or omit it'),
  ],
  [
    /must be enabled to be preferred/i,
    'x must be enabled to be preferred',
    'P',
    at('', 'prefers a method that is switched off: set its `enabled` too'),
  ],
  [
    /^Only one MFA method can be set as preferred/i,
    'Only one MFA method can be set as preferred',
    'P',
    at('', 'prefers more than one method: set `preferred` for only one'),
  ],
  [
    /^Passkey MFA/i,
    'Passkey MFA is not allowed for the user pool',
    'P',
    at('passkey', 'cannot be a second factor in this pool: omit it'),
  ],
  [
    /^Invalid MFA/i,
    'Invalid MFA type selected',
    'P',
    at('mfaMethod', 'must be one of the `mfaMethods` of the challenge'),
  ],
  [
    /only SMS to phone_number can be set/i,
    'Invalid delivery medium: only SMS to phone_number can be set',
    'P',
    at('', 'asks for more than text messages to the phone number: ask only for these'),
  ],
  [
    /^Missing access token/i,
    'Missing access token or session',
    'P',
    at('token', 'is missing: send `Authorization: Bearer`, or the `session` of a sign-in'),
  ],
  [
    /^Software token has not been verified in this session/i,
    'Software token has not been verified in this session',
    'P',
    at('session', 'must be the one that `verifySoftwareToken` returned'),
  ],
  [
    /^Selected challenge is not available/i,
    'Selected challenge is not available.',
    'P',
    at('firstFactor', 'must be one of the `firstFactors` of the challenge'),
  ],
  [
    /^Challenge \w+ is not supported/i,
    'Challenge x is not supported',
    'P',
    at('', 'answers a challenge that was not offered: answer the one that was given last'),
  ],
  [
    /^Missing required parameter Session/i,
    'Missing required parameter Session',
    'O',
    at('session', 'is missing'),
  ],
  [
    /^Missing required parameter SRP_A/i,
    'Missing required parameter SRP_A',
    'P',
    at('srpA', 'is required by this step'),
  ],
  [
    /^Missing required parameter DEVICE_KEY/i,
    'Missing required parameter DEVICE_KEY',
    'P',
    at('deviceKey', 'is required by this step'),
  ],
  [
    /^Missing required parameter/i,
    'Missing required parameter ANSWER',
    'P',
    at(
      '',
      'lacks a value that this step needs: give every field that the flow or the challenge ' +
        'requires',
    ),
  ],
  [
    /SRP_A/i,
    'Invalid SRP_A given.',
    'P',
    at('srpA', 'is not a public value A of SRP, in hexadecimal'),
  ],
  [
    /password verifier|salt/i,
    'Invalid value for salt or password verifier.',
    'P',
    at(
      'secretVerifier',
      'must contain two positive numbers as Base64: put a zero byte in front if the first bit ' +
        'is set',
    ),
  ],
  [
    /^Invalid device key/i,
    'Invalid device key given.',
    'P',
    at('deviceKey', 'names no device of the user'),
  ],
  [
    /^Credential |^CREDENTIAL /,
    'Credential is not a RegistrationResponseJSON.',
    'P',
    at('credentialJson', 'is not a result of `navigator.credentials`, or is already registered'),
  ],
  [
    /^The current session cannot be revoked/i,
    'The current session cannot be revoked.',
    'P',
    at('sessionId', 'is the session of this call: use `signOut`'),
  ],
];

/** Callers do not name a client, so the client in the text is the configured one. */
export const missing: readonly Sentence[] = [
  [unknownPool, 'User pool eu-west-1_Wrong0001 does not exist.', 'O', 'operator'],
  [unknownClient, 'User pool client 5abc does not exist.', 'O', 'operator'],
];

/** A new code cannot be requested, because the authenticator app shows the next one. */
export const expiredCodes: readonly Sentence[] = [
  [
    /^Your software token has already been used once/i,
    'Your software token has already been used once.',
    'O',
    {
      member: 'ExpiredCodeError',
      message: 'The code has expired or was used already. Use a new one.',
    },
  ],
];

export const sentences: readonly Sentence[] = [
  ...credentials,
  ...features,
  ...attributes,
  ...users,
  ...others,
];
