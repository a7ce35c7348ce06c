/** Decides whether a caller may do an operation. On whom a caller may act: targets.ts. */
import type { Bearer, Caller, Permission } from '../../gateway/caller.js';
import type { Context } from '../../gateway/context.js';
import { accessDenied, invalidInput } from './refusal.js';

export type Rule =
  | { readonly kind: 'anyone' }
  /** The operation acts on the bearer of the access token. */
  | { readonly kind: 'bearer' }
  /** The same, or on the user of a sign-in that waits: then the `session` of the input is the proof, and the caller is anyone. */
  | { readonly kind: 'bearerOrSession' }
  /** The operation acts on a named user. */
  | { readonly kind: 'permission'; readonly permission: Permission }
  /** The operation acts on a user who was reached before: by an access token of their own, which is enough, or by a name. */
  | {
      readonly kind: 'reached';
      readonly by?: Bearer | undefined;
      readonly permission?: Permission | undefined;
    };

export const anyone: Rule = { kind: 'anyone' };
export const bearer: Rule = { kind: 'bearer' };
export const bearerOrSession: Rule = { kind: 'bearerOrSession' };
export const permission = (name: Permission): Rule => ({ kind: 'permission', permission: name });

/** What a rule requires, as documentation and `AccessDeniedError.requires` name it. */
export function requirementOf(rule: Rule): string {
  switch (rule.kind) {
    case 'anyone':
      return 'nothing';
    case 'bearer':
      return 'access token';
    case 'bearerOrSession':
      return 'access token or session';
    case 'permission':
      return rule.permission;
    case 'reached':
      return rule.permission
        ? `access token of the user, or ${rule.permission}`
        : 'access token of the user';
  }
}

const unknownKey = 'The key in `X-Api-Key` is not the key of a service. Send one that is, or none.';
const sendToken = 'Send an access token in the header `Authorization: Bearer <access token>`';

/** What a refused caller can do about it. */
function wayIn(rule: Rule, { kind }: Caller): string {
  const needed = 'permission' in rule ? rule.permission : undefined;
  if (needed === undefined) {
    if (rule.kind === 'reached')
      return 'Only the user may read this, with an access token of their own. Ask for it in `me`.';
    return `This is for the signed-in user. ${sendToken}${rule.kind === 'bearerOrSession' ? ', or the `session` of a sign-in in the input' : ''}.`;
  }
  if (kind === 'anyone')
    return `${sendToken} that gives the permission \`${needed}\`, or a service key that does in \`X-Api-Key\`.`;
  return `You need the permission \`${needed}\`, which your ${kind === 'service' ? 'service key' : 'access token'} does not give.`;
}

/** Who may go on. `caller` is a `Bearer` whenever the rule is `bearer`. @throws Refusal, InvalidAccessToken, UnavailableError */
export async function admit(rule: Rule, input: object, context: Context): Promise<Caller> {
  if (context.unknownKey) throw accessDenied('service key', unknownKey);
  if (rule.kind === 'anyone') return nobody;
  if (rule.kind === 'bearer') return admitBearer(rule, input, context);
  if (rule.kind === 'bearerOrSession')
    return (input as { session?: string | null }).session
      ? nobody
      : admitBearer(rule, input, context);
  if (rule.kind === 'reached' && rule.by) return rule.by;
  const caller = await context.identify();
  if (!rule.permission || !(await holds(caller, rule.permission, context)))
    throw accessDenied(requirementOf(rule), wayIn(rule, caller));
  context.calls.allowMore();
  return caller;
}

/**
 * Whether the caller has this permission right now. What the credential does not even claim costs
 * no call. @throws InvalidAccessToken, UnavailableError
 */
export async function holds(
  caller: Caller,
  wanted: Permission,
  { rights, observed }: Context,
): Promise<boolean> {
  return caller.claimed.has(wanted) && (await rights.now(caller, observed)).has(wanted);
}

const nobody: Caller = { kind: 'anyone', claimed: new Set() };

async function admitBearer(rule: Rule, input: object, context: Context): Promise<Bearer> {
  const { token } = input as { token?: string | null };
  if (token && !context.tokenInputAllowed)
    throw invalidInput({
      path: 'token',
      message: 'is accepted over POST only; send it in the Authorization header',
    });
  const caller = token ? await context.identifyBearer(token) : await context.identify();
  if (caller.kind === 'bearer') return caller;
  throw accessDenied(requirementOf(rule), wayIn(rule, caller));
}
