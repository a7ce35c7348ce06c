/**
 * Everything that different callers share and could fill: memory, queues, places, disk.
 * docs/shared-state.md is generated from this table, and the code reads its numbers from it.
 * test/common/sharedState.test.ts fails on a structure without a row. The file is long because it
 * is a table.
 */

export interface SharedState {
  /** The file under src, and the variable in that file. */
  readonly where: `${string}.ts#${string}`;
  readonly holds: string;
  readonly filledBy: string;
  /** Maximum number of entries; a string if a setting decides. */
  readonly entries: number | string;
  /** Maximum bytes of all entries together. */
  readonly bytes: number | string;
  /** The share of the free space that one source, network or caller may hold. */
  readonly share?: number;
  /** What one entry costs: bytes, and milliseconds of a core. */
  readonly cost: string;
  readonly whenFull: string;
  readonly leaves: string;
}

const KB = 1024;
const MB = 1024 * KB;

export const sharedState = {
  counters: {
    where: 'guard/budgets/counters.ts#tallies',
    holds:
      'the guesses and messages of the last 15 and 60 minutes, by user, by source and by both; ' +
      'the states and codes of redirect sign-ins of the last 60 minutes',
    filledBy: 'anyone, by attempts',
    entries: 200_000,
    bytes: 85 * MB,
    share: 1 / 16,
    cost:
      '400 bytes in each of up to eight counters: of the name, the account, its ' +
      'addresses and the source; a call to Cognito that failed or is in progress',
    whenFull: 'attempts that need a new place are refused, except from known sources',
    leaves: 'when it is settled without being counted, or its attempts are older than the window',
  },
  knownSources: {
    where: 'guard/budgets/knownSources.ts#knownUntil',
    holds: 'which sources have signed which user in',
    filledBy: 'anyone with an account, by signing in',
    entries: 100_000,
    bytes: 40 * MB,
    share: 1 / 16,
    cost: '360 bytes; a sign-in',
    whenFull: 'new sources are not recorded, and count as strangers',
    leaves: '30 days after the last sign-in',
  },
  usage: {
    where: 'guard/budgets/usage.ts#sources',
    holds: 'how many calls to Cognito each source has caused recently',
    filledBy: 'anyone, one per address (IPv6: per /64)',
    entries: 50_000,
    bytes: 10 * MB,
    cost: '200 bytes; 0.001 ms',
    whenFull: 'the least recently seen source is evicted, and counts as a newcomer when it returns',
    leaves: 'when it is full; its value falls to a third each minute',
  },
  waitingAttempts: {
    where: 'guard/budgets/waiting.ts#lanes',
    holds: 'attempts waiting for others of the same user and source to end',
    filledBy: 'anyone',
    entries: 1000,
    bytes: 2 * MB,
    cost: '2 KB; a check every 10 ms for the first of each lane',
    whenFull: 'the next is refused; one user and source hold at most 100 places',
    leaves: 'after 5 seconds at most',
  },
  accounts: {
    where: 'guard/budgets/accounts.ts#remembered',
    holds: 'which account a typed name belongs to, and where its messages go',
    filledBy: 'anyone, by guesses and messages within the budget of their source',
    entries: 10_000,
    bytes: 5 * MB,
    cost: '500 bytes; one call to Cognito',
    whenFull: 'the oldest are evicted and asked for again',
    leaves: 'after 5 minutes, a name without a user after 1; when this instance moves names',
  },
  idempotentSecrets: {
    where: 'guard/idempotency.ts#secrets',
    holds: 'answers to public mutations and those of users with an idempotency key',
    filledBy: 'anyone, by mutations that changed something, or may have',
    entries: 'as many as the bytes allow',
    bytes: 32 * MB,
    share: 1 / 4,
    cost: '2 to 40 KB; the operation',
    whenFull:
      'a mutation with a new key is refused (`TooManyRequestsError`); one without a key is not',
    leaves: 'after 1 minute',
  },
  idempotentAnswers: {
    where: 'guard/idempotency.ts#answers',
    holds: 'the same for administrators and services',
    filledBy: 'callers with a permission',
    entries: 'as many as the bytes allow',
    bytes: 32 * MB,
    share: 1 / 2,
    cost: '1 KB to 1 MB; the operation',
    whenFull: 'a mutation with a new key is refused (`TooManyRequestsError`)',
    leaves: 'after 10 minutes',
  },
  sources: {
    where: 'guard/requests/sourceAddress.ts#sources',
    holds: 'addresses by their text, to avoid parsing one for each request',
    filledBy: 'anyone, one per address',
    entries: 1000,
    bytes: 512 * KB,
    cost: '500 bytes; 0.005 ms to parse it again',
    whenFull: 'all are dropped, and parsed again',
    leaves: 'when it is full',
  },
  flowCookies: {
    where: 'guard/requests/flowCookies.ts#sent',
    holds: 'the redirect sign-ins that a browser has begun, in its cookies',
    filledBy: 'pages of the app in this browser; another site by opening a page that begins one',
    entries: 8,
    bytes: 4 * KB,
    cost: '450 bytes in each request of this browser',
    whenFull: 'the oldest is dropped and has to start again, which is logged once',
    leaves: 'when the sign-in ends, or after an hour',
  },
  verifiedTokens: {
    where: 'cognito/token/verifiedTokens.ts#tokens',
    holds: 'the claims of access tokens whose signature was verified, by their digests',
    filledBy: 'anyone with an account, by valid tokens',
    entries: 'about 9,000 of usual length',
    bytes: 16 * MB,
    cost: '1 to 17 KB; 0.1 ms to verify it again',
    whenFull: 'the oldest are evicted, and verified again',
    leaves: 'when it is full',
  },
  standing: {
    where: 'cognito/token/standing.ts#tokens',
    holds:
      'the latest answer of Cognito about tokens with permissions, and about the groups of their ' +
      'users',
    filledBy: 'callers with a permission, by their tokens',
    entries: 'about 10,000',
    bytes: 8 * MB,
    cost: '1 to 17 KB; up to two calls to ask again',
    whenFull: 'the oldest are evicted; Cognito is asked about them again',
    leaves: 'when it is full',
  },
  endedSessions: {
    where: 'cognito/token/endedSessions.ts#users',
    holds: 'users whose sessions ended here, and when',
    filledBy: 'anyone with an account, one place for each account',
    entries: 10_000,
    bytes: 4 * MB,
    cost: '400 bytes; a sign-out',
    whenFull:
      'the oldest are evicted; Cognito is asked about tokens of these users within a minute',
    leaves: 'when it is full',
  },
  signIns: {
    where: 'cognito/token/endedSessions.ts#signIns',
    holds: 'the user and sign-in of each refresh token issued here, by its digest',
    filledBy: 'anyone with an account, by signing in',
    entries: 10_000,
    bytes: 4 * MB,
    cost: '300 bytes; a sign-in',
    whenFull:
      'the oldest are evicted; their revocation is noticed within a second and costs a ' +
      'call for each token with permissions',
    leaves: 'when it is full',
  },
  endedSignIns: {
    where: 'cognito/token/endedSessions.ts#endedSignIns',
    holds: 'sign-ins whose refresh token was revoked here',
    filledBy: 'anyone with an account, by a sign-in and its revocation',
    entries: 10_000,
    bytes: 2 * MB,
    cost: '150 bytes; a sign-in',
    whenFull: 'the oldest are evicted; Cognito is asked about their tokens within a minute',
    leaves: 'when it is full',
  },
  revokedTokens: {
    where: 'cognito/token/endedSessions.ts#revoked',
    holds: 'digests of refresh tokens revoked here, so that revoking them again has no effect',
    filledBy: 'anyone with an account, by a sign-in and its revocation',
    entries: 10_000,
    bytes: 2 * MB,
    cost: '150 bytes; a sign-in',
    whenFull:
      'the oldest are evicted; revoking one of them again costs a call for each token with ' +
      'permissions, at most once a second',
    leaves: 'when it is full',
  },
  acceptedDocuments: {
    where: 'server/documents/documentMemory.ts#accepted',
    holds: 'parsed documents that are valid and within the limits',
    filledBy: 'anyone; one anonymous source a third of it',
    entries: 'bounded by bytes',
    bytes: 12 * MB,
    cost: '380 bytes for each token; 1 to 5 ms to check it again',
    whenFull: 'the least recently used is evicted, and checked again',
    leaves: 'when it is full',
  },
  compiledForms: {
    where: 'server/documents/compiledDocuments.ts#forms',
    holds: 'documents in their compiled form',
    filledBy: 'anyone, in 1 % of all time; one anonymous source a third of it',
    entries: 'bounded by bytes',
    bytes: 24 * MB,
    cost: '25 to 640 KB by an upper estimate; 0.5 to 10 ms',
    whenFull: 'the least recently used is evicted; graphql-js runs the document',
    leaves: 'when it is full',
  },
  documentUses: {
    where: 'server/documents/documentUses.ts#uses',
    holds: 'how many times a document was used, and by which three sources',
    filledBy: 'anyone',
    entries: 10_000,
    bytes: 4 * MB,
    cost: '400 bytes',
    whenFull: 'the least recently used is evicted, and compiled later',
    leaves: 'when it is full',
  },
  acceptHeaders: {
    where: 'server/graphqlHandler.ts#contentTypes',
    holds: 'the content type of the answer for an Accept header',
    filledBy: 'anyone, by headers of at most 300 characters',
    entries: 100,
    bytes: 50 * KB,
    cost: '500 bytes',
    whenFull: 'the oldest is evicted; its next request runs without its compiled form',
    leaves: 'when it is full',
  },
  sharedReads: {
    where: 'cognito/reads/loaders.ts#underWay',
    holds: 'reads in progress, shared by equal reads of other requests',
    filledBy: 'callers who may read, by requests in progress',
    entries: 'the calls in progress and in the queue',
    bytes: 'an answer each',
    cost: 'a call to Cognito',
    whenFull: 'the queue refuses',
    leaves: 'with its answer',
  },
  readsOfRequest: {
    where: 'cognito/call/inFlight.ts#waiting',
    holds: 'reads of one request beyond its 10 in progress',
    filledBy: 'the request',
    entries: '`MAX_CALLS`, or `MAX_CALLS_WITH_PERMISSION`',
    bytes: '1 KB each',
    cost: '1 KB',
    whenFull: 'the field answers `TooManyRequestsError`',
    leaves: 'with the request',
  },
  callQueue: {
    where: 'cognito/call/callQueue.ts#waiting',
    holds: 'calls waiting for one in progress to end',
    filledBy: 'anyone',
    entries: '`COGNITO_MAX_QUEUED` (256)',
    bytes: '2 KB each',
    cost: '2 KB, a timer; up to 250 ms of waiting',
    whenFull:
      'a less important call, or one of a source that has used more recently, is refused, ' +
      'or else this one (`ServiceUnavailableError`)',
    leaves: 'after 250 ms at most',
  },
  callsUnderWay: {
    where: 'cognito/call/callQueue.ts#inFlight',
    holds: 'calls to Cognito',
    filledBy: 'anyone',
    entries: '`COGNITO_MAX_IN_FLIGHT` (128)',
    bytes: 'a request and an answer each',
    cost: 'a socket; the deadline of 3 seconds at most',
    whenFull: 'the next waits in the queue',
    leaves: 'with its answer, or at the deadline',
  },
  cognitoQuota: {
    where: 'cognito/call/quota.ts#take',
    holds: 'the calls of the last second to each quota of Cognito',
    filledBy: 'anyone',
    entries: 'the quotas of the account (`COGNITO_QUOTAS`)',
    bytes: 'a few numbers',
    cost: 'a call',
    whenFull:
      'calls of sources that have used more recently are refused first ' +
      '(`TooManyRequestsError`); those of a newcomer wait up to a second',
    leaves: 'by time',
  },
  retries: {
    where: 'cognito/call/retryBudget.ts#window',
    holds: 'calls and retries of the last ten seconds',
    filledBy: 'anyone whose call fails',
    entries: 'a tenth of the calls, at least 10',
    bytes: 'ten pairs of numbers',
    cost: 'a call',
    whenFull: 'a failed call is not retried',
    leaves: 'after ten seconds',
  },
  circuits: {
    where: 'cognito/call/circuit.ts#endedAt',
    holds: 'how the latest 20 calls of each quota ended',
    filledBy: 'anyone; any answer of Cognito counts as working',
    entries: '20 for each quota',
    bytes: 'some hundred',
    cost: 'a call',
    whenFull: 'the oldest are dropped',
    leaves: 'after ten seconds',
  },
  answerBytes: {
    where: 'cognito/wire/answerLimits.ts#HeldBytes',
    holds: 'answers of Cognito being read',
    filledBy: 'the server at the endpoint of Cognito',
    entries: 'the calls in progress',
    bytes: 32 * MB,
    cost: 'up to 4 MB each, of which 64 KB do not count; up to the deadline of its call',
    whenFull: 'an answer beyond 64 KB is abandoned; smaller ones are read',
    leaves: 'when it has been read, or its call has ended',
  },
  requestsUnderWay: {
    where: 'server/overload.ts#held',
    holds: 'requests being answered',
    filledBy: 'anyone',
    entries: '`MAX_REQUESTS_IN_FLIGHT` (384)',
    bytes: 'a body of at most 64 KB each, and its answer',
    cost: 'up to the deadline of its operations',
    whenFull:
      'the next is refused with 503 before its body is read; a source holds at most twice the ' +
      'number of free places',
    leaves: 'with its answer',
  },
  keySet: {
    where: 'cognito/token/keySet.ts#asking',
    holds: 'one fetch of the keys of the pool',
    filledBy: 'anyone, by a token that names an unknown key',
    entries: 1,
    bytes: 'the key set',
    cost: 'a request to Cognito in 500 ms at most',
    whenFull: 'the token is answered as unavailable for up to 500 ms',
    leaves: 'with its answer',
  },
  poolSettings: {
    where: 'cognito/reads/poolSettings.ts#remembered',
    holds: 'the settings of the pool, of its client and of its second factors',
    filledBy: 'the gateway',
    entries: 3,
    bytes: 'three answers of Cognito',
    cost: 'a call',
    whenFull: 'it is never full',
    leaves: 'after 5 minutes',
  },
  existence: {
    where: 'guard/existence.ts#known',
    holds: 'whether the app client reveals who exists',
    filledBy: 'the gateway',
    entries: 1,
    bytes: 'one flag',
    cost: 'a call',
    whenFull: 'it is never full',
    leaves: 'after 1 minute',
  },
  redis: {
    where: 'guard/store/storeScripts.ts#reserveScript',
    holds: 'the counters and the known sources of all instances, in Redis or Valkey',
    filledBy: 'anyone, by attempts',
    entries: 'not bounded here',
    bytes: "Redis's `maxmemory`",
    cost: '100 bytes for each attempt in each of up to four counters; 0.1 ms of Redis',
    whenFull:
      'existing counts still refuse, and each instance grants a quarter of each limit by ' +
      'its own count; likewise for an hour after Redis has evicted a key',
    leaves: 'when its attempts are older than the window',
  },
  auditLog: {
    where: 'guard/audit/audit.ts#auditLog',
    holds: 'a line for each administrative and credential event, on standard output or on disk',
    filledBy: 'anyone, by credential events',
    entries: 'the disk or the pipe behind it',
    bytes: 'the same',
    cost: 'about 400 bytes; 0.01 ms',
    whenFull:
      'operations are refused before anything is sent, or continue, as `AUDIT_ON_FAILURE` says',
    leaves: 'when the operator rotates it',
  },
  auditHeld: {
    where: 'guard/audit/auditJournal.ts#held',
    holds: 'lines of the audit log waiting to be written',
    filledBy: 'anyone, by operations in progress while the log fails',
    entries: 'lines of at most 20 KB',
    bytes: 4 * MB,
    cost: 'about 400 bytes',
    whenFull: 'new operations are refused at a quarter of it; beyond it lines are counted as lost',
    leaves: 'when they are written',
  },
  auditWaiting: {
    where: 'guard/audit/auditJournal.ts#waiting',
    holds: 'answers waiting for their lines',
    filledBy: 'anyone',
    entries: '`MAX_REQUESTS_IN_FLIGHT` (384), by their root fields',
    bytes: '100 bytes each',
    cost: '100 bytes',
    whenFull: 'requests are refused earlier',
    leaves: 'with the next write, after at most 1 second',
  },
  auditFolds: {
    where: 'guard/audit/auditFolding.ts#seen',
    holds: 'refusals of strangers already written, with the number of equal ones since',
    filledBy: 'anyone',
    entries: 2000,
    bytes: 3 * MB,
    cost: 'about 600 bytes, at most 1.5 KB; a line',
    whenFull: 'all counts are written, and counting starts again',
    leaves: 'after 1 minute',
  },
  foldedLines: {
    where: 'guard/audit/foldedLog.ts#lines',
    holds: 'failures already in the log, with the number of equal ones since',
    filledBy: 'anyone, by requests while Cognito fails: one per field and cause',
    entries: 1000,
    bytes: MB,
    cost: 'about 600 bytes; a line',
    whenFull: 'all counts are written, and counting starts again',
    leaves: 'after 10 seconds',
  },
} as const satisfies Record<string, SharedState>;

const ofCall = 'lives as long as one call or one request';
const weak =
  'weak: an entry lives as long as its key, which lives as long as a request or a row above';
const ofTest = 'part of the test kit, which only tests run; `reset` empties it';
const fixed = 'holds one entry for each row of a fixed table';

/** Collections in the code that are not shared or that strangers cannot fill, with the reason. */
export const unshared: Readonly<Record<string, string>> = {
  'gateway/caller.ts#bearers': weak,
  'server/pages/compression.ts#made': 'at most one entry for each coding of a file that is served',
  'cognito/call/command.ts#names': fixed,
  'cognito/call/circuit.ts#failed': 'as long as `endedAt`, which has a row',
  'cognito/call/deadline.ts#listeners': ofCall,
  'cognito/wire/exchange.ts#chunks': ofCall,
  'cognito/wire/exchange.ts#headers': ofCall,
  'cognito/call/gate.ts#byQuota': fixed,
  'cognito/call/gate.ts#lanes': fixed,
  'cognito/call/gate.ts#priorities': fixed,
  'cognito/call/inFlight.ts#results': ofCall,
  'cognito/check/rights.ts#missing': 'lives as long as one check of the pool',
  'cognito/call/quota.ts#window': 'ten pairs of numbers for each quota of the table in policy.ts',
  'cognito/call/slidingWindow.ts#slots': 'ten pairs of numbers; each use has a row',
  'cognito/wire/transport.ts#commands': fixed,
  'config/settingsReader.ts#problems': 'filled only at the start',
  'guard/requests/documentLimits.ts#spreadSomewhere': ofCall,
  'guard/store/storeLog.ts#told': 'one time for each cause of the table in storeFault.ts',
  'resolvers/entity.ts#asked': weak,
  'resolvers/steps/spend.ts#held': ofCall,
  'resolvers/subgraph.ts#told': weak,
  'resolvers/user/reached.ts#bearers': weak,
  'schema/input.ts#collected': fixed,
  'schema/input.ts#constraints': fixed,
  'common/sharedMap.ts#entries': 'the map itself; each of its uses has a row',
  'common/sharedMap.ts#holders': 'one for each holder with entries; each use of the map has a row',
  'server/documents/compilable.ts#spreads': ofCall,
  'server/documents/documentError.ts#requestIds': weak,
  'server/documents/documents.ts#refusals': weak,
  'server/documents/sharedMemory.ts#shared': 'documents and their forms, which have rows',
  'server/observedRequests.ts#observations': weak,
  'gateway/poolEntries.ts#hostsSeen': 'filled only at the start',
  'testing/faults.ts#planned': ofTest,
  'testing/outbox.ts#sent': ofTest,
  'gateway/tenantsFile.ts#problems': 'filled only at the start',
};
