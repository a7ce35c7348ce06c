/**
 * Applies every configuration in test/peers/terraform/modules to the embedded pool, changes and
 * destroys them. After each step a plan must find nothing left to do. They are applied together,
 * because starting the AWS provider takes most of the time.
 */
import { readdirSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ListUserPoolsCommand } from '@aws-sdk/client-cognito-identity-provider';

import { startPool } from '../support/pool/startPool.js';
import type { TestPool } from '../support/pool/startPool.js';
import { hasTerraform, Terraform } from './support/terraform.js';

const isInstalled = hasTerraform('test/peers/terraformConfigurations.peer.ts');
const modules = readdirSync(new URL('terraform/modules', import.meta.url));
const minutes = 60_000;
const changed = '-var=changed=true';

let test: TestPool;
let terraform: Terraform;
/** The names of the pools in the order of the alphabet, besides the one that the test starts with. */
const poolNames = async () => {
  const { UserPools = [] } = await test.sdk.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  return UserPools.map(({ Id, Name = '' }) => (Id === Name ? '' : Name))
    .filter(Boolean)
    .sort();
};

(isInstalled ? describe : describe.skip)('Terraform', () => {
  beforeAll(async () => {
    test = await startPool();
    terraform = await Terraform.open('configurations', test.url);
  }, 5 * minutes);
  afterAll(async () => {
    await terraform.close();
    await test.stop();
    expect(test.faults).toEqual([]);
  });

  it(
    'applies every configuration, and then plans nothing',
    async () => {
      await terraform.apply();
      await terraform.planNothing();
      expect(await poolNames()).toEqual(modules.sort());
    },
    10 * minutes,
  );

  it(
    'reads what it has created in data sources, page by page',
    async () => {
      expect(await terraform.output('found')).toEqual(['lookups', 61, 'client-0', ['staff']]);
    },
    5 * minutes,
  );

  it(
    'changes each, most in place, and then plans nothing',
    async () => {
      expect(await terraform.apply(changed)).not.toContain('0 changed');
      await terraform.planNothing(changed);
    },
    10 * minutes,
  );

  it(
    'destroys everything',
    async () => {
      await terraform.destroy(changed);
      expect(await poolNames()).toEqual([]);
    },
    10 * minutes,
  );
});
