/** Paces the calls of a long run by quota, and waits while Cognito is busy or unavailable. */
import { policyOf } from '../cognito/call/command.js';
import type { CognitoAdapter } from '../cognito/call/adapter.js';
import type { CommandClass } from '../cognito/call/command.js';
import { QuotaReached, UnavailableError, isServiceException } from '../cognito/failure.js';
import { failureName } from '../cognito/failureName.js';
import { faultOf } from '../cognito/fault.js';
import { quotaRps } from '../cognito/call/policy.js';

export interface Pace {
  /** Maximum calls a second; undefined: four fifths of each command's quota. */
  readonly rate: number | undefined;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** A failure that would affect every further row, such as wrong credentials: the run stops. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';
}

/** The share of a quota that a run uses. The rest is for other programs of the account. */
const share = 0.8;
/**
 * Maximum attempts at a call while Cognito is unavailable or throttles, and milliseconds before the
 * second attempt.
 */
const maxAttempts = 6;
const retryMs = 1000;

/**
 * Wraps the adapter to send calls at a limited rate. Calls that share a quota are sent in turn;
 * with a rate, all calls are.
 */
export function paced(cognito: CognitoAdapter, { rate, now, pause }: Pace): CognitoAdapter {
  const nextAt = new Map<string, number>();

  async function turn(command: CommandClass): Promise<void> {
    const { quota } = policyOf(command);
    const lane = rate === undefined ? quota : 'all';
    const limit = Math.min(cognito.quotaOf(command), quotaRps[quota]);
    const intervalMs = 1000 / (rate ?? limit * share);
    const time = now().getTime();
    const at = Math.max(nextAt.get(lane) ?? 0, time);
    nextAt.set(lane, at + intervalMs);
    if (at > time) await pause(at - time);
  }

  const send = async (command: CommandClass, input: object): Promise<unknown> => {
    for (let attempt = 1; ;) {
      await turn(command);
      try {
        return await cognito.send(command, input);
      } catch (error) {
        stopAtOperatorFault(error);
        // Does not count as an attempt: the gateway's own share of the quota was used up, so
        // nothing was sent.
        if (error instanceof QuotaReached) {
          await pause(error.retryAfterSeconds * 1000);
          continue;
        }
        if (!isPassing(error) || attempt === maxAttempts) throw error;
        await pause(retryMs * 2 ** (attempt - 1));
        attempt += 1;
      }
    }
  };
  return { ...cognito, send: send as CognitoAdapter['send'] };
}

function isPassing(error: unknown): boolean {
  return error instanceof UnavailableError || failureName(error) === 'TooManyRequestsException';
}

/**
 * Stops the run on a fault of the operator.
 * @throws RunStopped when credentials, permissions or the pool itself are wrong
 */
function stopAtOperatorFault(error: unknown): void {
  const fault = faultOf(error);
  if (fault?.reason !== 'credentials') return;
  const name = isServiceException(error) ? `${error.name}: ` : '';
  throw new RunStopped(`${name}${fault.why}`, { cause: error });
}
