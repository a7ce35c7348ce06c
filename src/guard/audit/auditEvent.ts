/** The fields of an audit event; docs/audit-log.md explains them. */

/** Whose credential was accepted. `unknown`: a credential was sent and rejected. */
export type Actor =
  | { readonly kind: 'anyone' | 'unknown' }
  /** `via`: the service whose key was sent with the token. */
  | {
      readonly kind: 'bearer';
      readonly sub: string;
      readonly username: string;
      readonly jti: string;
      readonly via?: string;
    }
  | { readonly kind: 'service'; readonly name: string }
  /**
   * A person who runs a command on a machine: the account of the operating system, and the name
   * that the person gave, which is not verified.
   */
  | { readonly kind: 'operator'; readonly account: string; readonly name?: string | undefined };

export interface AuditEvent {
  /** The field of the API, such as `disableUser`. */
  readonly event: string;
  readonly actor: Actor;
  /**
   * The users or objects affected: names from the input by their path, such as `username` and
   * `group`.
   */
  readonly on: Readonly<Record<string, string>>;
  /** The other input fields that were given, without their values. */
  readonly given: readonly string[];
  /** The actual member of the result union, even if the caller sees a different one. */
  readonly outcome: string;
  /** The cause: a reason, a missing permission, or an exception from Cognito. */
  readonly reason?: string | undefined;
  /** The caller's address. */
  readonly source?: string | undefined;
  /** The `X-Request-Id` of the response. */
  readonly requestId?: string | undefined;
  readonly cognitoRequestId?: string | undefined;
  /** The id of the entry in the ordinary log that has the details. */
  readonly incidentId?: string | undefined;
  /** How many further equal events occurred within a minute without a line of their own. */
  readonly repeated?: number | undefined;
}
