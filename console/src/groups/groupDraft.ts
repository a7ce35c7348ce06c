/** What a person has entered about a group. */
import type { CreateGroupInput } from 'cognito-graphql-client';

import { groupTexts } from './texts.js';

export interface GroupDraft {
  readonly groupName: string;
  readonly description: string;
  readonly precedence: string;
  readonly roleArn: string;
}

export const emptyGroup: GroupDraft = {
  groupName: '',
  description: '',
  precedence: '',
  roleArn: '',
};

export type GroupComplaints = Readonly<Partial<Record<keyof GroupDraft, string>>>;

const mostPrecedence = 2 ** 31 - 1;

export function complaintsOf({ groupName, precedence, roleArn }: GroupDraft): GroupComplaints {
  const { required, number, roleForm } = groupTexts.form;
  const isNumber = /^\d*$/.test(precedence.trim()) && Number(precedence) <= mostPrecedence;
  const isRole = roleArn.trim() === '' || /^arn:[^\s:]+:iam::\d+:role\/\S+$/.test(roleArn.trim());
  return {
    ...(groupName.trim() === '' ? { groupName: required } : {}),
    ...(isNumber ? {} : { precedence: number }),
    ...(isRole ? {} : { roleArn: roleForm }),
  };
}

/** The fields that differ from `before`; without `before`, the fields that are filled in. */
export function inputOf(draft: GroupDraft, before: GroupDraft = emptyGroup): CreateGroupInput {
  const { precedence, roleArn, description, groupName } = draft;
  return {
    groupName: groupName.trim(),
    ...(description === before.description ? {} : { description }),
    ...(precedence === before.precedence ? {} : { precedence: Number(precedence) }),
    ...(roleArn === before.roleArn ? {} : { roleArn: roleArn.trim() }),
  };
}
