/** Chooses the flow of a sign-in: SRP if possible, so that no request contains the password. */
import { clientError } from '../clientErrors.js';
import type { Session } from '../sessionTypes.js';
import { canSrp } from './srp.js';
import type { FirstFactor } from '../../generated/documents.js';
import type { AuthError, SignInInput } from '../types.js';

export interface Flow {
  readonly flow: FlowName;
  readonly preferredFirstFactor?: FirstFactor;
  readonly srpA?: string | undefined;
  readonly password?: string | undefined;
}
type FlowName = 'USER_SRP_AUTH' | 'USER_AUTH' | 'USER_PASSWORD_AUTH' | 'CUSTOM_AUTH';

/** What the pool allows, and whether this session proves passwords by SRP. */
export interface Pool {
  /** The part of the pool's id after `_`. */
  readonly group: string;
  readonly usesSrp: boolean;
  readonly allows: (flow: FlowName) => boolean;
}

/**
 * Asks the gateway once. A temporary error is reported, because it must not look like a pool
 * without SRP.
 */
export async function poolOf({ gateway, options }: Session): Promise<Pool | AuthError> {
  const { srp = 'auto' } = options;
  const member = await gateway.ask('userPool');
  if (member.__typename !== 'UserPool' && (member.retryable || srp === 'always')) return member;
  const { id = '', authFlows = null } = member.__typename === 'UserPool' ? member : {};
  // Returns whether the pool allows the flow. Flows are listed as `ALLOW_USER_SRP_AUTH`, on older
  // app clients without `ALLOW_`, so part of the name is enough. Null allows none.
  const allows: Pool['allows'] = (flow) => String(authFlows).includes(flow);
  const isPossible = id !== '' && canSrp() && (allows('USER_SRP_AUTH') || allows('USER_AUTH'));
  if (srp === 'always' && !isPossible) return clientError('SrpNotAvailable');
  return { group: id.replace(/.*_/, ''), usesSrp: isPossible && srp !== 'never', allows };
}

export function flowOf(input: SignInInput, { allows, usesSrp }: Pool, srpA?: string): Flow {
  const { password, preferredFirstFactor = 'PASSWORD' } = input;
  const flow = 'USER_AUTH';
  if (!preferredFirstFactor.startsWith('PASSWORD')) return { flow, preferredFirstFactor };
  // No factor is preferred here, so that a password that is entered later can still be proved by
  // SRP.
  if (!password) return { flow: allows(flow) ? flow : 'CUSTOM_AUTH' };
  if (usesSrp)
    return allows('USER_SRP_AUTH')
      ? { flow: 'USER_SRP_AUTH', srpA }
      : { flow, preferredFirstFactor: 'PASSWORD_SRP', srpA };
  return allows('USER_PASSWORD_AUTH') || !allows(flow)
    ? { flow: 'USER_PASSWORD_AUTH', password }
    : { flow, preferredFirstFactor: 'PASSWORD', password };
}
