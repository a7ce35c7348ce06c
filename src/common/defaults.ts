/**
 * Defaults of the library's options that are also settings of the program, by the option's name.
 * The options are explained where they are declared, and for operators in config/settings.ts.
 */
export const defaults = {
  confirmGroups: true,
  privilegedTargets: 'refuse',

  deadlineMs: 3000,
  maxReadsInFlight: 10,
  maxInFlight: 128,
  maxQueued: 256,
  transport: 'fast',
  signIn: 'public',
  refresh: 'command',
  publicOnly: false,

  noticeMs: 0,
  drainMs: 10_000,

  maxEntityKeys: 1000,
  maxTokens: 1000,
  maxDepth: 8,
  maxDirectives: 10,
  maxRootFields: 10,
  maxCalls: 50,
  maxCallsWithPermission: 1000,

  proxyHeader: 'x-forwarded-for',
  tellCognito: false,

  guessesPerUserAndSource: 4,
  guessesPerUser: 20,
  guessesPerSource: 100,
  messagesPerUser: 3,
  messagesPerSource: 10,
  guessesPerService: 1000,
  messagesPerService: 1000,
  callsPerSource: 300,

  keptFor: 'all',

  answerStepMs: 1000,
  signUpAnswer: 'distinct',
  onFailure: 'refuse',
} as const;
