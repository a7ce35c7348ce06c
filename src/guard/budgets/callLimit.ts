/** The only place that counts the calls to Cognito of one request: how many there may be, and what they cost its source. */
import type { Payer, Usage } from './usage.js';

export interface CallLimitOptions {
  /** For a request that no permission has admitted. Default 50. */
  readonly maxCalls?: number | undefined;
  /** For a request that a permission has admitted, of a caller who may ask for whole pages of users, and for many by name. Default 1000. */
  readonly maxCallsWithPermission?: number | undefined;
}

export class TooManyCalls extends Error {
  override readonly name = 'TooManyCalls';
}

/** The calls of one request. */
export interface CallCount {
  /** The request was admitted by a permission. */
  readonly allowMore: () => void;
  /**
   * Before each call: takes its price and answers how many calls the source has used of late. `stranger`: the call is
   * made for anyone, without a token or key. @throws TooManyCalls, BudgetExceeded
   */
  readonly count: (stranger?: boolean) => number;
  /** The call that was counted so has cost Cognito nothing. */
  readonly notSent: (stranger: boolean) => void;
  /** The request has shown what belongs to an account: a right password or code, a refresh token, a session. */
  readonly proven: () => void;
  /** The request came with a token that was never valid. */
  readonly forged: () => void;
}

/** What a call for anyone costs, and one for a caller who has proved an account: a rate of these weighs little, but something. */
const price = 1;
const provenPrice = 0.01;
/**
 * What a service, or a request that a permission has admitted, counts as having used at most: it waits for its turn like a
 * newcomer (src/cognito/call/quota.ts), behind those who have used less. They ask for many users at once.
 */
const privilegedUse = 0.99;

export function callLimit(
  { maxCalls = 50, maxCallsWithPermission = 1000 }: CallLimitOptions = {},
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
      // With the step before it, which had nothing to show yet: the start of a sign-in, a token that had expired.
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
