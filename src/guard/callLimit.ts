/** The only place that bounds how many calls to Cognito one request may cause. */

export interface CallLimitOptions {
  /** For a request of somebody who holds no permission. Default 50. */
  readonly maxCalls?: number | undefined;
  /** For a request of a caller with any permission, who may ask for whole pages of users, and for many by name. Default 1000. */
  readonly maxCallsWithPermission?: number | undefined;
}

export class TooManyCalls extends Error {}

/** The calls of one request. */
export interface CallCount {
  /** Who calls. Of several, as when a token stands in the input, the one who may cause most counts. */
  readonly by: (caller: { readonly permissions: ReadonlySet<unknown> }) => void;
  /** Before each call. @throws TooManyCalls */
  readonly count: () => void;
}

export function callLimit({ maxCalls = 50, maxCallsWithPermission = 1000 }: CallLimitOptions = {}): () => CallCount {
  return () => {
    let made = 0;
    let most = maxCalls;
    return {
      by: ({ permissions }) => {
        if (permissions.size > 0) most = maxCallsWithPermission;
      },
      count: () => {
        made += 1;
        if (made > most) throw new TooManyCalls('calls');
      },
    };
  };
}
