/** Parses the settings of the user pool and of the embedded pool. */
import { checkUrl, isOfAws, parseQuotas } from './configForms.js';
import type { CognitoConfig, EmbeddedPoolConfig } from './config.js';
import type { Setting } from './settings.js';
import type { SettingsReader } from './settingsReader.js';
import { looksLikeUserPoolId } from '../cognito/userPoolId.js';

/** Settings that have no effect without a pool id. */
const needPoolId: readonly Setting[] = [
  'COGNITO_CLIENT_ID',
  'COGNITO_CLIENT_SECRET',
  'COGNITO_ENDPOINT',
  'COGNITO_ISSUER',
  'COGNITO_QUOTAS',
];

/** Parses the settings of the user pool; undefined if there is no pool id. */
export function parseCognito({
  read,
  report,
  text,
  word,
}: SettingsReader): CognitoConfig | undefined {
  const publicOnly = word('COGNITO_PUBLIC_ONLY') === 'true';
  const userPoolId = read('COGNITO_USER_POOL_ID');
  if (userPoolId === undefined) {
    for (const setting of needPoolId.filter((name) => read(name) !== undefined))
      report(setting, 'is set, but COGNITO_USER_POOL_ID is not');
    return undefined;
  }
  if (!looksLikeUserPoolId(userPoolId))
    report('COGNITO_USER_POOL_ID', 'must look like eu-west-1_a1B2c3D4e');
  if (read('COGNITO_CLIENT_ID') === undefined)
    report('COGNITO_CLIENT_ID', 'is missing; set it to the id of an app client of the pool');
  for (const setting of ['COGNITO_ENDPOINT', 'COGNITO_ISSUER'] as const)
    checkUrl(setting, read(setting), report);
  const endpoint = read('COGNITO_ENDPOINT')?.replace(/\/+$/, '');
  return {
    userPoolId,
    clientId: read('COGNITO_CLIENT_ID'),
    clientSecret: read('COGNITO_CLIENT_SECRET'),
    region: isOfAws(endpoint) ? undefined : read('AWS_REGION'),
    endpoint,
    issuer: read('COGNITO_ISSUER')?.replace(/\/+$/, ''),
    quotas: parseQuotas(text('COGNITO_QUOTAS'), report),
    publicOnly,
  };
}

export function parseEmbeddedPool({
  read,
  text,
  word,
  integerIfSet,
}: SettingsReader): EmbeddedPoolConfig {
  return {
    isAllowed: word('EMBEDDED_POOL') === 'allow',
    directory: text('EMBEDDED_POOL_DIR'),
    port: integerIfSet('EMBEDDED_POOL_PORT'),
    seedFile: read('EMBEDDED_POOL_SEED'),
    fixedPasswords: word('EMBEDDED_POOL_FIXED_PASSWORDS') === 'true',
  };
}
