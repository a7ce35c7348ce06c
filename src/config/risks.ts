/** What is refused unless `ACCEPTED_RISKS` names it. */

/** By the words of `ACCEPTED_RISKS`. */
export const risks = {
  'plain-endpoint':
    '`COGNITO_ENDPOINT` in production by http and not on this machine: passwords and tokens cross the network in the clear.',
  'every-user':
    '`SCOPE_PERMISSIONS` for `aws.cognito.signin.user.admin`: every user who signs in with a password has this scope.',
  'any-proxy':
    '`TRUSTED_PROXIES` with a network as wide as the Internet: callers choose their own address.',
  'plain-redis':
    '`REDIS_URL` in production by redis:// and not on this machine or in a private network: its password crosses the network in the clear, and with it anyone can lift the limits. Use rediss://.',
  'own-sealing-keys':
    'No `SEALING_KEYS` and no `COGNITO_CLIENT_SECRET` where `REDIS_URL` or Lambda means several instances: each seals sessions by a key of its own, and a sign-in in several steps fails at another instance. Make one for all with: openssl rand -base64 32',
} as const;
export type Risk = keyof typeof risks;
