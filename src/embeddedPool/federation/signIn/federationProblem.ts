/** A sign-in that the identity provider, its answer or the pool's settings refuse; the app learns it. */
export class FederationProblem extends Error {
  override readonly name = 'FederationProblem';
  readonly error: string;

  /** AWS reports almost everything as `invalid_request`. */
  constructor(description: string, error = 'invalid_request') {
    super(description);
    this.error = error;
  }
}
