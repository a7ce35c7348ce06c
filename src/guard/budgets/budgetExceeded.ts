/** The error of a budget that is used up. */
export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';

  constructor(readonly retryAfterSeconds: number) {
    super('a budget of guesses, messages or calls is used up');
  }
}
