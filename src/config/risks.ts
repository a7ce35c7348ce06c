/** Risks that are refused unless `ACCEPTED_RISKS` names them. */

/** What each word of `ACCEPTED_RISKS` accepts. */
export const risks = {
  'plain-endpoint':
    '`COGNITO_ENDPOINT` uses http in production and is not on this machine: ' +
    'passwords and tokens cross the network unencrypted.',
  'every-user':
    '`SCOPE_PERMISSIONS` grants something to a scope that every user can have: ' +
    '`aws.cognito.signin.user.admin`, which comes with every sign-in by password, or, with ' +
    '`COGNITO_DOMAIN`, any scope that the app client allows, because users choose the scopes of ' +
    'their sign-in by redirect.',
  'any-proxy':
    '`TRUSTED_PROXIES` has a network as wide as the Internet: ' +
    'callers can forge their source address.',
  'plain-redis':
    '`REDIS_URL` uses redis:// in production and is neither on this machine nor in a private ' +
    'network: its password crosses the network unencrypted, and anyone who reads it can lift the ' +
    'limits. Use rediss://.',
  'own-sealing-keys':
    '`SEALING_KEYS` and `COGNITO_CLIENT_SECRET` are missing, but `REDIS_URL` or Lambda means ' +
    'several instances: each encrypts sessions with its own key, and a sign-in in several steps ' +
    'fails at another instance. Generate one key for all with: openssl rand -base64 32',
} as const;
export type Risk = keyof typeof risks;
