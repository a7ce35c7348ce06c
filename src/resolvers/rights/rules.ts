/** Decides whether a caller may run an operation; aim.ts decides which users it may act on. */
import { anyone as anonymous } from '../../gateway/caller.js';
import { isHeld } from '../../gateway/reach.js';
import type { Bearer, Caller, Permission } from '../../gateway/caller.js';
import type { Context } from '../../gateway/context.js';
import { accessDenied, invalidInput } from '../outcome/refusal.js';

export type Rule =
  | { readonly kind: 'anyone' }
  /** Acts on the bearer of the access token. */
  | { readonly kind: 'bearer' }
  /** Acts on no user, for the bearer of an access token or a service with a key. */
  | { readonly kind: 'identified' }
  /**
   * Acts on the bearer, or on the user of a pending sign-in: then `session` in the input is the
   * proof, and anyone may call.
   */
  | { readonly kind: 'bearerOrSession' }
  /** Acts on a named user. */
  | { readonly kind: 'permission'; readonly permission: Permission }
  /**
   * Acts on a user already loaded by a parent field: with the user's own access token, which is
   * enough, or by name.
   */
  | {
      readonly kind: 'reached';
      readonly by?: Bearer | undefined;
      readonly permission?: Permission | undefined;
    };

export const anyone: Rule = { kind: 'anyone' };
export const bearer: Rule = { kind: 'bearer' };
export const identified: Rule = { kind: 'identified' };
export const bearerOrSession: Rule = { kind: 'bearerOrSession' };
export const permission = (name: Permission): Rule => ({ kind: 'permission', permission: name });

/** The requirement of a rule, for documentation and `AccessDeniedError.requires`. */
export function requirementOf(rule: Rule): string {
  switch (rule.kind) {
    case 'anyone':
      return 'nothing';
    case 'bearer':
      return 'access token';
    case 'identified':
      return 'access token or service key';
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

const unknownKey =
  'The key in `X-Api-Key` is unknown. Send a valid service key or remove the header.';
const sendToken = 'Send an access token in the header `Authorization: Bearer <access token>`';

/** The message that tells a refused caller what to do. */
function wayIn(rule: Rule, { kind }: Caller): string {
  const needed = 'permission' in rule ? rule.permission : undefined;
  if (needed === undefined) {
    if (rule.kind === 'reached')
      return 'Only the user can read this. Query it in `me` with an access token.';
    if (rule.kind === 'identified') return `${sendToken}, or a service key in \`X-Api-Key\`.`;
    const orSession =
      rule.kind === 'bearerOrSession' ? ', or the `session` of a sign-in in the input' : '';
    return `This operation is for signed-in users. ${sendToken}${orSession}.`;
  }
  if (kind === 'anyone')
    return (
      `${sendToken} that grants the permission \`${needed}\`, or a service key that does in ` +
      '`X-Api-Key`.'
    );
  return (
    `You need the permission \`${needed}\`, which your ` +
    `${kind === 'service' ? 'service key' : 'access token'} does not grant.`
  );
}

/**
 * The admitted caller, a `Bearer` if the rule is `bearer`. @throws Refusal, InvalidAccessToken,
 * UnavailableError
 */
export async function admit(rule: Rule, input: object, context: Context): Promise<Caller> {
  if (context.unknownKey) throw accessDenied('service key', unknownKey);
  if (rule.kind === 'anyone') return anonymous;
  if (rule.kind === 'bearer') return admitBearer(rule, input, context);
  if (rule.kind === 'bearerOrSession')
    return (input as { session?: string | null }).session
      ? anonymous
      : admitBearer(rule, input, context);
  if (rule.kind === 'reached' && rule.by) return rule.by;
  if (rule.kind === 'identified') return admitIdentified(rule, context);
  const caller = await context.identify();
  if (!rule.permission || !(await reaches(caller, rule.permission, context)))
    throw accessDenied(requirementOf(rule), wayIn(rule, caller));
  context.calls.allowMore();
  return caller;
}

async function admitIdentified(rule: Rule, context: Context): Promise<Caller> {
  const caller = await context.identify();
  if (caller.kind === 'anyone') throw accessDenied(requirementOf(rule), wayIn(rule, caller));
  return caller;
}

/**
 * Whether the caller has this permission right now, with or without a limit; limit.ts keeps the
 * limit. Costs no call if the credential does not claim it.
 * @throws InvalidAccessToken, UnavailableError
 */
async function reaches(
  caller: Caller,
  wanted: Permission,
  { rights, observed }: Context,
): Promise<boolean> {
  return isHeld(caller.claimed, wanted) && isHeld(await rights.now(caller, observed), wanted);
}

/**
 * Whether the caller has this permission right now, on all users. Costs no call if the credential does not claim
 * it. @throws InvalidAccessToken, UnavailableError
 */
export async function holds(
  caller: Caller,
  wanted: Permission,
  { rights, observed }: Context,
): Promise<boolean> {
  return caller.claimed.has(wanted) && (await rights.now(caller, observed)).has(wanted);
}

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
