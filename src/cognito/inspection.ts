/** Remembers the findings of the self-check, which costs several calls to Cognito. */
import type { Finding } from './check/finding.js';

export interface Inspected {
  readonly at: Date;
  readonly findings: readonly Finding[];
}

/** Milliseconds for which findings are remembered. */
const rememberMs = 300_000;

/** Makes a check whose findings are remembered. Concurrent callers share one check. */
export function rememberInspection(
  check: () => Promise<readonly Finding[]>,
  now: () => Date,
): () => Promise<Inspected> {
  let known: { readonly value: Promise<Inspected>; readonly until: number } | undefined;
  return () => {
    const at = now();
    if (known && at.getTime() < known.until) return known.value;
    const value = check().then((findings) => ({ at, findings }));
    const entry = { value, until: at.getTime() + rememberMs };
    known = entry;
    value.catch(() => {
      if (known === entry) known = undefined;
    });
    return value;
  };
}
