/** Limits the calls to Cognito of one request, and charges them to its source. */
import { defaults } from '../../common/defaults.js';
import type { Payer, Usage } from './usage.js';

export interface CallLimitOptions {
  /** The limit for a request that no permission has admitted. Default 50. */
  readonly maxCalls?: number | undefined;
  /**
   * The limit for a request that a permission has admitted, whose caller may ask for whole pages of
   * users and for many users by name. Default 1000.
   */
  readonly maxCallsWithPermission?: number | undefined;
}

export class TooManyCalls extends Error {
  override readonly name = 'TooManyCalls';
}

/** The calls of one request. */
export interface CallCount {
  /** Raises the limit: a permission admitted the request. */
  readonly allowMore: () => void;
  /**
   * Called before each call to Cognito: charges it and returns how many calls the source has used
   * recently. `stranger`: made without a token or key. @throws TooManyCalls, BudgetExceeded
   */
  readonly count: (stranger?: boolean) => number;
  /** Refunds a counted call that was not sent. */
  readonly notSent: (stranger: boolean) => void;
  /**
   * The request has proved an account: a correct password or code, a refresh token, or a session.
   */
  readonly proven: () => void;
  /** The request came with a token that was never valid. */
  readonly forged: () => void;
}

/**
 * The price of a call without proof of an account, and of one with it: a proven call weighs little,
 * but not nothing.
 */
const price = 1;
const provenPrice = 0.01;
/**
 * The most usage counted against a service, or against a request admitted by a permission. Such
 * requests ask for many users at once; they queue like a newcomer (src/cognito/call/quota.ts),
 * behind callers who have used less.
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
      // Includes the preceding step, which had nothing to prove yet: the start of a sign-in, or an
      // expired token.
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
