/** Step: runs a mutation with an idempotency key only once. */
import type { Caller } from '../../gateway/caller.js';
import type { Context } from '../../gateway/context.js';
import { KeyReused, NoPlace } from '../../guard/idempotency.js';
import type { Source } from '../../guard/requests/sourceAddress.js';
import type { ErrorCategory } from '../../schema/error.js';
import type { Invocation, Next, Step } from '../invocation.js';
import { invalidInput, Refusal } from '../outcome/refusal.js';

/** Valid header values: 1 to 255 visible ASCII characters. */
const keyForm = /^[\x21-\x7e]{1,255}$/;

/** @throws Refusal if the key is malformed or was used with another input */
export const once: Step = (invocation, next) => {
  const { idempotencyKey: key } = invocation.context;
  return key === undefined || invocation.operation.on === 'Query'
    ? next(invocation)
    : underKey(key, invocation, next);
};

async function underKey(key: string, invocation: Invocation, next: Next): Promise<object> {
  const { field, operation, input, caller, context } = invocation;
  const { idempotency, source } = context;
  if (!keyForm.test(key))
    throw invalidInput({
      path: '',
      message: 'the header Idempotency-Key must have 1 to 255 visible ASCII characters',
    });
  try {
    return await idempotency.once(
      {
        key,
        scope: [field, ...(await nameOf(caller, context))],
        input,
        secret: operation.allow.kind !== 'permission' || operation.returnsSecret === true,
        holders: holdersOf(caller, source),
      },
      () => next(invocation),
      isFinal,
    );
  } catch (error) {
    if (error instanceof KeyReused)
      throw invalidInput({
        path: '',
        message: 'the Idempotency-Key was already used with another input: use a new key',
      });
    if (error instanceof NoPlace)
      throw new Refusal('TooManyRequestsError', { retryAfterSeconds: 60, scope: 'GATEWAY' });
    throw error;
  }
}

/** The callers and networks whose share of the memory the remembered answer uses. */
function holdersOf(caller: Caller, source: Source): string[] {
  if (caller.kind === 'service') return [`service ${caller.name}`];
  const bearer = caller.kind === 'bearer' ? [`bearer ${caller.sub}`] : [];
  return [...bearer, source.bucket, source.network];
}

/**
 * Anonymous callers share keys only with their own source. Operations open to anyone tell callers
 * with `users:read` more, so there the key belongs to the caller of the headers.
 */
async function nameOf(caller: Caller, { identify, source }: Context): Promise<string[]> {
  const who = caller.kind === 'anyone' ? await identify().catch(() => caller) : caller;
  if (who.kind === 'anyone') return ['anyone', source.bucket];
  return [caller.kind, who.kind, who.kind === 'bearer' ? who.sub : who.name];
}

/** Errors that changed nothing, so the request can simply be repeated. */
const withoutEffect: ReadonlySet<string> = new Set<ErrorCategory>([
  'BUSY',
  'CONFLICT',
  'FORBIDDEN',
  'INCORRECT',
  'NOT_FOUND',
  'UNSUPPORTED',
]);

/**
 * Results that may have changed something are remembered, unless the caller may retry unchanged.
 */
function isFinal(answer: object): boolean {
  const { retryable, category } = answer as { retryable?: boolean; category?: ErrorCategory };
  return retryable !== true && (category === undefined || !withoutEffect.has(category));
}
