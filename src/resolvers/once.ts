/** The only place where a mutation under an idempotency key becomes one that takes place once. */
import type { Caller } from '../caller.js';
import type { Context } from '../context.js';
import { KeyReused } from '../guard/idempotency.js';
import type { Idempotency } from '../guard/idempotency.js';
import type { Operation } from './operation.js';
import { invalidInput } from './refusal.js';

/** What can stand in the header: 1 to 255 visible characters of ASCII. */
const keyForm = /^[\x21-\x7e]{1,255}$/;

/** @throws Refusal when the key has a wrong form, or came with another input before */
export function once(field: string, operation: Operation, input: object, caller: Caller, { idempotencyKey: key, idempotency }: Context, work: () => Promise<object>): Promise<object> {
  return key === undefined || operation.on === 'Query' ? work() : underKey(key, field, operation, input, caller, idempotency, work);
}

async function underKey(key: string, field: string, { allow }: Operation, input: object, caller: Caller, idempotency: Idempotency, work: () => Promise<object>): Promise<object> {
  if (!keyForm.test(key)) throw invalidInput({ path: '', message: 'the header Idempotency-Key must hold 1 to 255 visible characters' });
  try {
    return await idempotency.once({ key, scope: [field, ...nameOf(caller)], input, secret: allow.kind !== 'permission' }, work, isFinal);
  } catch (error) {
    if (error instanceof KeyReused) throw invalidInput({ path: '', message: 'the Idempotency-Key came with another input before' });
    throw error;
  }
}

function nameOf(caller: Caller): string[] {
  if (caller.kind === 'anyone') return ['anyone'];
  return [caller.kind, caller.kind === 'bearer' ? caller.sub : caller.name];
}

/** Whoever may try again unchanged must be able to. */
const isFinal = (answer: object): boolean => (answer as { retryable?: boolean }).retryable !== true;
