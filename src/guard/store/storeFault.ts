/**
 * Explains what is wrong with the shared store, from Redis replies and Node's error codes. Messages
 * contain no part of the URL.
 */

/** The causes are labels of a metric, so there is a closed set of them. */
export type StoreCause =
  | 'name'
  | 'refused'
  | 'timeout'
  | 'closed'
  | 'certificate'
  | 'tls'
  | 'password'
  | 'permission'
  | 'database'
  | 'replica'
  | 'cluster'
  | 'memory'
  | 'disk'
  | 'busy'
  | 'other';

export interface StoreFault {
  readonly cause: StoreCause;
  /** The problem, in a sentence that names the setting. */
  readonly what: string;
  /** What the operator can do about it. */
  readonly fix: string;
}

interface Row extends StoreFault {
  /** Matches the code and the message of an error. */
  readonly when: RegExp;
}

const row = (cause: StoreCause, when: RegExp, what: string, fix: string): Row => ({
  cause,
  when,
  what,
  fix,
});

const database = row(
  'database',
  /DB index is out of range|SELECT is not allowed/,
  'Redis rejects the database number at the end of REDIS_URL.',
  'Remove the number, which a cluster does not support, or use a database that exists and that the user may SELECT.',
);

const tlsTimeout = row(
  'tls',
  /./,
  'No TLS connection to the host and port of REDIS_URL in time: Redis listens there without TLS, or does not answer.',
  'Use redis:// instead of rediss:// if Redis has no TLS; otherwise check the network and Redis.',
);

/** The first matching row applies. */
const table: readonly Row[] = [
  database,
  row(
    'name',
    /ENOTFOUND|EAI_AGAIN|EAI_FAIL/,
    'The host name in REDIS_URL cannot be resolved.',
    'Correct the host in REDIS_URL, or check the DNS of this machine.',
  ),
  row(
    'refused',
    /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES/,
    'Nothing answers at the host and port of REDIS_URL: the connection is refused.',
    'Start Redis, correct the host and port in REDIS_URL, or open the firewall or network policy between them.',
  ),
  row(
    'timeout',
    /ETIMEDOUT/,
    'Redis at REDIS_URL does not answer in time.',
    'Check the network to the host in REDIS_URL and the load on Redis; run it in the same network as the gateway.',
  ),
  row(
    'certificate',
    /CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH/,
    'The TLS certificate of Redis is not trusted: its authority is unknown, it has ' +
      'expired, or it is not for the host in REDIS_URL.',
    'Set NODE_EXTRA_CA_CERTS to the file of its authority, and use a host in REDIS_URL that the certificate names.',
  ),
  row(
    'certificate',
    // eslint-disable-next-line security/detect-unsafe-regex -- the inner class cannot match the end
    /ALERT[ _](?:[A-Z]+[ _])?CERTIFICATE|UNKNOWN[ _]CA/i,
    'Redis requires a TLS client certificate, which REDIS_URL cannot provide.',
    'Set tls-auth-clients of Redis to no or optional, and give the gateway a password.',
  ),
  row(
    'tls',
    /ERR_SSL|EPROTO/,
    'Redis and REDIS_URL do not agree on TLS.',
    'Use redis:// in REDIS_URL if Redis has no TLS on this port, and allow TLS 1.2 or newer if it has.',
  ),
  row(
    'tls',
    /Protocol error, got/,
    'The server at the host and port of REDIS_URL does not speak the Redis protocol.',
    'Correct the port in REDIS_URL; use rediss:// if Redis expects TLS there.',
  ),
  row(
    'busy',
    /LOADING|BUSY|max number of clients|TRYAGAIN/,
    'Redis at REDIS_URL is loading its data, is busy with a script, or has reached its client limit.',
    'Wait until it has loaded; raise its maxclients, or give the gateway its own Redis.',
  ),
  row(
    'password',
    /WRONGPASS|NOAUTH|invalid password|DENIED/,
    'Redis does not accept the user and password in REDIS_URL.',
    'Correct them: redis://<user>:<password>@<host>, with special characters ' +
      'percent-encoded; the user is empty for requirepass.',
  ),
  row(
    'permission',
    /NOPERM|ACL failure|executing the script can't|unknown command|Unknown Redis command/i,
    'The user of REDIS_URL may not run the scripts of the gateway: a command or a key is missing in its ACL.',
    'Give it the commands and keys of the ACL line in docs/operations-guide.md.',
  ),
  row(
    'replica',
    /READONLY|MASTERDOWN|NOREPLICAS/,
    'Redis at REDIS_URL does not accept writes: it is a read-only replica, or lacks its primary or replicas.',
    'Name the primary in REDIS_URL, such as the primary endpoint of ElastiCache.',
  ),
  row(
    'cluster',
    /CLUSTERDOWN|MOVED|\bASK\b|CROSSSLOT/,
    'Redis at REDIS_URL is a node of a cluster that does not hold the keys of the gateway, ' +
      'or whose slots are not assigned.',
    'Name a Redis without cluster mode, or the node that holds the slot of ' +
      '{cognito-graphql-gateway}; assign all slots.',
  ),
  row(
    'memory',
    /\bOOM\b/,
    'Redis at REDIS_URL is out of memory and refuses writes.',
    'Raise its maxmemory, or give the gateway its own Redis.',
  ),
  row(
    'disk',
    /MISCONF/,
    'Redis at REDIS_URL refuses writes because it cannot save to its disk.',
    'Free its disk, or set its save option to an empty string: the gateway needs no persistence.',
  ),
  row(
    'closed',
    /ECONNRESET|EPIPE|closed|max retries|aborted/i,
    'Redis at REDIS_URL closes the connection without answering.',
    'Use rediss:// in REDIS_URL if Redis expects TLS on this port; otherwise check the log ' +
      'of Redis and any proxy in between.',
  ),
];

const other: StoreFault = {
  cause: 'other',
  what: 'Redis at REDIS_URL fails in a way that the gateway does not recognise.',
  fix: 'Check the log of Redis.',
};

/**
 * @param tls whether REDIS_URL uses TLS. If it does, a missing answer may mean that the server does
 * not: such a server never answers the handshake
 */
export function storeFaultOf(error: unknown, tls = false): StoreFault {
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  const found =
    isOfCommand(error, 'select') && !message.startsWith('NOAUTH')
      ? database
      : tls && code === 'ETIMEDOUT' && syscall === 'connect'
        ? tlsTimeout
        : (table.find(({ when }) => when.test(`${code ?? ''} ${message}`)) ?? other);
  return { cause: found.cause, what: found.what, fix: found.fix };
}

/**
 * Whether Redis refused this command. Only its name is compared: the arguments of AUTH contain the
 * password.
 */
export function isOfCommand(error: unknown, name: string): boolean {
  return (error as { command?: { name?: string } }).command?.name === name;
}
