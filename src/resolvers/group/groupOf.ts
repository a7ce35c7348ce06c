/** Converts Cognito's groups to the type `Group`, and inputs to Cognito's groups. */
import type { GroupType } from '@aws-sdk/client-cognito-identity-provider';

import { Group } from '../../schema/group.js';
import type { GroupInput } from '../../schema/groupInput.js';
import type { Target } from '../rights/target.js';

export function groupOf(group: GroupType = {}): Group {
  const {
    GroupName: name = '',
    Description: description = null,
    Precedence: precedence = null,
    RoleArn: roleArn = null,
    CreationDate: createdAt = null,
    LastModifiedDate: lastModifiedAt = null,
  } = group;
  return Object.assign(new Group(), {
    name,
    description,
    precedence,
    roleArn,
    createdAt,
    lastModifiedAt,
  });
}

export function toCognitoGroup({ groupName, description, precedence, roleArn }: GroupInput): {
  GroupName: string;
  Description?: string;
  Precedence?: number;
  RoleArn?: string;
} {
  return {
    GroupName: groupName,
    ...(typeof description === 'string' ? { Description: description } : {}),
    ...(typeof precedence === 'number' ? { Precedence: precedence } : {}),
    ...(typeof roleArn === 'string' ? { RoleArn: roleArn } : {}),
  };
}

/**
 * Returns what a change to a group acts on: the group, and the IAM role if one is set. The role's
 * rights are unknown, because the gateway cannot read them.
 */
export function writtenGroup({ groupName, roleArn }: GroupInput): Target {
  return { groups: [groupName], unknown: typeof roleArn === 'string' ? 'role' : undefined };
}
