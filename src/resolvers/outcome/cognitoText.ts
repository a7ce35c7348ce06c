/**
 * Parses the messages of Cognito's exceptions by the table in cognitoSentences.ts. A message
 * without a row gives no reason.
 */
import type { ErrorDetails, PasswordRule } from '../../schema/error.js';
import type { Violation } from '../../schema/input.js';
import { expiredCodes, missing, sentences } from './cognitoSentences.js';
import type { Meaning, Sentence } from './cognitoSentences.js';
import { Refusal } from './refusal.js';

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

type Reader = (text: string) => Refusal | undefined;

const notAuthorized: Reader = (text) =>
  readBy(sentences, text) ?? new Refusal('NotAuthorizedError', { reason: 'OTHER' });

const readers: Readonly<Record<string, Reader>> = {
  NotAuthorizedException: notAuthorized,
  UnauthorizedException: notAuthorized,
  InvalidParameterException: (text) =>
    refusedParameter(constraintsOf(text)) ??
    readBy(sentences, text) ??
    refusedParameter([{ path: '', message: unnamedValue }]),
  InvalidPasswordException: (text) =>
    new Refusal('InvalidPasswordError', {
      message: text,
      violatedRules: passwordRules.flatMap(([pattern, rule]) => (pattern.test(text) ? [rule] : [])),
    }),
  ExpiredCodeException: (text) => readBy(expiredCodes, text),
  ResourceNotFoundException: (text) => readBy(missing, text),
  UserLambdaValidationException: (text) =>
    new Refusal('UserLambdaValidationError', triggerRefusal(text)),
  TooManyRequestsException: () =>
    new Refusal('TooManyRequestsError', { retryAfterSeconds: null, scope: 'COGNITO' }),
};

const unnamedValue =
  'has a value that the identity service rejected without naming it: compare each value with ' +
  'the description of its field; the log of the gateway has the reason';

/**
 * Longer texts are not parsed. No message of Cognito is nearly as long, and every pattern is safe
 * up to this length.
 */
const longestText = 2000;

/** Returns the details in the message; undefined if messages of this exception are not parsed. */
export function refusalOfText(exception: string, text: string): Refusal | undefined {
  return Object.hasOwn(readers, exception)
    ? readers[exception]?.(text.slice(0, longestText))
    : undefined;
}

/** The details of an error that only the operator can fix. Retrying does not help. */
export const operatorFault: ErrorDetails = {
  category: 'FAULT',
  retryable: false,
  message: 'The gateway is misconfigured. Only its operator can fix this.',
};

/** Exceptions whose reason is only in the message. */
const read: ReadonlySet<string> = new Set([
  'NotAuthorizedException',
  'UnauthorizedException',
  'InvalidParameterException',
]);

/**
 * Returns an unknown sentence without those words that occur in no known sentence, since they may
 * be user input. Undefined for a known sentence.
 */
export function unknownSentence(exception: string, text: string): string | undefined {
  if (
    !read.has(exception) ||
    constraintsOf(text).length > 0 ||
    sentences.some(([pattern]) => pattern.test(text))
  )
    return undefined;
  return text
    .slice(0, longestSentence)
    .replace(/[^\s.,;:]+/g, (word) => (vocabulary.has(word.toLowerCase()) ? word : '*'));
}

const longestSentence = 200;
const common =
  'a an and are as at be been by can cannot contain contains could did do does for from given has have in invalid is it may missing must no not of on one only or required should such than that the this to unknown use used user users value values was with'.split(
    ' ',
  );
const vocabulary: ReadonlySet<string> = new Set([
  ...common,
  ...sentences.flatMap(([, example]) => example.toLowerCase().split(/[\s.,;:]+/)),
]);

function readBy(table: readonly Sentence[], text: string): Refusal | undefined {
  for (const [pattern, , , means] of table) {
    const found = pattern.exec(text);
    if (found) return refusalOf(means, found[1]);
  }
  return undefined;
}

function refusalOf(means: Meaning, attribute: string | undefined): Refusal {
  if (means === 'operator')
    return new Refusal('ServiceUnavailableError', { cause: 'CONFIGURATION', ...operatorFault });
  if ('reason' in means)
    return new Refusal('NotAuthorizedError', {
      reason: means.reason,
      ...(means.reason === 'SECRET_HASH_MISMATCH' && operatorFault),
    });
  if ('member' in means)
    return new Refusal(means.member, means.message === undefined ? {} : { message: means.message });
  const custom = attribute !== undefined && /^custom:|^dev:/.test(attribute);
  const path = means.path.replace('$1', custom ? 'custom' : fieldOf(attribute ?? ''));
  return new Refusal('InvalidInputError', {
    violations: [{ path, message: custom ? `${attribute} ${means.message}` : means.message }],
  });
}

/** Converts Cognito's name to the field of the input: `phone_number` -> `phoneNumber`. */
const fieldOf = (attribute: string): string =>
  attribute.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());

/**
 * Reads "PreSignUp failed with error No such domain.", which contains the trigger's name and the
 * text that the pool's owner wrote.
 */
function triggerRefusal(text: string): ErrorDetails {
  const [, trigger = null, sentence = text] = /^(\w+) failed with error (.*)$/s.exec(text) ?? [];
  return { trigger, message: sentence };
}

/**
 * Reads "1 validation error detected: Value 'x' at 'userAttributes.1.member.name' failed to satisfy
 * constraint: Member must ...". The values are removed, because they repeat input.
 */
function constraintsOf(text: string): Violation[] {
  return [
    ...text.matchAll(/ at '([\w.]+)' failed to satisfy constraint: (Member must [^;]*)/g),
  ].map(([, path = '', rule = '']) => ({
    path: path.replace('.member', ''),
    message: rule
      .replace(/^Member must /, 'must ')
      .replace(/[:[].*$/s, '')
      .trim(),
  }));
}

/** Values from the configuration, which callers cannot change. */
const configured: ReadonlySet<string> = new Set([
  'clientId',
  'clientSecret',
  'secretHash',
  'userPoolId',
]);

function refusedParameter(violations: Violation[]): Refusal | undefined {
  if (violations.length === 0) return undefined;
  return violations.some(({ path }) => configured.has(path))
    ? refusalOf('operator', undefined)
    : new Refusal('InvalidInputError', { violations });
}
