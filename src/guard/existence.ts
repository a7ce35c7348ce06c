/**
 * Remembers whether Cognito reveals which users exist in answers that the gateway cannot conceal.
 * docs/adr/0015-enumeration.md
 */

/**
 * The answer is remembered for this many milliseconds only, because an operator may change the app
 * client.
 */
const rememberMs = 60_000;

export interface Existence {
  /**
   * Returns whether a sign-in that starts with only a name reveals who exists; undefined if not yet
   * known.
   */
  readonly told: () => boolean | undefined;
  readonly learn: (told: boolean) => void;
}

export function rememberExistence(now: () => Date): Existence {
  let known = { told: false, until: 0 };
  return {
    told: () => (now().getTime() < known.until ? known.told : undefined),
    learn: (told) => {
      known = { told, until: now().getTime() + rememberMs };
    },
  };
}
