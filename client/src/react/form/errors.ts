/** The text for an error, with what to do, and its place in a form. */
import type { RedirectError } from '../../auth/redirect/index.js';
import type { AuthError } from '../../auth/types.js';
import type {
  NotAuthorizedReason,
  PasswordRule,
  RedirectSignInReason,
} from '../../generated/documents.js';
import { isolated } from '../provider/texts.js';
import type { Texts } from '../texts/en.js';

/** Any error that a screen shows. */
export type ScreenError = AuthError | RedirectError;

/** Fields that only some errors have. */
interface Details {
  readonly reason?: NotAuthorizedReason | RedirectSignInReason;
  readonly violations?: readonly { readonly path: string }[];
  readonly violatedRules?: readonly PasswordRule[];
  readonly retryAfterSeconds?: number | null;
  readonly incidentId?: string | null;
}

const detailsOf = (error: ScreenError): Details => error as Details;

/** An unknown code of a newer gateway gets the text for an unexpected error. */
export function messageOf(error: ScreenError, texts: Texts): string {
  const { reason } = detailsOf(error);
  if (error.code === 'USER_LAMBDA_VALIDATION' && error.message) return isolated(error.message);
  if (reason && Object.hasOwn(texts.reasons, reason)) return texts.reasons[reason];
  return Object.hasOwn(texts.errors, error.code)
    ? texts.errors[error.code]
    : texts.errors.UNEXPECTED;
}

/**
 * What the error quotes. An identity provider may have written it, so it must not look like the text
 * of the app.
 */
export const quotationOf = (error: ScreenError): string | undefined =>
  (detailsOf(error).reason === 'TRIGGER_REFUSED' && error.message) || undefined;

export const reasonOf = (error: ScreenError): Details['reason'] => detailsOf(error).reason;

/** The seconds after which a retry may succeed. */
export const waitOf = (error: ScreenError): number | undefined =>
  detailsOf(error).retryAfterSeconds ?? undefined;

export const incidentOf = (error: ScreenError): string | undefined =>
  detailsOf(error).incidentId ?? undefined;

/**
 * Returns the errors of fields by name: violations, by the last part of their path, and the rules
 * that a password breaks. Empty if the error concerns no field of the form.
 */
export function fieldErrorsOf(
  error: AuthError,
  names: readonly string[],
  texts: Texts,
): Record<string, string> {
  const { violations = [], violatedRules } = detailsOf(error);
  const found: Record<string, string> = {};
  for (const { path } of violations) {
    const name = path.split('.').at(-1) ?? '';
    if (names.includes(name)) found[name] = texts.checks.invalid;
  }
  const password = ['newPassword', 'password'].find((name) => names.includes(name));
  const aboutPassword =
    error.code === 'INVALID_PASSWORD' || error.code === 'PASSWORD_HISTORY_POLICY_VIOLATION';
  if (password && aboutPassword)
    found[password] = violatedRules?.length
      ? `${texts.rules.title} ${violatedRules.map((rule) => plainRule(rule, texts)).join(', ')}`
      : texts.errors[error.code];
  if (
    names.includes('code') &&
    /^(CODE_MISMATCH|EXPIRED_CODE|ENABLE_SOFTWARE_TOKEN_MFA)$/.test(error.code)
  )
    found.code = texts.errors[error.code];
  return found;
}

/**
 * Returns the text of a rule. For the minimum length it is a general text, because the number needs
 * the policy, and the list of rules shows it.
 */
function plainRule(rule: PasswordRule, texts: Texts): string {
  return rule === 'MINIMUM_LENGTH' ? texts.checks.password : texts.rules[rule];
}
