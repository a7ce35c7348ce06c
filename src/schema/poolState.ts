/** The state of the pool and of the gateway in front of it, for administrators. */
import { Field, Float, Int, ObjectType } from 'type-graphql';

import { enumOf } from './enum.js';
import { DateTime } from './scalars.js';

@ObjectType({ description: "The use of one of Cognito's quotas by this instance of the gateway." })
export class QuotaUse {
  @Field(() => String, {
    description:
      "The name of the quota, such as `UserRead`. AWS's guide lists the operations that each quota " +
      'covers. A suffix such as `x 3` marks operations that have a quota of their own, three times ' +
      'as large as the named one.',
  })
  name!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'The configured quota in calls per second, which all programs of the AWS account share. ' +
      'Null if there is no limit.',
  })
  callsPerSecond?: number | null;

  @Field(() => Int, { description: 'The number of calls in the last ten seconds.' })
  recentCalls!: number;

  @Field(() => Int, {
    description:
      'How many calls were refused in the last ten seconds because the quota was used up.',
  })
  recentRefusals!: number;

  @Field(() => Boolean, {
    description: 'Whether calls are paused because too many recent ones failed.',
  })
  circuitOpen!: boolean;
}

@ObjectType({
  description: "How many users the pool has, and how much of Cognito's quotas is used.",
})
export class PoolUsage {
  @Field(() => Int, {
    nullable: true,
    description:
      "Cognito's estimate of the number of users. Remembered for 5 minutes. Null if unknown.",
  })
  estimatedNumberOfUsers?: number | null;

  @Field(() => [QuotaUse], {
    description: "The use of Cognito's quotas by this instance of the gateway.",
  })
  quotas!: QuotaUse[];
}

const PoolFindingLevel = enumOf(
  'PoolFindingLevel',
  {
    ERROR: 'Users or administrators are affected.',
    WARNING: 'The pool works, but could be safer.',
    UNKNOWN: 'The gateway could not check this.',
  },
  'How serious a finding is.',
);
export type PoolFindingLevel = keyof typeof PoolFindingLevel;

@ObjectType({
  description: 'A problem with the pool, its app client or the rights of the gateway.',
})
export class PoolFinding {
  @Field(() => PoolFindingLevel, { description: 'How serious the problem is.' })
  level!: PoolFindingLevel;

  @Field(() => String, { description: 'What is wrong, or what could not be checked.' })
  problem!: string;

  @Field(() => String, { description: 'How to solve the problem.' })
  fix!: string;
}

@ObjectType({ description: 'The result of a check of the pool.' })
export class PoolCheck {
  @Field(() => DateTime, { description: 'When the pool was checked.' })
  checkedAt!: Date;

  @Field(() => [PoolFinding], { description: 'What was found, the most serious first.' })
  findings!: PoolFinding[];
}
