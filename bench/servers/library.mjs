/**
 * The gateway as a library, with all guards, or with none if GUARDS=off: `node library.mjs
 * <dist/index.js>`.
 */
import { pathToFileURL } from 'node:url';

const { createGateway } = await import(pathToFileURL(process.argv[2]).href);
const { env } = process;
/** The same options as in test/support/hostile/unprotected.ts. */
const none = {
  acceptance: { headersTimeoutMs: 0, requestTimeoutMs: 0, strict: false },
  audit: false,
  browsers: { refuseCrossSite: false },
  budgets: {
    guessesPerUserAndSource: Infinity,
    guessesPerUser: Infinity,
    guessesBeforeLockout: Infinity,
    guessesPerSource: Infinity,
    messagesPerUser: Infinity,
    messagesPerSource: Infinity,
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
  enumeration: false,
  selfService: { attributes: false },
};
const unlimited = {
  circuitFailureShare: Infinity,
  maxInFlight: Infinity,
  maxRequestsInFlight: Infinity,
  retryShare: Infinity,
};
const gateway = await createGateway({
  cognito: {
    userPoolId: env.COGNITO_USER_POOL_ID,
    clientId: env.COGNITO_CLIENT_ID,
    clientConfig: { endpoint: env.COGNITO_ENDPOINT },
    jwksUri: `${env.COGNITO_ENDPOINT}/${env.COGNITO_USER_POOL_ID}/.well-known/jwks.json`,
  },
  access: { grants: { groups: { admins: ['users:read'] } } },
  limits: { quotas: false, ...(env.GUARDS === 'off' ? unlimited : {}) },
  ...(env.GUARDS === 'off' ? { guards: none } : {}),
});
await gateway.listen({ port: Number(env.PORT) });
process.once('SIGTERM', () => void gateway.close().then(() => process.exit(0)));
