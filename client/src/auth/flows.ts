/** Which flow a sign-in takes: SRP where it can, so that the password is in no request. */
import { clientError } from './clientErrors.js';
import type { Session } from './session.js';
import { canSrp } from './srp.js';
import type { FirstFactor } from '../generated/documents.js';
import type { AuthError, SignInInput } from './types.js';

export interface Flow {
  readonly flow: FlowName;
  readonly preferredFirstFactor?: FirstFactor | undefined;
  readonly sendsPassword?: boolean;
}
type FlowName = 'USER_SRP_AUTH' | 'USER_AUTH' | 'USER_PASSWORD_AUTH' | 'CUSTOM_AUTH';

/** What the pool allows, and whether this session proves passwords by SRP. */
export interface Pool {
  /** The part of the pool's id after `_`. */
  readonly group: string;
  readonly usesSrp: boolean;
  readonly allows: (flow: FlowName) => boolean;
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

export function flowOf(input: SignInInput, { allows, usesSrp }: Pool): Flow {
  const { password, preferredFirstFactor } = input;
  const isPassword = !preferredFirstFactor || preferredFirstFactor.startsWith('PASSWORD');
  if (!isPassword) return { flow: 'USER_AUTH', preferredFirstFactor };
  // A password that comes later can be proved by SRP if none is preferred now.
  const hasPassword = typeof password === 'string';
  if (!hasPassword) return { flow: allows('USER_AUTH') ? 'USER_AUTH' : 'CUSTOM_AUTH' };
  if (usesSrp)
    return allows('USER_SRP_AUTH')
      ? { flow: 'USER_SRP_AUTH' }
      : { flow: 'USER_AUTH', preferredFirstFactor: 'PASSWORD_SRP' };
  const isChoice = !allows('USER_PASSWORD_AUTH') && allows('USER_AUTH');
  return isChoice
    ? { flow: 'USER_AUTH', preferredFirstFactor: 'PASSWORD', sendsPassword: true }
    : { flow: 'USER_PASSWORD_AUTH', sendsPassword: true };
}
