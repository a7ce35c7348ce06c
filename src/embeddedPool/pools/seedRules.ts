/** Checks what the form of a seed file cannot state: files, references and the pool's own rules. */
import { existsSync } from 'node:fs';

import { PoolException } from '../exceptions.js';
import { requireOauthSettings } from '../federation/oauthSettings.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import { scratchTransaction } from '../store/scratch.js';
import { checkAttributes, standardAttributes } from '../users/attributes.js';
import { checkPolicy } from '../users/password.js';
import { newClient } from './clientRecords.js';
import { withAttributes } from './poolSchema.js';
import { federationSteps } from './seedFederation.js';
import type { Seed, SeedPool } from './seed.js';

/** `path` such as `pools[0].users[2].password`; empty for the file as a whole. */
export interface SeedProblem {
  readonly path: string;
  readonly problem: string;
}

/** Checks a well-formed seed for further problems. */
export function judgeSeed({ functions = {}, pools = [] }: Seed, problems: SeedProblem[]): void {
  for (const [name, path] of Object.entries(functions))
    if (typeof path === 'string' && !existsSync(path))
      problems.push({ path: `functions.${name}`, problem: `there is no file ${path}` });
  const ids = new Set<string>();
  const unique = (id: string, path: string): void => {
    if (ids.has(id)) problems.push({ path, problem: 'is given more than once' });
    ids.add(id);
  };
  pools.forEach((pool, index) => {
    const at = `pools[${index}]`;
    unique(pool.Id, `${at}.Id`);
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
  if (pool.AliasAttributes?.length && pool.UsernameAttributes?.length)
    problems.push({
      path: `${at}.UsernameAttributes`,
      problem: 'cannot be set together with AliasAttributes',
    });
  judgeTriggers(pool, at, functions, problems);
  let schema = { ...pool } as unknown as PoolRecord;
  attempt(problems, `${at}.Schema`, () => {
    schema = {
      ...schema,
      SchemaAttributes: withAttributes([...standardAttributes], pool.Schema ?? [], ''),
    };
  });
  judgeFederation(pool, schema, at, problems);
  judgeUsers(pool, schema, at, problems);
}

/** Plants the entries in memory; app clients come last, because they refer to the others. */
function judgeFederation(
  pool: SeedPool,
  record: PoolRecord,
  at: string,
  problems: SeedProblem[],
): void {
  const transaction = scratchTransaction();
  transaction.put(keys.pool(pool.Id), record);
  for (const { path, plant } of federationSteps(nowhere, transaction, pool.Id, pool))
    attempt(problems, `${at}.${path}`, plant);
  pool.clients?.forEach(({ ClientId, ClientSecret, ...settings }, index) =>
    attempt(problems, `${at}.clients[${index}]`, () =>
      requireOauthSettings(
        transaction,
        record,
        newClient(nowhere, record, settings, ClientId, ClientSecret),
      ),
    ),
  );
}

/** For records that are never kept. */
const nowhere = {
  region: '',
  now: () => new Date(0),
  randomBytes: (size: number) => Buffer.alloc(size),
};

/** Runs one of the pool's own checks and reports its exception as a problem at `path`. */
function attempt(problems: SeedProblem[], path: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof PoolException)) throw error;
    problems.push({ path, problem: error.message.trim() });
  }
}

function judgeTriggers(
  pool: SeedPool,
  at: string,
  functions: readonly string[],
  problems: SeedProblem[],
): void {
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
}

/** Checks passwords, attributes and groups of a pool's users. */
export function judgeUsers(
  pool: SeedPool,
  schema: PoolRecord,
  at: string,
  problems: SeedProblem[],
): void {
  const groups = new Set(pool.groups?.map(({ GroupName }) => GroupName));
  pool.users?.forEach(({ password, attributes = {}, groups: joined = [] }, index) => {
    const user = `${at}.users[${index}]`;
    attempt(problems, `${user}.password`, () => checkPolicy(schema, password));
    for (const [Name, Value] of Object.entries(attributes))
      attempt(problems, `${user}.attributes.${Name}`, () =>
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
