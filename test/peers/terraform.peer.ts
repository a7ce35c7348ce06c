/**
 * Applies a Terraform configuration to the embedded pool with the AWS provider, changes it and
 * destroys it. After each step a plan must find nothing left to do.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DescribeIdentityProviderCommand,
  DescribeResourceServerCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  ListTagsForResourceCommand,
  ListUserPoolClientsCommand,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { startPool } from '../support/pool/startPool.js';
import type { TestPool } from '../support/pool/startPool.js';

/** Providers as `terraform providers mirror` stores them; nothing is downloaded. */
const mirror = process.env.TERRAFORM_MIRROR ?? '/opt/tf-plugins';
const isInstalled =
  existsSync(join(mirror, 'registry.terraform.io/hashicorp/aws')) &&
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'terraform')));
if (!isInstalled)
  process.stderr.write(
    `test/peers/terraform.peer.ts is skipped: it needs terraform and the AWS provider in ${mirror}.\n`,
  );

let test: TestPool;
let folder = '';

interface Outcome {
  /** A plan's code: 0 without changes, 2 with changes, 1 for an error. */
  readonly code: number;
  readonly output: string;
}

function terraform(...args: string[]): Promise<Outcome> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
    TF_VAR_endpoint: test.url,
  };
  return new Promise((resolve) => {
    execFile(
      'terraform',
      [`-chdir=${folder}`, ...args],
      { env, maxBuffer: 16 * 1024 * 1024 },
      (failure, stdout, stderr) => {
        const code = failure ? Number(failure.code ?? 1) : 0;
        resolve({ code, output: `${stdout}${stderr}` });
      },
    );
  });
}

/** Every variable as it is after the change. */
const changed = [
  '-var=stage=live',
  '-var=managed_login=2',
  '-var=scopes=["read","write"]',
  '-var=callbacks=["https://live.example.com/"]',
];
async function expectSuccess(...args: string[]): Promise<string> {
  const { code, output } = await terraform(...args, '-no-color');
  if (code !== 0) throw new Error(`terraform ${args[0]} ended with ${code}:\n${output}`);
  return output;
}
const apply = (...variables: string[]) => expectSuccess('apply', '-auto-approve', ...variables);
const planNothing = (...variables: string[]) =>
  expectSuccess('plan', '-detailed-exitcode', ...variables);

const poolId = async () => JSON.parse(await expectSuccess('output', '-json', 'pool')) as string;
async function clientsOf(UserPoolId: string) {
  const { UserPoolClients = [] } = await test.sdk.send(
    new ListUserPoolClientsCommand({ UserPoolId }),
  );
  const clients = await Promise.all(
    UserPoolClients.map(({ ClientId }) =>
      test.sdk.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId })),
    ),
  );
  return clients.map(({ UserPoolClient }) => UserPoolClient);
}

const minutes = 60_000;
(isInstalled ? describe : describe.skip)('Terraform', () => {
  beforeAll(async () => {
    test = await startPool();
    folder = await mkdtemp(join(tmpdir(), 'terraform-'));
    const configuration = new URL('terraform/main.tf', import.meta.url);
    await copyFile(fileURLToPath(configuration), join(folder, 'main.tf'));
    await expectSuccess('init', `-plugin-dir=${mirror}`);
  }, 2 * minutes);
  afterAll(async () => {
    await test.stop();
    await rm(folder, { recursive: true, force: true });
    expect(test.faults).toEqual([]);
  });

  it(
    'creates every resource, and then plans nothing',
    async () => {
      expect(await apply()).toContain('Resources: 11 added, 0 changed, 0 destroyed');
      await planNothing();
      const UserPoolId = await poolId();
      const { UserPool } = await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
      expect(UserPool).toMatchObject({
        Domain: 'shop-test',
        CustomDomain: 'auth.shop.example.com',
        UserPoolTags: { stage: 'test', owner: 'ada' },
      });
    },
    5 * minutes,
  );

  it(
    'changes them in place, and then plans nothing',
    async () => {
      await apply(...changed);
      await planNothing(...changed);
      const UserPoolId = await poolId();
      const { UserPool } = await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
      expect(UserPool?.Domain).toBe('shop-live');
      const { Tags } = await test.sdk.send(
        new ListTagsForResourceCommand({ ResourceArn: UserPool?.Arn }),
      );
      expect(Tags).toEqual({ stage: 'live', owner: 'ada' });
      const { DomainDescription } = await test.sdk.send(
        new DescribeUserPoolDomainCommand({ Domain: 'shop-live' }),
      );
      expect(DomainDescription?.ManagedLoginVersion).toBe(2);
      const { ResourceServer } = await test.sdk.send(
        new DescribeResourceServerCommand({ UserPoolId, Identifier: 'https://orders.example.com' }),
      );
      expect(ResourceServer?.Scopes?.map(({ ScopeName }) => ScopeName).sort()).toEqual([
        'read',
        'write',
      ]);
      const { IdentityProvider } = await test.sdk.send(
        new DescribeIdentityProviderCommand({ UserPoolId, ProviderName: 'Company' }),
      );
      expect(IdentityProvider?.IdpIdentifiers).toEqual(['company-live.example.com']);
      const orders = ['https://orders.example.com/read', 'https://orders.example.com/write'];
      expect(await clientsOf(UserPoolId)).toMatchObject([
        { ClientName: 'app', CallbackURLs: ['https://live.example.com/'] },
        { ClientName: 'machine', AllowedOAuthScopes: orders },
      ]);
    },
    5 * minutes,
  );

  it(
    'reports what the pool refuses, in its words',
    async () => {
      const { code, output } = await terraform(
        'apply',
        '-auto-approve',
        '-no-color',
        ...changed.slice(0, -1),
        '-var=callbacks=["http://live.example.com/"]',
      );
      expect([code, output.replaceAll(/\s+/g, ' ')]).toEqual([
        1,
        expect.stringContaining(
          'InvalidParameterException: http://live.example.com/ cannot use the HTTP protocol.',
        ),
      ]);
    },
    5 * minutes,
  );

  it(
    'destroys everything',
    async () => {
      const UserPoolId = await poolId();
      await expectSuccess('destroy', '-auto-approve', ...changed);
      await expect(
        test.sdk.send(new DescribeUserPoolCommand({ UserPoolId })),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
      const { DomainDescription } = await test.sdk.send(
        new DescribeUserPoolDomainCommand({ Domain: 'shop-live' }),
      );
      expect(DomainDescription).toEqual({});
    },
    5 * minutes,
  );
});
