/** Which flow a sign-in takes: SRP where it can, so that the password is in no request. */
import { clientError } from './clientErrors.js';
import type { Session } from './session.js';
import { canSrp } from './srp.js';
import type { FirstFactor } from '../generated/documents.js';
import type { AuthError, SignInInput } from './types.js';

export interface Flow {
  readonly flow: 'USER_SRP_AUTH' | 'USER_AUTH' | 'USER_PASSWORD_AUTH' | 'CUSTOM_AUTH';
  readonly preferredFirstFactor?: FirstFactor | undefined;
}

/** What the pool allows, and whether this session proves passwords by SRP. */
export interface Pool {
  /** The part of the pool's id after `_`. */
  readonly group: string;
  readonly usesSrp: boolean;
  readonly allows: (
    flow: 'USER_SRP_AUTH' | 'USER_AUTH' | 'USER_PASSWORD_AUTH' | 'CUSTOM_AUTH',
  ) => boolean;
}

/** Asks the gateway once. An error that can pass is not taken for a pool without SRP. */
export async function poolOf({ gateway, options }: Session): Promise<Pool | AuthError> {
  const { srp = 'auto' } = options;
  const member = await gateway.ask('userPool');
  if (member.__typename !== 'UserPool' && (member.retryable || srp === 'always')) return member;
  const { id = '', authFlows = null } = member.__typename === 'UserPool' ? member : {};
  const allows: Pool['allows'] = (flow) =>
    authFlows?.some((name) => name === flow || name.endsWith(`_${flow}`)) ??
    flow === 'USER_PASSWORD_AUTH';
  const isPossible = id !== '' && canSrp() && (allows('USER_SRP_AUTH') || allows('USER_AUTH'));
  if (srp === 'always' && !isPossible) return clientError('SRP_NOT_AVAILABLE');
  return { group: id.slice(id.indexOf('_') + 1), usesSrp: isPossible && srp !== 'never', allows };
}

export function flowOf({ password, preferredFirstFactor }: SignInInput, pool: Pool): Flow {
  const isPassword = !preferredFirstFactor?.replace(/^PASSWORD(_SRP)?$/, '');
  if (password === undefined || !isPassword) {
    if (!preferredFirstFactor && !pool.allows('USER_AUTH')) return { flow: 'CUSTOM_AUTH' };
    // A password that comes later can still be proved by SRP if none is preferred now.
    return {
      flow: 'USER_AUTH',
      preferredFirstFactor: isPassword ? undefined : preferredFirstFactor,
    };
  }
  if (pool.usesSrp && pool.allows('USER_SRP_AUTH')) return { flow: 'USER_SRP_AUTH' };
  const factor = pool.usesSrp ? 'PASSWORD_SRP' : 'PASSWORD';
  if (pool.usesSrp || (!pool.allows('USER_PASSWORD_AUTH') && pool.allows('USER_AUTH')))
    return { flow: 'USER_AUTH', preferredFirstFactor: factor };
  return { flow: 'USER_PASSWORD_AUTH' };
}
