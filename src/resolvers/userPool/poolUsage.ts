import { DescribeUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { PoolUsage } from '../../schema/poolState.js';
import type { QuotaUse } from '../../schema/poolState.js';
import { defineOperation } from '../operation.js';
import type { Call } from '../operation.js';
import { permission } from '../rights/rules.js';

@ArgsType()
export class PoolUsageArgs {}

export const poolUsage = defineOperation({
  on: 'Query',
  description:
    "How many users the pool has, and how much of Cognito's quotas this instance of the gateway " +
    'uses.',
  input: PoolUsageArgs,
  success: PoolUsage,
  commands: [DescribeUserPoolCommand],
  run: async (_input, { poolSettings, cognitoState }) => {
    const { EstimatedNumberOfUsers: estimatedNumberOfUsers = null } = await poolSettings.pool();
    return { estimatedNumberOfUsers, quotas: quotasOf(cognitoState()) };
  },
  allow: permission('pool:read'),
});

function quotasOf({ quotas, openCircuits }: ReturnType<Call['cognitoState']>): QuotaUse[] {
  return Object.entries(quotas).map(([name, { callsPerSecond, ...recent }]) => ({
    name,
    callsPerSecond: Number.isFinite(callsPerSecond) ? callsPerSecond : null,
    ...recent,
    circuitOpen: openCircuits[name] ?? false,
  }));
}
