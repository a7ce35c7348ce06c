/** Turns the guards off for the controls of attack tests: without them the same attack must succeed. */
import type { GuardOptions } from '../../../src/guard/options.js';
import type { FlatOptions } from '../../../src/gateway/gateway.js';
import { testSealingKeys } from './sealedSession.js';

/** No environment variable can set these options. */
export const unprotected: GuardOptions = {
  acceptance: {
    headersTimeoutMs: 0,
    requestTimeoutMs: 0,
    maxBodyBytes: 64 * 1024 * 1024,
    strict: false,
  },
  browsers: { refuseCrossSite: false },
  budgets: {
    guessesPerUserAndSource: Infinity,
    guessesPerUser: Infinity,
    guessesBeforeLockout: Infinity,
    guessesPerSource: Infinity,
    messagesPerUser: Infinity,
    messagesPerSource: Infinity,
    guessesPerService: Infinity,
    messagesPerService: Infinity,
    callsPerSource: Infinity,
  },
  calls: { maxCalls: Infinity, maxCallsWithPermission: Infinity },
  documents: {
    maxTokens: Infinity,
    maxDepth: Infinity,
    maxRootFields: Infinity,
    maxDirectives: Infinity,
    maxRepeats: Infinity,
    maxCredentialFields: Infinity,
  },
  documentMemory: {
    maxParsedBytes: Infinity,
    maxCompiledBytes: Infinity,
    maxFormBytes: Infinity,
    compilingShare: 1000,
  },
  enumeration: false,
  selfService: { attributes: false },
  // A key that the tests know.
  sealingKeys: testSealingKeys,
};

/** Also turns off the limits around calls to Cognito. */
export const unlimitedCalls = {
  circuitFailureShare: Infinity,
  maxInFlight: Infinity,
  maxRequestsInFlight: Infinity,
  quotas: false,
  retryShare: Infinity,
} satisfies Partial<FlatOptions>;
