// The only place for the SRP exchange of a sign-in: what the client is given, and whether its claim holds.
import { invalidParameter } from '../exceptions.js';
import { parameter } from './flows/flow.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import {
  claimHolds,
  clientPublic,
  openExchange,
  srpPrime,
  srpVerifier,
  type SrpExchange,
  type SrpIdentity,
} from './srp.js';
import { usesAttributeAsUsername } from '../users/users.js';

/** What a client proves to know without showing it: salt and verifier are hex. */
export interface SrpSecret extends SrpIdentity {
  readonly salt: string;
  readonly verifier: string;
}

/** The secret of a password, sealed for the store: offline, a password has to be guessed through scrypt. */
export function sealPassword(
  services: Services,
  pool: PoolRecord,
  username: string,
  password: string,
): string {
  const identity = passwordIdentity(pool, username);
  const salt = services.randomBytes(16).toString('hex');
  return services.sealing.seal(
    contextOf(identity),
    `${salt} ${srpVerifier(identity, password, salt)}`,
  );
}

/** For a user without a password, missing users among them, one that fits no password: the same for the same name. */
export function passwordSecret(services: Services, pool: PoolRecord, user: UserRecord): SrpSecret {
  const identity = passwordIdentity(pool, user.username);
  if (user.password) {
    const [salt = '', verifier = ''] = services.sealing
      .open(contextOf(identity), user.password.srp)
      .split(' ');
    return { ...identity, salt, verifier };
  }
  const made = services.sealing
    .derive(`missing ${contextOf({ ...identity, name: user.key })}`, 400)
    .toString('hex');
  return {
    ...identity,
    salt: made.slice(0, 32),
    verifier: (BigInt(`0x${made.slice(32)}`) % srpPrime).toString(16),
  };
}

const passwordIdentity = (pool: PoolRecord, name: string): SrpIdentity => ({
  group: pool.Id.slice(pool.Id.indexOf('_') + 1),
  name,
});
const contextOf = ({ group, name }: SrpIdentity): string => `srp ${group} ${name}`;

/** What PASSWORD_VERIFIER asks. USER_ID_FOR_SRP is the name that the client must hash. */
export function passwordQuestion(
  {
    services,
    pool,
    user,
    simulated,
  }: { services: Services; pool: PoolRecord; user: UserRecord; simulated?: boolean },
  srpA = '',
): SrpQuestion {
  if (srpA === '') throw invalidParameter('Missing required parameter SRP_A');
  const { parameters, data } = srpQuestion(services, passwordSecret(services, pool, user), srpA);
  // Where usernames are made by the pool they are UUIDs, and a missing user's is one too.
  const name = simulated && usesAttributeAsUsername(pool) ? asUuid(user.sub) : user.username;
  return {
    parameters: { ...parameters, USERNAME: name, USER_ID_FOR_SRP: name },
    data: { ...data, name },
  };
}

const asUuid = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export interface SrpQuestion {
  /** For the client. */
  readonly parameters: Record<string, string>;
  /** Stays in the session. */
  readonly data: Record<string, string>;
}

/** Begins an exchange. InvalidParameterException for an A that is 0 mod N or no number of the group. */
export function srpQuestion(
  services: Services,
  { salt, verifier }: SrpSecret,
  srpA: string,
): SrpQuestion {
  const A = clientPublic(srpA);
  if (A === undefined) throw invalidParameter('Invalid SRP_A given.');
  const exchange = openExchange(A, verifier, services.randomBytes);
  return { parameters: { SALT: salt, SRP_B: exchange.B }, data: { ...exchange } };
}

/** Whether the answer to PASSWORD_VERIFIER or DEVICE_PASSWORD_VERIFIER proves the secret. */
export function provesSecret(
  services: Services,
  secret: SrpSecret,
  data: Readonly<Record<string, string>>,
  responses: Readonly<Record<string, string>>,
): boolean {
  const signature = Buffer.from(parameter(responses, 'PASSWORD_CLAIM_SIGNATURE'), 'base64');
  const secretBlock = Buffer.from(parameter(responses, 'PASSWORD_CLAIM_SECRET_BLOCK'), 'base64');
  const timestamp = parameter(responses, 'TIMESTAMP');
  const { A = '0', b = '', B = '0' } = data;
  const exchange: SrpExchange = { A, b, B };
  // The claim is computed whatever the time: a wrong clock takes as long as a wrong password.
  const holds = claimHolds(secret, secret.verifier, exchange, {
    secretBlock,
    timestamp,
    signature,
  });
  return isRecent(timestamp, services.now()) && holds;
}

/** The session itself serves as secret block: clients that answer without Session are known by it. */
export function secretBlockOf(session: string): string {
  return Buffer.from(session, 'base64url').toString('base64');
}

export function sessionOfBlock(secretBlock: string): string {
  return Buffer.from(secretBlock, 'base64').toString('base64url');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Milliseconds between the client's clock and ours. Own choice: AWS does not state its window. */
const clockTolerance = 5 * 60 * 1000;

/** `Wed Apr 5 22:42:34 UTC 2017`: the day without a leading zero, as Cognito insists. */
export function srpTimestamp(time: Date): string {
  const clock = time.toISOString().slice(11, 19);
  return (
    `${days[time.getUTCDay()] ?? ''} ${months[time.getUTCMonth()] ?? ''} ` +
    `${time.getUTCDate()} ${clock} UTC ${time.getUTCFullYear()}`
  );
}

function isRecent(timestamp: string, now: Date): boolean {
  const [, month = '', day, clock, year] =
    /^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) UTC (\d{4})$/.exec(timestamp) ?? [];
  if (clock === undefined)
    throw invalidParameter('TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.');
  const time = new Date(
    `${year ?? ''}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}T${clock}Z`,
  );
  if (Number.isNaN(time.getTime()) || srpTimestamp(time) !== timestamp) return false;
  return Math.abs(time.getTime() - now.getTime()) <= clockTolerance;
}
