/** The text for a failure, with what to do. */
import type { Failure } from './gateway.js';
import { texts } from './texts.js';

/** An unknown code of a newer gateway gets the text for an unexpected error. */
export function wordsOf(failure: Failure): string {
  const { code, reason, requires, retryAfterSeconds, violations, violatedRules } = failure;
  const { errors, reasons, rules } = texts.failures;
  if (code === 'NOT_AUTHORIZED' && reason) return reasons[reason];
  if (code === 'ACCESS_DENIED' && requires) return texts.failures.needs(requires);
  if (code === 'TOO_MANY_REQUESTS' && retryAfterSeconds)
    return texts.failures.tryAfter(retryAfterSeconds);
  if (code === 'USER_LAMBDA_VALIDATION') return texts.failures.trigger(failure.message);
  if (code === 'INVALID_INPUT' && violations?.length)
    return texts.failures.invalid(violations.map(({ message }) => message));
  if (code === 'INVALID_PASSWORD' && violatedRules?.length)
    return texts.failures.password(violatedRules.map((rule) => rules[rule]));
  return Object.hasOwn(errors, code) ? errors[code] : errors.UNEXPECTED;
}

/** The reference by which support finds the failure in the log; undefined if there is none. */
export function referenceOf({ incidentId, requestId }: Failure): string | undefined {
  if (incidentId) return texts.failures.incident(incidentId);
  return requestId ? texts.failures.request(requestId) : undefined;
}

/**
 * The messages of fields by name: violations, by the last part of their path, and the rules that a
 * password breaks. `names` are the fields of the form.
 */
export function fieldFailures(
  failure: Failure | undefined,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path, message } of failure?.violations ?? []) {
    const name = path.split('.').at(-1) ?? '';
    if (names.includes(name)) found[name] = message;
  }
  const password = names.find((name) => /password$/i.test(name));
  if (password && failure && /^(INVALID_PASSWORD|PASSWORD_HISTORY)/.test(failure.code))
    found[password] = wordsOf(failure);
  const taken = names.find((name) => name === 'username');
  if (taken && failure?.code === 'USERNAME_EXISTS') found[taken] = wordsOf(failure);
  return found;
}
