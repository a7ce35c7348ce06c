/** The dependencies of operations, all injected. */
import type { ProviderMetadata } from './federation/signIn/providerMetadata.js';
import type { Background } from './background.js';
import type { Keyring } from './tokens/keys.js';
import type { Outbox } from './codes/outbox.js';
import type { PasswordCost } from './users/passwordCost.js';
import type { Sealing } from './store/sealing.js';
import type { Store } from './store/store.js';
import type { FunctionRunner } from './triggers/functions.js';

export interface Services {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly sealing: Sealing;
  readonly outbox: Outbox;
  /** Runs the functions behind the ARNs of a LambdaConfig. */
  readonly functions: FunctionRunner;
  /** What identity providers publish. */
  readonly providerMetadata: ProviderMetadata;
  /** Of new pools: that of the signature, or else the seed's. */
  readonly region: string;
  /** The pool's own address without a final slash, if that is the issuer of its tokens. */
  readonly issuer?: string | undefined;
  readonly passwordCost: PasswordCost;
  readonly background: Background;
  readonly now: () => Date;
  readonly randomBytes: (size: number) => Buffer;
  /** Of the request that is being answered. */
  readonly userAgent?: string | undefined;
  /** The `Host` of the request that is being answered; undefined within the process. */
  readonly host?: string | undefined;
}
