/** The kinds of input text and their limits. */
export interface TextKind {
  /** Characters, counted in UTF-16 units as Cognito does. */
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** The message for a text that does not match the pattern. */
  readonly hint?: string;
  /** Never logged, traced or echoed. */
  readonly sensitive?: true;
  /** Identifies the object that an operation acts on; the audit log records it. */
  readonly name?: true;
}

const printable = {
  pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u,
  hint: 'must not contain spaces or control characters',
};
const base64 = { pattern: /^[A-Za-z0-9+/=]+$/, hint: 'must be Base64' };
const password = {
  min: 1,
  max: 256,
  // eslint-disable-next-line security/detect-unsafe-regex -- one quantifier over at most 256 characters
  pattern: /^\S(?:[^]*\S)?$/,
  hint: 'must not begin or end with a space',
  sensitive: true,
} as const;
const token = { pattern: /^[A-Za-z0-9\-_=.]+$/, hint: 'must be a token as Cognito issued it' };

/** Limits from the Cognito API reference (data types of the Amazon Cognito user pools API). */
export const textKinds = {
  username: { min: 1, max: 128, ...printable, name: true },
  password,
  /**
   * A password that the caller chooses. If the pool rejects it, the error lists every rule that it
   * breaks.
   */
  newPassword: { ...password },
  code: { min: 1, max: 2048, pattern: /^\S+$/, hint: 'must not contain spaces', sensitive: true },
  /**
   * A session has at most 2048 characters at Cognito; the gateway's sealed note around it
   * (sessionNote.ts) adds the rest.
   */
  session: { min: 20, max: 8192, sensitive: true },
  token: { min: 1, max: 32_768, ...token, sensitive: true },
  /** A sealed note of the gateway about a redirect sign-in (redirect/flow.ts). */
  flow: { min: 20, max: 4096, sensitive: true },
  state: {
    min: 1,
    max: 512,
    pattern: /^[\w.~-]+$/,
    hint: 'must be the state as it came back',
    sensitive: true,
  },
  /** An address that a browser is sent to. Its exact text must be configured. */
  uri: { min: 1, max: 2048 },
  issuer: { min: 1, max: 2048 },
  /** An error of the authorization endpoint (RFC 6749, section 4.1.2.1). */
  oauthError: {
    min: 1,
    max: 128,
    pattern: /^[\x21\x23-\x5b\x5d-\x7e]+$/,
    hint: 'must be an error code of OAuth 2.0',
  },
  oauthErrorText: { max: 2048, sensitive: true },
  /** RFC 6749, section 3.3. */
  scope: {
    min: 1,
    max: 256,
    pattern: /^[\x21\x23-\x5b\x5d-\x7e]+$/,
    hint: 'must be an OAuth scope, without spaces',
    name: true,
  },
  clientId: { min: 1, max: 128, pattern: /^[\w+]+$/, hint: 'must be a client id', name: true },
  providerIdentifier: {
    min: 1,
    max: 40,
    pattern: /^[\w\s+=.@-]+$/,
    hint: 'must be an identifier of the provider, such as the domain of its users',
    name: true,
  },
  /** An e-mail address, a phone number or a username. */
  loginHint: { min: 1, max: 320, ...printable, sensitive: true },
  language: {
    min: 2,
    max: 16,
    pattern: /^[a-z]{2,3}-?[A-Za-z]{0,8}$/,
    hint: 'must be a language such as de or pt-BR',
  },
  deviceKey: {
    min: 1,
    max: 55,
    pattern: /^[\w-]+_[0-9a-f-]+$/,
    hint: 'must be a device key as Cognito issued it',
    name: true,
  },
  srpA: { min: 1, max: 2048, pattern: /^[0-9a-fA-F]+$/, hint: 'must be hexadecimal' },
  srpSignature: { min: 1, max: 2048, ...base64, sensitive: true },
  secretBlock: { min: 1, max: 2048, ...base64, sensitive: true },
  srpTimestamp: { min: 1, max: 64 },
  credentialJson: { min: 2, max: 65_536, sensitive: true },
  customAnswer: { min: 1, max: 2048, sensitive: true },
  totpCode: { min: 6, max: 6, pattern: /^\d+$/, hint: 'must be digits', sensitive: true },
  /** A label in an `otpauth` URI, which must not contain a colon. */
  otpLabel: {
    min: 1,
    max: 128,
    pattern: /^[^:\p{Cc}]+$/u,
    hint: 'must not contain colons or control characters',
  },
  deviceName: { min: 1, max: 1024 },
  deviceVerifier: { min: 1, max: 2048, ...base64, sensitive: true },
  credentialId: {
    min: 1,
    max: 1024,
    pattern: /^[\w-]+$/,
    hint: 'must be a credential id as Base64url',
    name: true,
  },
  sessionId: {
    pattern: /^(?:tkn|sso)[a-z0-9]{25}$/,
    max: 28,
    hint: 'must be a session id as Cognito issued it',
    name: true,
  },
  eventId: {
    min: 1,
    max: 50,
    pattern: /^[\w+-]+$/,
    hint: 'must be an event id as Cognito issued it',
    name: true,
  },
  providerName: {
    min: 1,
    max: 32,
    pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$/u,
    hint: 'must not contain control characters',
    name: true,
  },
  providerAttribute: { min: 1, max: 2048 },
  attributeName: { min: 1, max: 32, ...printable, name: true },
  customAttributeName: {
    min: 8,
    max: 32,
    pattern: /^(?:dev:)?custom:[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u,
    hint: 'must begin with "custom:" or "dev:custom:"',
    name: true,
  },
  attributeValue: { max: 2048, sensitive: true },
  /** Cognito also finds users by id, so a preferred username must not look like an id. */
  preferredUsername: {
    max: 2048,
    pattern: /^(?![0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i,
    hint: 'must not have the form of a user id',
    sensitive: true,
  },
  /** An e-mail address or phone number; Cognito checks the format. */
  receiver: { max: 2048, pattern: /\S/, hint: 'must not be empty', sensitive: true },
  groupName: { min: 1, max: 128, ...printable, name: true },
  groupDescription: { max: 2048 },
  roleArn: {
    min: 20,
    max: 2048,
    pattern: /^arn:[\w+=/,.@:-]+$/,
    hint: 'must be an ARN such as arn:aws:iam::123456789012:role/Example',
  },
  /** A part of Cognito's `Filter`, which has at most 256 characters. */
  filterValue: {
    min: 1,
    max: 256,
    // eslint-disable-next-line no-control-regex -- no search needs a control character
    pattern: /^[^\u0000-\u001f\u007f]+$/,
    hint: 'must not contain control characters',
  },
  cursor: { min: 1, max: 262_144, pattern: /^[\w-]+$/, hint: 'must be a cursor of this field' },
  metadataKey: { max: 131_072 },
  metadataValue: { max: 131_072, sensitive: true },
} as const satisfies Record<string, TextKind>;

export type TextKindName = keyof typeof textKinds;
