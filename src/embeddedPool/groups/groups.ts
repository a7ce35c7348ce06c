/** Creates, finds and shows groups, and maintains membership in both directions. */
import type { CreateGroupRequest, GroupType } from '@aws-sdk/client-cognito-identity-provider';

import { resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { GroupRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Reader, Transaction } from '../store/store.js';

export function newGroup(
  services: Services,
  pool: PoolRecord,
  { GroupName, Description, RoleArn, Precedence }: Partial<CreateGroupRequest>,
): GroupRecord {
  const now = services.now().getTime();
  return {
    GroupName: GroupName ?? '',
    UserPoolId: pool.Id,
    createdAt: now,
    modifiedAt: now,
    ...(Description === undefined ? {} : { Description }),
    ...(RoleArn === undefined ? {} : { RoleArn }),
    ...(Precedence === undefined ? {} : { Precedence }),
  };
}

export function requireGroup(reader: Reader, pool: PoolRecord, name: string): GroupRecord {
  const group = reader.get<GroupRecord>(keys.group(pool.Id, name));
  if (!group) throw resourceNotFound('Group not found.');
  return group;
}

export function addMember(
  transaction: Transaction,
  pool: PoolRecord,
  group: string,
  user: UserRecord,
): void {
  transaction.put(keys.member(pool.Id, group, user.key), 1);
  transaction.put(keys.membership(pool.Id, user.key, group), 1);
}

export function removeMember(
  transaction: Transaction,
  pool: PoolRecord,
  group: string,
  user: UserRecord,
): void {
  transaction.remove(keys.member(pool.Id, group, user.key));
  transaction.remove(keys.membership(pool.Id, user.key, group));
}

/** Deletes the group and all its memberships. */
export function removeGroup(
  transaction: Transaction,
  pool: PoolRecord,
  { GroupName }: GroupRecord,
): void {
  for (const { key } of [...transaction.range({ prefix: ['member', pool.Id, GroupName] })]) {
    transaction.remove(keys.membership(pool.Id, String(key[3]), GroupName));
    transaction.remove(key);
  }
  transaction.remove(keys.group(pool.Id, GroupName));
}

export function showGroup({ createdAt, modifiedAt, ...group }: GroupRecord): GroupType {
  return { ...group, CreationDate: new Date(createdAt), LastModifiedDate: new Date(modifiedAt) };
}
