/** Checks that docs/iam-policy.json allows exactly the commands that the sources import. */
import 'reflect-metadata';

import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { policies } from '../../src/cognito/call/policy.js';
import type { CommandName } from '../../src/cognito/call/policy.js';

const root = new URL('../../', import.meta.url);
const pool = 'arn:aws:cognito-idp:${REGION}:${ACCOUNT_ID}:userpool/${USER_POOL_ID}';

interface Policy {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Effect: string;
    readonly Action: readonly string[];
    readonly Resource: string;
  }[];
}
const policy = (name: string): Policy =>
  JSON.parse(readFileSync(new URL(`docs/${name}.json`, root), 'utf8'));
const actions = (name: string): string[] => policy(name).Statement.flatMap(({ Action }) => Action);

/** Every signed command that a source in this folder names. */
function signedCommandsIn(folder: string): string[] {
  const files = readdirSync(new URL(`${folder}/`, root), {
    recursive: true,
    encoding: 'utf8',
  }).filter((name) => name.endsWith('.ts'));
  const named = files.flatMap((name) =>
    [
      ...readFileSync(new URL(`${folder}/${name}`, root), 'utf8').matchAll(
        /\b([A-Z]\w+)Command\b/g,
      ),
    ].map(([, command = '']) => command),
  );
  return [...new Set(named)].filter(
    (command) =>
      Object.hasOwn(policies, command) && policies[command as CommandName].auth === 'signed',
  );
}

describe('docs/iam-policy.json', () => {
  it('MUST allow exactly the signed commands that the sources use, together with the part for signing in as the server', () => {
    const used = ['src/resolvers', 'src/cognito']
      .flatMap(signedCommandsIn)
      .map((command) => `cognito-idp:${command}`);
    expect([...actions('iam-policy'), ...actions('iam-policy-server-sign-in')].sort()).toEqual(
      [...new Set(used)].sort(),
    );
    expect(used.length).toBeGreaterThan(30);
  });

  it.each(['iam-policy', 'iam-policy-server-sign-in'])(
    '%s MUST allow no wildcard, and only one pool',
    (name) => {
      const { Version, Statement } = policy(name);
      expect(Version).toBe('2012-10-17');
      for (const { Effect, Action, Resource } of Statement) {
        expect(Effect).toBe('Allow');
        expect(Action.filter((action) => !/^cognito-idp:[A-Z][A-Za-z]+$/.test(action))).toEqual([]);
        expect(Resource).toBe(pool);
      }
    },
  );

  it('omits permissions that only server-side sign-in needs', () => {
    expect(actions('iam-policy-server-sign-in')).toEqual([
      'cognito-idp:AdminInitiateAuth',
      'cognito-idp:AdminRespondToAuthChallenge',
    ]);
    expect(
      actions('iam-policy').filter((action) =>
        actions('iam-policy-server-sign-in').includes(action),
      ),
    ).toEqual([]);
  });
});
