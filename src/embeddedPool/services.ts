// The only place that says what an operation may use: the pool's world, all of it injected.
import type { Keyring } from './keys.js';
import type { Outbox } from './outbox.js';
import type { PasswordCost } from './password.js';
import type { Store } from './store/store.js';

export interface Services {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly outbox: Outbox;
  readonly region: string;
  readonly passwordCost: PasswordCost;
  now(): Date;
  randomBytes(size: number): Buffer;
}
