/** What the code of an operation gets to work with. */
import type { CognitoAdapter } from '../cognito/call/adapter.js';
import type { Loaders } from '../cognito/reads/loaders.js';
import type { Caller } from '../gateway/caller.js';
import type { Context } from '../gateway/context.js';
import type { Rights } from '../gateway/rights.js';
import type { SelfService } from '../guard/attributes.js';
import type { Sealing } from '../guard/sealing.js';

export interface Call {
  readonly cognito: Pick<CognitoAdapter, 'userPoolId' | 'clientId' | 'send'>;
  /** For read commands: equal reads in a request are one call. */
  readonly loaders: Loaders;
  readonly poolSettings: Context['poolSettings'];
  readonly sealing: Sealing;
  readonly caller: Caller;
  /** The permissions of the caller right now. @throws InvalidAccessToken, UnavailableError */
  readonly rights: () => Rights | Promise<Rights>;
  readonly mayWriteOwn: SelfService;
  /**
   * The verified access token of the bearer. @throws TypeError if the rule of the operation is not
   * `bearer`.
   */
  readonly accessToken: string;
  /** The request id of Cognito's last response, for the audit log. */
  answeredBy?: string | undefined;
}
