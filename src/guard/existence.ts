/** The only place that remembers whether Cognito tells who exists where the gateway cannot hide it. docs/adr/0015-enumeration.md */

/** Milliseconds for which Cognito's word counts: an operator may change the app client. */
const rememberMs = 60_000;

export interface Existence {
  /** Whether a sign-in that begins with nothing but a name tells who exists; undefined: that has to be found out. */
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
