/** The options of the budgets, and the kinds of attempts that they limit. */

/**
 * What is limited: `guess` counts towards Cognito's lockout, `code` checks a code that was sent,
 * `message` sends one.
 */
export type BudgetKind = 'guess' | 'code' | 'message';

/** `Infinity` means no limit. */
export interface BudgetOptions {
  /**
   * Wrong guesses at one user's secrets from one source, until 15 minutes pass without one. Default
   * 4: Cognito locks a user at the fifth.
   */
  readonly guessesPerUserAndSource?: number | undefined;
  /**
   * Wrong guesses at one user's secrets in 15 minutes from all sources that have not signed the
   * user in before. Default 20.
   */
  readonly guessesPerUser?: number | undefined;
  /**
   * Wrong guesses of the kind `guess` at one user, until 15 minutes pass without one. Default 6:
   * after six, Cognito's lockout lasts 2 seconds.
   */
  readonly guessesBeforeLockout?: number | undefined;
  /** Wrong guesses from one source in 15 minutes, about any user. Default 100. */
  readonly guessesPerSource?: number | undefined;
  /**
   * Messages to one user in an hour. Each source that has signed the user in before has its own
   * limit; all other sources share one. Default 3.
   */
  readonly messagesPerUser?: number | undefined;
  /** Messages requested by one source in an hour. Default 10. */
  readonly messagesPerSource?: number | undefined;
  /**
   * Wrong guesses in 15 minutes that a service with `passwords:write` passes on; replaces
   * `guessesPerSource` for it. Default 1000.
   */
  readonly guessesPerService?: number | undefined;
  /**
   * Messages in an hour that a service with `users:write` requests; replaces `messagesPerSource`
   * for it. Default 1000.
   */
  readonly messagesPerService?: number | undefined;
  /**
   * Calls to Cognito in a minute that one source causes without the right password or another proof
   * of an account (usage.ts). Default 300.
   */
  readonly callsPerSource?: number | undefined;
}
