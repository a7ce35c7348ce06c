/** The only place where a mutation under an idempotency key becomes one that takes place once. */
import type { Caller } from '../../gateway/caller.js';
import type { Context } from '../../gateway/context.js';
import { KeyReused, NoPlace } from '../../guard/idempotency.js';
import type { Source } from '../../guard/requests/sourceAddress.js';
import type { ErrorCategory } from '../../schema/error.js';
import type { Operation } from '../operation.js';
import { invalidInput, Refusal } from './refusal.js';

/** What can stand in the header: 1 to 255 visible characters of ASCII. */
const keyForm = /^[\x21-\x7e]{1,255}$/;

/** @throws Refusal when the key has a wrong form, or came with another input before */
export function once(
  field: string,
  operation: Operation,
  input: object,
  caller: Caller,
  context: Context,
  work: () => Promise<object>,
): Promise<object> {
  const { idempotencyKey: key } = context;
  return key === undefined || operation.on === 'Query'
    ? work()
    : underKey(key, field, operation, input, caller, context, work);
}

async function underKey(
  key: string,
  field: string,
  { allow }: Operation,
  input: object,
  caller: Caller,
  { idempotency, source }: Context,
  work: () => Promise<object>,
): Promise<object> {
  if (!keyForm.test(key))
    throw invalidInput({
      path: '',
      message: 'the header Idempotency-Key must hold 1 to 255 visible characters',
    });
  try {
    const holders =
      caller.kind === 'service'
        ? [`service ${caller.name}`]
        : [
            ...(caller.kind === 'bearer' ? [`bearer ${caller.sub}`] : []),
            source.bucket,
            source.network,
          ];
    return await idempotency.once(
      {
        key,
        scope: [field, ...nameOf(caller, source)],
        input,
        secret: allow.kind !== 'permission',
        holders,
      },
      work,
      isFinal,
    );
  } catch (error) {
    if (error instanceof KeyReused)
      throw invalidInput({
        path: '',
        message: 'the Idempotency-Key came with another input before',
      });
    if (error instanceof NoPlace)
      throw new Refusal('TooManyRequestsError', { retryAfterSeconds: 60, scope: 'GATEWAY' });
    throw error;
  }
}

/** Those who do not say who they are share a space of keys with their source only. */
function nameOf(caller: Caller, source: Source): string[] {
  if (caller.kind === 'anyone') return ['anyone', source.bucket];
  return [caller.kind, caller.kind === 'bearer' ? caller.sub : caller.name];
}

/** Errors after which nothing has happened: to repeat the request is to ask again. */
const withoutEffect: ReadonlySet<string> = new Set<ErrorCategory>([
  'BUSY',
  'CONFLICT',
  'FORBIDDEN',
  'INCORRECT',
  'NOT_FOUND',
  'UNSUPPORTED',
]);

/** What may have done something is remembered; a caller who may try again unchanged must be able to. */
function isFinal(answer: object): boolean {
  const { retryable, category } = answer as { retryable?: boolean; category?: ErrorCategory };
  return retryable !== true && (category === undefined || !withoutEffect.has(category));
}
