// The only place that reads a seed file and says, with its path, everything that is wrong in it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { checkAttributes, standardAttributes } from '../users/attributes.js';
import { PoolException } from '../exceptions.js';
import { checkPolicy } from '../users/password.js';
import { patternOf } from '../wire/patterns.js';
import { withAttributes } from './poolRecords.js';
import { quotaCategories } from '../quotas.js';
import type { PoolRecord } from '../store/records.js';
import type { Shape } from '../wire/requestModel.js';
import { shapes } from '../wire/requestModelData.js';
import type { Seed, SeedPool } from './seed.js';

/** `path` such as `pools[0].users[2].password`; empty for the file as a whole. */
export interface SeedProblem {
  readonly path: string;
  readonly problem: string;
}
export type SeedReading = { readonly seed: Seed } | { readonly problems: readonly SeedProblem[] };

const requestMembers = (name: string): Readonly<Record<string, string>> =>
  shapes[name]?.members ?? {};
const list = (of: string): Shape => ({ kind: 'list', of });

/** The seed's own shapes; all others are the API's. docs/embedded-pool.md describes them. */
const seedShapes: Readonly<Record<string, Shape>> = {
  Seed: {
    kind: 'structure',
    members: {
      $schema: 'StringType',
      region: 'RegionType',
      credentials: 'CredentialsList',
      functions: 'FunctionMap',
      quotas: 'Quotas',
      pools: 'SeedPoolList',
    },
  },
  RegionType: { kind: 'string', pattern: '[a-z]{2}(-[a-z]+)+-\\d' },
  CredentialsList: list('Credentials'),
  Credentials: {
    kind: 'structure',
    required: ['accessKeyId', 'secretAccessKey'],
    members: { accessKeyId: 'NonEmptyType', secretAccessKey: 'NonEmptyType' },
  },
  NonEmptyType: { kind: 'string', min: 1, sensitive: true },
  FunctionMap: { kind: 'map', key: 'FunctionName', of: 'ModulePath' },
  FunctionName: { kind: 'string', pattern: '[\\w-]{1,64}' },
  ModulePath: { kind: 'string', min: 1 },
  Quotas: {
    kind: 'structure',
    members: {
      awsDefaults: 'BooleanType',
      ...Object.fromEntries(quotaCategories.map((name) => [name, 'RateType'])),
    },
  },
  RateType: { kind: 'integer', min: 1 },
  SeedPoolList: list('SeedPool'),
  SeedPool: {
    kind: 'structure',
    required: ['Id'],
    members: {
      ...requestMembers('CreateUserPoolRequest'),
      Id: 'UserPoolIdType',
      clients: 'SeedClientList',
      groups: 'SeedGroupList',
      users: 'SeedUserList',
      ...Object.fromEntries(
        Object.entries(requestMembers('SetUserPoolMfaConfigRequest')).filter(
          ([name]) => name !== 'UserPoolId',
        ),
      ),
    },
  },
  SeedClientList: list('SeedClient'),
  SeedClient: {
    kind: 'structure',
    required: ['ClientId'],
    members: {
      ...without(requestMembers('CreateUserPoolClientRequest'), 'UserPoolId'),
      ClientId: 'ClientIdType',
    },
  },
  SeedGroupList: list('SeedGroup'),
  SeedGroup: {
    kind: 'structure',
    required: ['GroupName'],
    members: without(requestMembers('CreateGroupRequest'), 'UserPoolId'),
  },
  SeedUserList: list('SeedUser'),
  SeedUser: {
    kind: 'structure',
    required: ['username', 'password'],
    members: {
      username: 'UsernameType',
      password: 'PasswordType',
      attributes: 'AttributeMap',
      groups: 'GroupNameList',
    },
  },
  AttributeMap: { kind: 'map', key: 'StringType', of: 'StringType' },
  GroupNameList: list('GroupNameType'),
};

function without(members: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(members).filter(([member]) => member !== name));
}

export async function readSeedFile(path: string): Promise<SeedReading> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { problems: [{ path: '', problem: `cannot be read: ${messageOf(error)}` }] };
  }
  try {
    return parseSeed(JSON.parse(text), dirname(resolve(path)));
  } catch (error) {
    return { problems: [{ path: '', problem: `is not valid JSON: ${messageOf(error)}` }] };
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Paths of functions' modules are relative to `directory`. Content is judged only where the form is right. */
export function parseSeed(value: unknown, directory: string): SeedReading {
  const problems: SeedProblem[] = [];
  inspect(value, 'Seed', '', problems);
  if (problems.length > 0) return { problems };
  const { $schema: _schema, ...given } = value as Seed & { $schema?: string };
  const functions = Object.fromEntries(
    Object.entries(given.functions ?? {}).map(([name, path]) => [
      name,
      resolve(directory, String(path)),
    ]),
  );
  const seed: Seed = { ...given, functions };
  judge(seed, problems);
  return problems.length > 0 ? { problems } : { seed };
}

const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'number',
  list: Array.isArray,
  map: isRecord,
  structure: isRecord,
};
const formNames: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  integer: 'a number',
  list: 'a list',
  map: 'an object',
  structure: 'an object',
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inspect(value: unknown, name: string, path: string, problems: SeedProblem[]): void {
  const shape = Object.hasOwn(seedShapes, name) ? seedShapes[name] : shapes[name];
  const isOfForm = forms[shape?.kind ?? ''];
  if (!shape || !isOfForm) return;
  const report = (problem: string): void => void problems.push({ path, problem });
  if (!isOfForm(value)) {
    report(`must be ${formNames[shape.kind] ?? shape.kind}`);
    return;
  }
  const { min = -Infinity, max = Infinity } = shape;
  const size =
    typeof value === 'number'
      ? value
      : typeof value === 'string' || Array.isArray(value)
        ? value.length
        : min;
  if (size < min || size > max)
    report(`must ${typeof value === 'number' ? 'be' : 'have a length'} ${bounds(min, max)}`);
  if (typeof value === 'string') inspectText(value, shape, report);
  if (Array.isArray(value))
    value.forEach((item, index) => inspect(item, shape.of ?? '', `${path}[${index}]`, problems));
  else if (isRecord(value)) inspectMembers(value, shape, path, problems);
}

function bounds(min: number, max: number): string {
  if (max === Infinity) return `of at least ${min}`;
  return min === -Infinity ? `of at most ${max}` : `from ${min} to ${max}`;
}

function inspectText(value: string, shape: Shape, report: (problem: string) => void): void {
  if (shape.enum && !shape.enum.includes(value)) report(`must be one of ${shape.enum.join(', ')}`);
  if (shape.pattern && !patternOf(shape.pattern).test(value)) report(`must match ${shape.pattern}`);
}

function inspectMembers(
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
  path: string,
  problems: SeedProblem[],
): void {
  const at = (member: string): string => (path === '' ? member : `${path}.${member}`);
  const members = shape.members ?? {};
  for (const member of shape.required ?? [])
    if (value[member] === undefined) problems.push({ path: at(member), problem: 'is missing' });
  for (const [member, item] of Object.entries(value)) {
    if (shape.kind === 'map') inspect(member, shape.key ?? '', at(member), problems);
    const of =
      shape.kind === 'map'
        ? shape.of
        : Object.hasOwn(members, member)
          ? members[member]
          : undefined;
    if (of === undefined) problems.push({ path: at(member), problem: 'is unknown' });
    else inspect(item, of, at(member), problems);
  }
}

/** What a well-formed seed can still have wrong. */
function judge(
  { region = 'us-east-1', functions = {}, pools = [] }: Seed,
  problems: SeedProblem[],
): void {
  for (const [name, path] of Object.entries(functions))
    if (!existsSync(String(path)))
      problems.push({ path: `functions.${name}`, problem: `there is no file ${String(path)}` });
  const ids = new Set<string>();
  const unique = (id: string, path: string): void => {
    if (ids.has(id)) problems.push({ path, problem: 'is given more than once' });
    ids.add(id);
  };
  pools.forEach((pool, index) => {
    const at = `pools[${index}]`;
    unique(pool.Id, `${at}.Id`);
    // Clients read the region, and with it the tokens' issuer, from the id.
    if (!pool.Id.startsWith(`${region}_`))
      problems.push({ path: `${at}.Id`, problem: `must begin with the region, ${region}_` });
    pool.clients?.forEach(({ ClientId }, client) =>
      unique(ClientId, `${at}.clients[${client}].ClientId`),
    );
    judgePool(pool, at, Object.keys(functions), problems);
  });
}

function judgePool(
  pool: SeedPool,
  at: string,
  functions: readonly string[],
  problems: SeedProblem[],
): void {
  const attempt = (path: string, check: () => unknown): void => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof PoolException)) throw error;
      problems.push({ path, problem: error.message.trim() });
    }
  };
  if (pool.AliasAttributes?.length && pool.UsernameAttributes?.length)
    problems.push({
      path: `${at}.UsernameAttributes`,
      problem: 'cannot be set together with AliasAttributes',
    });
  for (const [trigger, setting] of Object.entries(pool.LambdaConfig ?? {})) {
    const arn =
      typeof setting === 'string' ? setting : (setting as { LambdaArn?: string }).LambdaArn;
    const name = arn?.split(':')[6] ?? '';
    if (trigger !== 'KMSKeyID' && !functions.includes(name))
      problems.push({
        path: `${at}.LambdaConfig.${trigger}`,
        problem: `names the function "${name}", which is not in functions`,
      });
  }
  let schema = { ...pool } as unknown as PoolRecord;
  attempt(`${at}.Schema`, () => {
    schema = {
      ...schema,
      SchemaAttributes: withAttributes([...standardAttributes], pool.Schema ?? [], ''),
    };
  });
  const groups = new Set(pool.groups?.map(({ GroupName }) => GroupName));
  pool.users?.forEach(({ password, attributes = {}, groups: joined = [] }, index) => {
    const user = `${at}.users[${index}]`;
    attempt(`${user}.password`, () => checkPolicy(schema, password));
    for (const [Name, Value] of Object.entries(attributes))
      attempt(`${user}.attributes.${Name}`, () =>
        checkAttributes([{ Name, Value }], { pool: schema }),
      );
    joined.forEach((group, place) => {
      if (!groups.has(group))
        problems.push({
          path: `${user}.groups[${place}]`,
          problem: `names the group "${group}", which is not in ${at}.groups`,
        });
    });
  });
}
