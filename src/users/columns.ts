/**
 * Defines the columns of a user file, and checks all rows against the pool before any row is sent.
 */
import {
  DescribeUserPoolCommand,
  GetGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter } from '../cognito/call/adapter.js';
import { failureName } from '../cognito/failureName.js';
import { profileAttributes } from '../guard/attributes.js';
import type { Row } from './rows.js';

/** Columns that say what to do with a user. All other columns hold attributes. */
const ownColumns = ['username', 'password', 'temporaryPassword', 'groups', 'enabled'];

/** Columns of an export that only Cognito sets, so an import ignores them. */
const readOnlyColumns = ['status', 'createdAt', 'modifiedAt', 'sub', 'identities'];

/**
 * Standard attributes:
 * https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
 */
const standardAttributes: readonly string[] = [
  ...profileAttributes,
  'email_verified',
  'phone_number_verified',
  'updated_at',
];
const custom = /^(?:custom|dev:custom|dev):.{1,20}$/u;

/** What a pool says about its users. Parts are undefined if the gateway may not ask for them. */
export interface PoolFacts {
  readonly schema: readonly SchemaAttributeType[];
  /** What users sign in with instead of a username, such as `email`. */
  readonly usernameAttributes: readonly string[];
}

function isColumn(name: string): boolean {
  const known = [...ownColumns, ...readOnlyColumns, ...standardAttributes];
  return known.includes(name) || custom.test(name);
}

/** Suggests corrections such as `Username` -> `username`, and `phoneNumber` -> `phone_number`. */
export function columnProblem(name: string): string | undefined {
  if (isColumn(name)) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  const meant = [...ownColumns, ...readOnlyColumns, ...standardAttributes].find(
    (known) => plain(known) === plain(name),
  );
  const hint = meant
    ? `did you mean "${meant}"?`
    : "attributes have Cognito's names, such as email or custom:plan";
  return `column "${name}" is not known; ${hint}`;
}

/** The attributes of a row, in the form sent to Cognito. */
export function attributesOf(row: Row): [string, string][] {
  const others = new Set([...ownColumns, ...readOnlyColumns]);
  return Object.entries(row).filter(([name]) => !others.has(name));
}

export const groupsOf = (row: Row): string[] =>
  (row.groups ?? '').split(';').filter((name) => name !== '');

/** Reads what rows can be checked against. Calls `note` if the pool's settings may not be read. */
export async function poolFacts(
  cognito: CognitoAdapter,
  note: (text: string) => void,
): Promise<PoolFacts | undefined> {
  try {
    const { UserPool } = await cognito.send(DescribeUserPoolCommand, {
      UserPoolId: cognito.userPoolId,
    });
    return {
      schema: UserPool?.SchemaAttributes ?? [],
      usernameAttributes: UserPool?.UsernameAttributes ?? [],
    };
  } catch (error) {
    if (failureName(error) !== 'AccessDeniedException') throw error;
    note(
      'The settings of the pool may not be read (AccessDeniedException): rows are checked without them.',
    );
    return undefined;
  }
}

/**
 * Replaces the username by the address if users sign in with an address, because the username in an
 * export is then Cognito's id.
 */
export function withSignInName(row: Row, { usernameAttributes }: PoolFacts): Row {
  const { username = '' } = row;
  if (usernameAttributes.length === 0 || username.includes('@') || username.startsWith('+'))
    return row;
  const name = usernameAttributes
    .map((attribute) => row[attribute])
    .find((value) => value !== undefined);
  return name === undefined ? row : { ...row, username: name };
}

/** Returns all problems with values that Cognito would refuse, as far as the pool's schema says. */
export function rowProblems(rows: readonly Row[], facts: PoolFacts | undefined): string[] {
  const { schema = [], usernameAttributes = [] } = facts ?? {};
  const attributes = new Map(schema.map((attribute) => [attribute.Name ?? '', attribute]));
  const columns = new Set(rows.flatMap((row) => attributesOf(row).map(([name]) => name)));
  const unknown = [...columns].filter((name) => facts && !attributes.has(name));
  const required = schema
    .filter(({ Required, Name }) => Required && Name !== 'sub')
    .map(({ Name = '' }) => Name);
  return [
    ...unknown.map((name) => `column "${name}": the pool has no such attribute`),
    ...rows.flatMap((row, index) => {
      const place = `row ${String(index + 1)}`;
      const missing = required.filter(
        (name) => row[name] === undefined && !usernameAttributes.includes(name),
      );
      const values = attributesOf(row).map(([name, value]) => [
        name,
        valueProblem(name, value, attributes.get(name)),
      ]);
      return [
        ...missing.map((name) => `${place} has no ${name}, which the pool requires`),
        ...values.flatMap(([name, problem]) =>
          problem ? [`${place}, ${String(name)}: ${problem}`] : [],
        ),
        ...(row.enabled === undefined || isBoolean(row.enabled)
          ? []
          : [`${place}, enabled: must be true or false`]),
      ];
    }),
  ];
}

const isBoolean = (text: string): boolean => text === 'true' || text === 'false';

function valueProblem(
  name: string,
  value: string,
  attribute: SchemaAttributeType = {},
): string | undefined {
  return standardProblem(name, value) ?? schemaProblem(value, attribute);
}

/** Checks formats that Cognito requires of standard attributes, whatever the pool's schema says. */
function standardProblem(name: string, value: string): string | undefined {
  if (name.endsWith('_verified') && !isBoolean(value)) return 'must be true or false';
  if (name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) return 'is not an e-mail address';
  if (name === 'phone_number' && !/^\+\d{1,15}$/.test(value))
    return 'must be a + and digits (E.164)';
  return undefined;
}

function schemaProblem(
  value: string,
  { AttributeDataType: type = 'String', StringAttributeConstraints }: SchemaAttributeType,
): string | undefined {
  const { MinLength = '0', MaxLength = '2048' } = StringAttributeConstraints ?? {};
  const length = Array.from(value).length;
  if (type === 'String' && (length < Number(MinLength) || length > Number(MaxLength))) {
    return `must have ${MinLength} to ${MaxLength} characters`;
  }
  if (type === 'Number' && !Number.isFinite(Number(value))) return 'must be a number';
  if (type === 'Boolean' && !isBoolean(value)) return 'must be true or false';
  return undefined;
}

/** Returns problems with groups that the file names and the pool lacks. */
export async function groupProblems(
  rows: readonly Row[],
  cognito: CognitoAdapter,
): Promise<string[]> {
  const problems: string[] = [];
  for (const name of new Set(rows.flatMap(groupsOf))) {
    try {
      await cognito.send(GetGroupCommand, { UserPoolId: cognito.userPoolId, GroupName: name });
    } catch (error) {
      if (failureName(error) === 'AccessDeniedException') return problems;
      if (failureName(error) !== 'ResourceNotFoundException') throw error;
      problems.push(`group "${name}" does not exist; create it first`);
    }
  }
  return problems;
}
