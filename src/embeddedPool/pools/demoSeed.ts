/** The demo pool, and the file with its ids and secrets. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeFolder } from '../../common/makeFolder.js';
import { folderError, PoolFolderError } from '../store/folderError.js';
import { lowerAlphanumerics, randomText } from '../random.js';
import { demoProviders } from './demoRedirects.js';
import type { Seed, SeedClient } from './seed.js';

export interface DemoFile {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly secretClientId: string;
  readonly clientSecret: string;
  readonly adminUsername: string;
  readonly adminPassword: string;
}
export interface DemoSeedOptions {
  /**
   * The pool's directory; `demo.json` in it (mode 0600) keeps the values chosen at the first start.
   */
  readonly directory: string;
  /** Well-known secrets instead of random ones; only for demonstrations. */
  readonly fixedPasswords?: boolean;
  readonly randomBytes?: (size: number) => Buffer;
}

const fixedNames = {
  userPoolId: 'us-east-1_Demo00001',
  clientId: 'demopublicclient0000000001',
  secretClientId: 'demosecretclient0000000001',
  adminUsername: 'admin',
};
const fixedSecrets = {
  clientSecret: 'demosecretdemosecretdemosecretdemosecretdemosecret1',
  adminPassword: 'Demo-Passw0rd!',
};

/**
 * Reads or writes `demo.json`.
 *
 * @throws PoolFolderError when the folder or the file cannot be used.
 */
export function demoFile(options: DemoSeedOptions): DemoFile {
  try {
    return readOrCreateFile(options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw folderError(options.directory, error);
    throw new PoolFolderError(
      `${join(options.directory, 'demo.json')} is damaged; put its content back, or move the folder away`,
    );
  }
}

function readOrCreateFile({
  directory,
  fixedPasswords = false,
  randomBytes: random = randomBytes,
}: DemoSeedOptions): DemoFile {
  const path = join(directory, 'demo.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as DemoFile;
  const chosen = fixedPasswords
    ? fixedSecrets
    : {
        clientSecret: randomText(random, lowerAlphanumerics, 51),
        adminPassword: `Aa1!${randomText(random, lowerAlphanumerics, 20)}`,
      };
  const file: DemoFile = { ...fixedNames, ...chosen };
  makeFolder(directory, 0o700);
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return file;
}

/**
 * The demo pool: signing in with a username or verified email address (upper and lower case are
 * equal), self sign-up, codes by email; users may add authenticator apps, email codes and passkeys
 * of pages on localhost. `allowRedirects` adds sign-ins by redirect.
 */
export function demoSeed(options: DemoSeedOptions): Seed {
  return seedOf(demoFile(options));
}

/** The demo pool with its well-known secrets, without a file. Only for demonstrations and tests. */
export const fixedDemoSeed = (): Seed => seedOf({ ...fixedNames, ...fixedSecrets });

function seedOf(file: DemoFile): Seed {
  return {
    region: 'us-east-1',
    pools: [
      {
        Id: file.userPoolId,
        PoolName: 'demo',
        AliasAttributes: ['email', 'preferred_username'],
        AutoVerifiedAttributes: ['email'],
        // A new address replaces the old one only when its code is entered.
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
        UsernameConfiguration: { CaseSensitive: false },
        // With a code as first factor, invited users would have no password (SDK: AdminCreateUser,
        // TemporaryPassword).
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
        EmailMfaConfiguration: {},
        WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'preferred' },
        Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
        clients: demoClients(file),
        identityProviders: demoProviders,
        groups: [{ GroupName: 'admins', Description: 'May manage users', Precedence: 1 }],
        users: [
          {
            username: file.adminUsername,
            password: file.adminPassword,
            attributes: { email: 'admin@example.com', email_verified: 'true' },
            groups: ['admins'],
          },
        ],
      },
    ],
  };
}

function demoClients({ clientId, secretClientId, clientSecret }: DemoFile): SeedClient[] {
  const client: Omit<SeedClient, 'ClientId'> = {
    ExplicitAuthFlows: [
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_USER_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    ],
    PreventUserExistenceErrors: 'ENABLED',
  };
  return [
    { ClientName: 'demo-public', ClientId: clientId, ...client },
    {
      ClientName: 'demo-secret',
      ClientId: secretClientId,
      ClientSecret: clientSecret,
      ...client,
    },
  ];
}
