import { DescribeUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { PoolCheck } from '../../schema/poolState.js';
import type { PoolFinding, PoolFindingLevel } from '../../schema/poolState.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@ArgsType()
export class PoolCheckArgs {}

const levels: readonly PoolFindingLevel[] = ['ERROR', 'WARNING', 'UNKNOWN'];

export const poolCheck = defineOperation({
  on: 'Query',
  description:
    'Problems in the settings of the pool, of its app client and of the ' +
    "gateway's AWS rights, as found by the command `check`. The check changes nothing. At most " +
    'once in 5 minutes, it sends up to eight calls to Cognito, one of them a sign-in of a user who ' +
    'does not exist.',
  input: PoolCheckArgs,
  success: PoolCheck,
  commands: [DescribeUserPoolCommand],
  run: async (_input, { poolSettings, inspect }) => {
    // Fails here if Cognito is unreachable, because the check would report that as a finding.
    await poolSettings.pool();
    const { at, findings } = await inspect();
    const found = findings.map(({ level, what, fix }): PoolFinding => ({
      level: level.toUpperCase() as PoolFindingLevel,
      problem: what,
      fix,
    }));
    const order = ({ level }: PoolFinding): number => levels.indexOf(level);
    return { checkedAt: at, findings: found.sort((one, other) => order(one) - order(other)) };
  },
  allow: permission('pool:read'),
});
