/** Limits the calls to Cognito of one request, and counts them for its source. */
import { defaults } from '../../common/defaults.js';
import type { Payer, Usage } from './usage.js';

export interface CallLimitOptions {
  /**
   * The limit for a request whose caller has no permission that its operations need. Default 50.
   */
  readonly maxCalls?: number | undefined;
  /**
   * The limit for a request whose caller has a permission that one of its operations needs, and so
   * may ask for whole pages of users and for many users by name. Default 1000.
   */
  readonly maxCallsWithPermission?: number | undefined;
}

export class TooManyCalls extends Error {
  override readonly name = 'TooManyCalls';
}

/** The calls of one request. */
export interface CallCount {
  /** Raises the limit, because the caller has a permission that an operation needs. */
  readonly allowMore: () => void;
  /**
   * Called before each call to Cognito. Counts the call for its source, and returns how many calls
   * the source has used recently. `stranger`: the request has no token or key.
   * @throws TooManyCalls, BudgetExceeded
   */
  readonly count: (stranger?: boolean) => number;
  /** Uncounts a call that was not sent after all. */
  readonly notSent: (stranger: boolean) => void;
  /**
   * Call it when the request has proved an account: by a correct password or code, a refresh token,
   * or a session.
   */
  readonly proven: () => void;
  /** Call it when the request came with a token that was never valid. */
  readonly forged: () => void;
}

/**
 * How much a call counts: fully without proof of an account, and very little with proof, but not
 * nothing.
 */
const price = 1;
const provenPrice = 0.01;
/**
 * The most usage that a service, or a caller with a permission, is counted with. Their requests ask
 * for many users at once; with this limit they wait in the queue like a source that has hardly
 * called yet (src/cognito/call/quota.ts), but behind callers who have used less.
 */
const privilegedUse = 0.99;

export function callLimit(
  {
    maxCalls = defaults.maxCalls,
    maxCallsWithPermission = defaults.maxCallsWithPermission,
  }: CallLimitOptions = {},
  usage: Usage,
): (payer: Payer) => CallCount {
  return (payer) => {
    let made = 0;
    let most = maxCalls;
    let paid = 0;
    let privileged = payer.trusted;
    return {
      allowMore: () => {
        most = maxCallsWithPermission;
        privileged = true;
      },
      count: (stranger = false) => {
        made += 1;
        if (made > most) throw new TooManyCalls('calls');
        const dear = stranger && !payer.trusted;
        const used = usage.spend(payer, dear ? price : provenPrice);
        if (dear) paid += price;
        return privileged ? Math.min(used, privilegedUse) : used;
      },
      notSent: (stranger) => {
        const dear = stranger && !payer.trusted;
        usage.giveBack(payer, dear ? price : provenPrice);
        if (dear) paid -= price;
      },
      // Also reduces the count of the preceding step, which could not prove anything yet: the start
      // of a sign-in, or a request with an expired token.
      proven: () => {
        usage.giveBack(payer, paid * (1 - provenPrice) + price);
        paid = 0;
      },
      forged: () => {
        usage.charge(payer, price);
      },
    };
  };
}
