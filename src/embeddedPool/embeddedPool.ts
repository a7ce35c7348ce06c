/**
 * Opens the pool: creates its parts, connects them and closes them. Clock and randomness come from
 * the options. The file is long because it names and connects all parts.
 */
import { randomBytes as systemRandomBytes } from 'node:crypto';
import { join } from 'node:path';

import { dispatch } from './wire/dispatch.js';
import type { PoolAnswer, PoolRequest } from './wire/dispatch.js';
import type { DoorRules } from './wire/doors/callers.js';
import { openHttpDoor } from './wire/doors/httpDoor.js';
import type { WebPage, WebPageRequest } from './wire/doors/httpDoor.js';
import { inProcessHandler } from './wire/doors/requestHandler.js';
import type { RequestHandler } from './wire/doors/requestHandler.js';
import { factsOf } from './wire/requestModel.js';
import { makeFolder } from '../common/makeFolder.js';
import { inFolder } from './store/folderError.js';
import { lockFolder } from './store/folderLock.js';
import { openKeyring } from './tokens/keys.js';
import type { JsonWebKeySet } from './tokens/keys.js';
import { openOutbox } from './codes/outbox.js';
import type { OutboxMessage } from './codes/outbox.js';
import { openBackground } from './background.js';
import { resumeImports } from './imports/runImport.js';
import { answerUpload, uploadLimit } from './imports/uploadDoor.js';
import { webPagesOf } from './wire/webPages.js';
import { answerOauth, contentOf } from './oauth/endpoints.js';
import { defaultPasswordCost } from './users/passwordCost.js';
import type { PasswordCost } from './users/passwordCost.js';
import { poolById } from './pools/pools.js';
import { openSealing } from './store/sealing.js';
import { openQuotas } from './quotas.js';
import type { QuotaSettings, TakeQuota } from './quotas.js';
import { plant } from './pools/seed.js';
import type { Seed } from './pools/seed.js';
import type { Services } from './services.js';
import type { Credentials } from './wire/sigv4.js';
import { openLmdbStore } from './store/lmdbStore.js';
import { openProviderMetadata } from './federation/signIn/providerMetadata.js';
import { secretFolder } from './store/secretFile.js';
import type { Secrets } from './store/secretFile.js';
import type { Store } from './store/store.js';
import { functionRunner } from './triggers/functions.js';

export interface EmbeddedPoolOptions extends PoolSettings {
  /** Created with mode 0700: the store and, separate from it, `keys/` with files of mode 0600. */
  readonly directory: string;
}

/** The options of every pool, wherever it keeps its records. */
export interface PoolSettings {
  readonly seed?: Seed;
  /** Default: the system clock. */
  readonly clock?: () => Date;
  /** Default: node's crypto. */
  readonly randomBytes?: (size: number) => Buffer;
  /** scrypt parameters; cheaper ones are only for tests. */
  readonly passwordCost?: PasswordCost;
  /** Time limit of a trigger function in milliseconds; default 5,000 as on AWS. */
  readonly functionTimeLimit?: number;
  /** Request rate quotas, which override the seed's; default none. */
  readonly quotas?: QuotaSettings;
  /**
   * The address of the pool, such as `http://127.0.0.1:9229`, if that is to be the issuer in tokens
   * and discovery documents; default the address at AWS.
   */
  readonly issuer?: string;
  /** Called for every message put into the outbox. */
  readonly onMessage?: (message: OutboxMessage) => void;
  /** Called for faults of the pool itself, by operation; callers see InternalErrorException. */
  readonly onFault?: (operation: string, error: unknown) => void;
}

export interface EmbeddedPool {
  /** Smithy request handler, for calls within the process. */
  readonly requestHandler: RequestHandler;
  /** For `new CognitoIdentityProviderClient(pool.clientConfig)`. */
  readonly clientConfig: {
    readonly region: string;
    readonly endpoint: string;
    readonly credentials: Credentials;
    readonly requestHandler: RequestHandler;
  };
  /**
   * Sends one request of the AWS JSON protocol, e.g. target
   * `AWSCognitoIdentityProviderService.GetUser`.
   */
  call(target: string, body: unknown): Promise<PoolAnswer>;
  /** ResourceNotFoundException if there is no such pool. */
  jwks(userPoolId: string): Promise<JsonWebKeySet>;
  /**
   * Signs new tokens with new keys; older tokens stay valid until they expire.
   * ResourceNotFoundException if there is no such pool.
   */
  rotateKeys(userPoolId: string): Promise<void>;
  /** GET /outbox and /outbox.json; undefined for every other path. */
  respond(request: WebPageRequest): Promise<WebPage | undefined>;
  /** Newest first. */
  outbox(filter?: { username?: string }): Promise<OutboxMessage[]>;
  /**
   * Opens the HTTP endpoint; default host 127.0.0.1, port 0 picks a free one. `managedLoginOnly`:
   * without the API and the outbox, for browsers. Default false.
   */
  listen(
    options: { host?: string; port: number; managedLoginOnly?: boolean } & DoorRules,
  ): Promise<{ url: string; close: () => Promise<void> }>;
  /**
   * Writes a consistent copy of the store (without the keys) to an empty directory. To restore,
   * open it as `store/`.
   */
  backup(directory: string): Promise<void>;
  close(): Promise<void>;
}

/** @throws PoolFolderError when another process uses the folder, or its content cannot be used. */
export async function openEmbeddedPool(options: EmbeddedPoolOptions): Promise<EmbeddedPool> {
  const { directory } = options;
  const release = await inFolder(directory, () => {
    makeFolder(directory, 0o700);
    return lockFolder(directory);
  });
  try {
    return await openLocked(options, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function openLocked(
  options: EmbeddedPoolOptions,
  release: () => void,
): Promise<EmbeddedPool> {
  const { directory, seed, randomBytes = systemRandomBytes } = options;
  const [store, secrets] = await inFolder(
    directory,
    async () =>
      [
        await openLmdbStore(join(directory, 'store')),
        secretFolder(join(directory, 'keys'), randomBytes),
      ] as const,
  );
  const services = await inFolder(directory, () => servicesOn(store, secrets, options));
  await plant(services, seed ?? {});
  resumeImports(services);
  const takeQuota = quotasOf(options);
  return poolOn(services, options, takeQuota, release);
}

/** The rate quotas of the options or the seed; operations that declare no such answer have none. */
export function quotasOf({ quotas, seed, clock = () => new Date() }: PoolSettings): TakeQuota {
  const takeQuota = openQuotas(quotas ?? seed?.quotas ?? {}, clock);
  return (operation, source) => {
    const facts = factsOf(operation);
    if (!facts || facts.throws.includes('TooManyRequestsException')) takeQuota(operation, source);
  };
}

/**
 * The pool with these records.
 *
 * @param takeQuota called before each operation; the exception it throws is the answer
 * @param release called when the pool is closed
 */
export function poolOn(
  services: Services,
  { seed = {}, onFault }: PoolSettings,
  takeQuota: TakeQuota,
  release: () => void = () => undefined,
): EmbeddedPool {
  const { store, keyring } = services;
  // Keys are created while the process starts; callers that need them earlier wait.
  for (const { key } of store.range({ prefix: ['pool'] }))
    keyring.of(String(key[1])).catch(() => undefined);
  const { credentials = [defaultCredentials] } = seed;
  const run = (request: PoolRequest): Promise<PoolAnswer> =>
    dispatch(services, request, { onFault, takeQuota });
  const pages = webPagesOf(services);
  const managedLogin = (request: WebPageRequest): Promise<WebPage | undefined> =>
    answerOauth(services, request, { onFault, takeQuota });
  const answerPage = async (request: WebPageRequest): Promise<WebPage | undefined> =>
    (await managedLogin(request)) ?? (await answerUpload(services, request)) ?? pages.all(request);
  const doors = new Set<{ close(): Promise<void> }>();
  return {
    ...clientSide(services, run, credentials),
    call: (target, body) => run({ target, body: JSON.stringify(body) }),
    jwks: async (userPoolId) => {
      poolById(store, userPoolId);
      return keyring.jwks(userPoolId);
    },
    rotateKeys: async (userPoolId) => {
      poolById(store, userPoolId);
      await keyring.rotate(userPoolId);
    },
    respond: (request) => Promise.resolve(pages.outbox(request)),
    outbox: (filter) => Promise.resolve(services.outbox.list(filter)),
    async listen({ managedLoginOnly = false, ...door }) {
      const opened = await openHttpDoor({
        ...door,
        credentials,
        dispatch: managedLoginOnly ? notHere : run,
        pages: managedLoginOnly ? managedLogin : answerPage,
        contentOf,
        onFault,
        uploadLimit: (request) => uploadLimit(services, request),
      });
      doors.add(opened);
      return opened;
    },
    backup: (target) => store.backup(target),
    async close() {
      await Promise.all([...doors].map((door) => door.close()));
      await services.background.close();
      await keyring.settled();
      await store.close();
      release();
    },
  };
}

const notHere = (): Promise<PoolAnswer> => Promise.resolve({ status: 404, headers: {}, body: '' });

const defaultCredentials: Credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export async function servicesOn(
  store: Store,
  secrets: Secrets,
  {
    seed = {},
    clock = () => new Date(),
    randomBytes = systemRandomBytes,
    passwordCost = defaultPasswordCost,
    functionTimeLimit,
    issuer,
    onMessage,
    onFault,
  }: PoolSettings,
): Promise<Services> {
  return {
    store,
    now: clock,
    randomBytes,
    region: seed.region ?? 'us-east-1',
    issuer: issuer?.replace(/\/+$/, ''),
    passwordCost,
    background: openBackground((error) => onFault?.('StartUserImportJob', error)),
    keyring: openKeyring(secrets, randomBytes, clock),
    sealing: await openSealing(secrets, randomBytes),
    outbox: openOutbox(store, clock, onMessage),
    providerMetadata: openProviderMetadata(clock),
    functions: functionRunner(seed.functions ?? {}, functionTimeLimit),
  };
}

/** What an AWS SDK client within the process needs. */
function clientSide(
  { region }: Services,
  run: (request: PoolRequest) => Promise<PoolAnswer>,
  [credentials = defaultCredentials]: readonly Credentials[],
): Pick<EmbeddedPool, 'requestHandler' | 'clientConfig'> {
  const requestHandler = inProcessHandler(run);
  const endpoint = 'http://embedded-pool.localhost';
  return { requestHandler, clientConfig: { region, endpoint, credentials, requestHandler } };
}
