/** The only place that turns the guards off, for the controls of attack tests: the same attack must succeed without them. */
import type { GuardOptions } from '../../src/guard/options.js';

/** No setting of the environment leads here. */
export const unprotected: GuardOptions = {
  documents: { maxTokens: Infinity, maxDepth: Infinity, maxRootFields: Infinity, maxDirectives: Infinity, maxRepeats: Infinity, maxCredentialFields: Infinity },
};
