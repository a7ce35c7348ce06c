/** The only place that decides whether a caller may do an operation. */
import type { Bearer, Caller, Permission } from '../caller.js';
import type { Context } from '../context.js';
import { Refusal, invalidInput } from './refusal.js';

export type Rule =
  | { readonly kind: 'anyone' }
  /** The operation acts on the bearer of the access token. */
  | { readonly kind: 'bearer' }
  /** The operation acts on a named user. */
  | { readonly kind: 'permission'; readonly permission: Permission };

export const anyone: Rule = { kind: 'anyone' };
export const bearer: Rule = { kind: 'bearer' };
export const permission = (name: Permission): Rule => ({ kind: 'permission', permission: name });

/** What a rule requires, as documentation and `AccessDeniedError.requires` name it. */
export function requirementOf(rule: Rule): string {
  if (rule.kind === 'permission') return rule.permission;
  return rule.kind === 'bearer' ? 'access token' : 'nothing';
}

/** Who may go on. `caller` is a `Bearer` whenever the rule is `bearer`. @throws Refusal, InvalidAccessToken, UnavailableError */
export async function admit(rule: Rule, input: object, context: Context): Promise<Caller> {
  if (rule.kind === 'anyone') return { kind: 'anyone', permissions: new Set() };
  if (rule.kind === 'bearer') return admitBearer(input, context);
  const caller = await context.identify();
  if (!caller.permissions.has(rule.permission)) throw new Refusal('AccessDeniedError', { requires: requirementOf(rule) });
  return caller;
}

async function admitBearer(input: object, context: Context): Promise<Bearer> {
  const { token } = input as { token?: string | null };
  if (token && !context.tokenInputAllowed) throw invalidInput({ path: 'token', message: 'is accepted over POST only; send it in the Authorization header' });
  const caller = token ? await context.identifyBearer(token) : await context.identify();
  if (caller.kind === 'bearer') return caller;
  throw new Refusal('AccessDeniedError', { requires: requirementOf({ kind: 'bearer' }) });
}
