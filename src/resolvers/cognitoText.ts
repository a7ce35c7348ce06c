/**
 * The only place that reads the text of Cognito's exceptions. Cognito says the reason of some exceptions in English
 * only; a text that no row knows gives no reason. Texts: as seen in the documentation, in answers quoted in public
 * issue threads, and in the embedded pool's tests.
 */
import type { ErrorDetails, NotAuthorizedReason, PasswordRule } from '../schema/error.js';
import type { Violation } from '../schema/input.js';
import { Refusal } from './refusal.js';

const notEnabled = /not enabled for (?:this|the) client|is not permitted for this user pool|is not enabled|not (?:supported|allowed) for this (?:client|user pool)/i;

const notAuthorizedReasons: readonly (readonly [RegExp, NotAuthorizedReason])[] = [
  [/^Incorrect username or password/i, 'BAD_CREDENTIALS'],
  [/^Password attempts exceeded/i, 'ATTEMPTS_EXCEEDED'],
  [/^User is disabled/i, 'USER_DISABLED'],
  [/^Temporary password has expired|^User account has expired/i, 'TEMPORARY_PASSWORD_EXPIRED'],
  [/Current status is CONFIRMED/i, 'ALREADY_CONFIRMED'],
  [/secret ?hash/i, 'SECRET_HASH_MISMATCH'],
  [/^Access Token does not have required scopes/i, 'MISSING_SCOPE'],
  [/^(?:Access|Refresh) Token has expired/i, 'TOKEN_EXPIRED'],
  [/^(?:Access|Refresh) Token has been revoked/i, 'TOKEN_REVOKED'],
  [/^Invalid (?:Access|Refresh) Token|^Could not verify signature/i, 'TOKEN_INVALID'],
  [/^Invalid session|session (?:is|has) expired|^Session not found|can only be used once/i, 'INVALID_SESSION'],
];

const passwordRules: readonly (readonly [RegExp, PasswordRule])[] = [
  [/not long enough/i, 'MINIMUM_LENGTH'],
  [/too long|not short enough/i, 'MAXIMUM_LENGTH'],
  [/uppercase/i, 'REQUIRE_UPPERCASE'],
  [/lowercase/i, 'REQUIRE_LOWERCASE'],
  [/numeric/i, 'REQUIRE_NUMBERS'],
  [/symbol/i, 'REQUIRE_SYMBOLS'],
  [/space/i, 'NO_EDGE_SPACES'],
  [/security reasons/i, 'COMPROMISED'],
];

const readers: Readonly<Record<string, (text: string) => Refusal | undefined>> = {
  NotAuthorizedException: (text) =>
    notEnabled.test(text) ? new Refusal('FeatureNotAvailableError') : new Refusal('NotAuthorizedError', { reason: reasonOf(text) }),
  UnauthorizedException: (text) => new Refusal('NotAuthorizedError', { reason: reasonOf(text) }),
  InvalidParameterException: (text) =>
    notEnabled.test(text) ? new Refusal('FeatureNotAvailableError') : refusedParameter(violationsOfText(text)),
  InvalidPasswordException: (text) => new Refusal('InvalidPasswordError', { message: text, violatedRules: passwordRules.flatMap(([pattern, rule]) => (pattern.test(text) ? [rule] : [])) }),
  UserLambdaValidationException: (text) => new Refusal('UserLambdaValidationError', triggerRefusal(text)),
  TooManyRequestsException: () => new Refusal('TooManyRequestsError', { retryAfterSeconds: null, scope: 'COGNITO' }),
};

/** What the text adds to the exception; undefined when the text of this exception is not read. */
export function refusalOfText(exception: string, text: string): Refusal | undefined {
  return Object.hasOwn(readers, exception) ? readers[exception]?.(text) : undefined;
}

function reasonOf(text: string): NotAuthorizedReason {
  return notAuthorizedReasons.find(([pattern]) => pattern.test(text))?.[1] ?? 'OTHER';
}

/** "PreSignUp failed with error No such domain." is the trigger's name and the sentence of the pool's owner. */
function triggerRefusal(text: string): ErrorDetails {
  const [, trigger = null, sentence = text] = /^(\w+) failed with error (.*)$/s.exec(text) ?? [];
  return { trigger, message: sentence };
}

/** "1 validation error detected: Value 'x' at 'userAttributes.1.member.name' failed to satisfy constraint: Member must ..." repeats values: they are left out. */
function violationsOfText(text: string): Violation[] {
  const found = [...text.matchAll(/ at '([\w.]+)' failed to satisfy constraint: (Member must [^;]*)/g)].map(([, path = '', rule = '']) => ({
    path: path.replace('.member', ''),
    message: rule.replace(/^Member must /, 'must ').replace(/[:[].*$/s, '').trim(),
  }));
  if (found.length > 0) return found;
  const known = knownParameterTexts.find(([pattern]) => pattern.test(text));
  return [known ? { path: known[1], message: known[2] } : { path: '', message: 'Cognito refused a value of the input' }];
}

/** Values that come from the configuration: callers can do nothing about them. */
const configured: ReadonlySet<string> = new Set(['clientId', 'clientSecret', 'secretHash', 'userPoolId']);

function refusedParameter(violations: Violation[]): Refusal {
  return violations.some(({ path }) => configured.has(path)) ? new Refusal('UnexpectedError') : new Refusal('InvalidInputError', { violations });
}

const knownParameterTexts: readonly (readonly [RegExp, string, string])[] = [
  // SetUserMFAPreference and its twin (aws/aws-sdk-js-v3#4645).
  [/turn on SOFTWARE_TOKEN|has not (?:set up|verified) software token/i, 'softwareToken', 'cannot be switched on before an authenticator app is set up: `associateSoftwareToken`, then `verifySoftwareToken`'],
  [/turn on SMS/i, 'sms', 'cannot be switched on for a user without a phone number: set one, and verify it'],
  [/turn on EMAIL/i, 'email', 'cannot be switched on for a user without an e-mail address: set one, and verify it'],
  [/SOFTWARE_TOKEN_MFA must be enabled/i, 'softwareToken.preferred', 'cannot be true while the method is switched off: set `enabled` too'],
  [/SMS_MFA must be enabled/i, 'sms.preferred', 'cannot be true while the method is switched off: set `enabled` too'],
  [/EMAIL_OTP must be enabled/i, 'email.preferred', 'cannot be true while the method is switched off: set `enabled` too'],
  [/at least one other MFA method/i, 'passkey', 'cannot be switched on before another method is'],
  [/User is already confirmed/i, 'username', 'is confirmed already'],
  [/no registered\/verified email or phone/i, 'username', 'has no verified e-mail address or phone number to send a code to'],
  [/Username should be an email/i, 'username', 'must be an e-mail address'],
  [/Username should be either an email or a phone/i, 'username', 'must be an e-mail address or a phone number'],
  [/Username cannot be of email format/i, 'username', 'must not be an e-mail address, because e-mail addresses are aliases in this pool'],
  [/Invalid email address format/i, 'attributes.email', 'is not an e-mail address'],
  [/Invalid phone number format/i, 'attributes.phoneNumber', 'must be in E.164 form, such as +14255550123'],
  [/attributes did not conform to the schema/i, 'attributes', "do not conform to the pool's schema"],
  [/[Aa]ttribute.*(?:not defined|does not exist) in schema|schema.*(?:not defined|does not exist)|Type for attribute .* could not be determined/i, 'attributes', 'name an attribute that the pool does not define'],
  [/pagination ?token|next ?token|paging marker/i, 'after', 'is not valid any more; begin with the first page'],
  [/unauthorized attribute/i, 'attributes', 'name an attribute that the app client may not write'],
  [/Cannot modify (?:an )?immutable|cannot be (?:changed|updated)|[Cc]annot mutate/i, 'attributes', 'change an attribute that cannot be changed'],
];
