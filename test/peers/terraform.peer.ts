/**
 * Applies a Terraform configuration to the embedded pool with the AWS provider, changes it and
 * destroys it. After each step a plan must find nothing left to do.
 */
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
import { hasTerraform, Terraform } from './support/terraform.js';

const isInstalled = hasTerraform('test/peers/terraform.peer.ts');

let test: TestPool;
let terraform: Terraform;

/** Every variable as it is after the change. */
const changed = [
  '-var=stage=live',
  '-var=managed_login=2',
  '-var=scopes=["read","write"]',
  '-var=callbacks=["https://live.example.com/"]',
];
const poolId = async () => (await terraform.output('pool')) as string;
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
    terraform = await Terraform.open('shop', test.url);
  }, 2 * minutes);
  afterAll(async () => {
    await test.stop();
    await terraform.close();
    expect(test.faults).toEqual([]);
  });

  it(
    'creates every resource, and then plans nothing',
    async () => {
      expect(await terraform.apply()).toContain('Resources: 11 added, 0 changed, 0 destroyed');
      await terraform.planNothing();
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
      await terraform.apply(...changed);
      await terraform.planNothing(...changed);
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
      const { code, output } = await terraform.run(
        'apply',
        '-auto-approve',
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
      await terraform.destroy(...changed);
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
