/** Why redirect sign-ins are refused: by the gateway, by the provider, by the token endpoint. */
import { TokenRefused } from '../../cognito/domain/tokenEndpoint.js';
import { OutcomeUnknown, UnavailableError, wasNotJudged } from '../../cognito/failure.js';
import type { ErrorCategory, RedirectSignInReason } from '../../schema/error.js';
import { Refusal } from '../outcome/refusal.js';

/** Who can do something about it: the user, the program that asks, or the service. */
const categories: Readonly<Record<RedirectSignInReason, ErrorCategory>> = {
  ACCESS_DENIED: 'FORBIDDEN',
  LOGIN_REQUIRED: 'UNSUPPORTED',
  STATE_MISMATCH: 'INCORRECT',
  EXPIRED: 'INCORRECT',
  CODE_USED: 'INCORRECT',
  PROVIDER_ERROR: 'UNAVAILABLE',
  TRIGGER_REFUSED: 'UNSUPPORTED',
};

/** `cause` is for the log. */
export function refused(
  reason: RedirectSignInReason,
  { message, cause }: { readonly message?: string | undefined; readonly cause?: unknown } = {},
): Refusal {
  const details = { reason, category: categories[reason] };
  return new Refusal(
    'RedirectSignInError',
    message === undefined ? details : { ...details, message },
    cause,
  );
}

/** Errors of the authorization endpoint (RFC 6749, OpenID Connect Core 1.0, section 3.1.2.6). */
const reasons: Readonly<Record<string, RedirectSignInReason>> = {
  access_denied: 'ACCESS_DENIED',
  consent_required: 'LOGIN_REQUIRED',
  account_selection_required: 'LOGIN_REQUIRED',
  interaction_required: 'LOGIN_REQUIRED',
  login_required: 'LOGIN_REQUIRED',
};

/**
 * The refusal for the error that came back instead of a code. Cognito reports its triggers as
 * `invalid_request`; with other errors, the text is surely the provider's.
 */
export function refusalOfAnswer(error: string, description: string): Refusal {
  if (error === 'invalid_request') return ofTrigger(description) ?? refused('PROVIDER_ERROR');
  const known = Object.hasOwn(reasons, error) ? reasons[error] : undefined;
  return refused(known ?? 'PROVIDER_ERROR');
}

/** What to throw for a failed exchange of the code. */
export function failureOfExchange(error: unknown): unknown {
  if (wasNotJudged(error) || error instanceof OutcomeUnknown) return error;
  if (!(error instanceof TokenRefused)) return refused('PROVIDER_ERROR', { cause: error });
  if (error.error === 'invalid_grant') return ofTrigger(error.description) ?? refused('CODE_USED');
  return ofTrigger(error.description) ?? error;
}

/** What to throw if the tokens for the code cannot be accepted. The code is used up by then. */
export function failureOfTokens(error: unknown): unknown {
  return error instanceof UnavailableError
    ? new OutcomeUnknown({ cause: error })
    : refused('PROVIDER_ERROR', { cause: error });
}

/** The triggers of sign-ins by redirect. */
const triggers: ReadonlySet<string> = new Set([
  'CustomMessage',
  'InboundFederation',
  'PostAuthentication',
  'PostConfirmation',
  'PreAuthentication',
  'PreSignUp',
  'PreTokenGeneration',
  'UserMigration',
]);
const longestText = 300;

/**
 * "PreSignUp failed with error No such domain." has the text of the pool's owner, or of a provider
 * that pretends so, because Cognito passes on what providers say.
 */
function ofTrigger(description: string): Refusal | undefined {
  const [, trigger = '', text = ''] = /^(\w+) failed with error (.*)$/s.exec(description) ?? [];
  if (!triggers.has(trigger)) return undefined;
  return refused('TRIGGER_REFUSED', { message: text.slice(0, longestText) });
}
