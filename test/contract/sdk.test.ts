/**
 * Compares the installed SDK with the gateway's tables. An SDK upgrade that adds an exception or a
 * member fails here.
 */
import 'reflect-metadata';

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from '@jest/globals';

import { commandNameOf } from '../../src/cognito/call/command.js';
import { faults } from '../../src/cognito/fault.js';
import { policies } from '../../src/cognito/call/policy.js';
import type { CommandName, CommandPolicy } from '../../src/cognito/call/policy.js';
import { catalogue } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { errorNames, errorRow } from '../../src/schema/error.js';

const typings = join(
  dirname(
    createRequire(import.meta.url).resolve(
      '@aws-sdk/client-cognito-identity-provider/package.json',
    ),
  ),
  'dist-types',
);
const read = (path: string): string => readFileSync(join(typings, path), 'utf8');

/** The base class of all service exceptions, which is never thrown itself. */
const baseException = 'CognitoIdentityProviderServiceException';

function declaredExceptions(command: string): string[] {
  const names = [
    ...read(`commands/${command}Command.d.ts`).matchAll(/@throws \{@link (\w+)\}/g),
  ].map(([, name = '']) => name);
  return names.filter((name) => name !== baseException).sort();
}

const models = readdirSync(join(typings, 'models'))
  .filter((name) => name.startsWith('models_'))
  .map((name) => read(`models/${name}`))
  .join('\n');

interface Member {
  readonly name: string;
  readonly required: boolean;
}

/** The members of a command's input; a required one has no question mark in the typings. */
function inputMembers(command: string): Member[] {
  const request =
    new RegExp(`interface ${command}CommandInput extends (\\w+)`).exec(
      read(`commands/${command}Command.d.ts`),
    )?.[1] ?? '';
  const body =
    new RegExp(`^export interface ${request} \\{\\n([^]*?)^\\}`, 'm').exec(models)?.[1] ?? '';
  return [...body.matchAll(/^ {4}(\w+)(\??): /gm)].map(([, name = '', optional]) => ({
    name,
    required: optional === '',
  }));
}

const facts = JSON.parse(
  readFileSync(new URL('../data/commands.json', import.meta.url), 'utf8'),
) as Record<string, { readonly input: Member[] }>;
const client = new CognitoIdentityProviderClient({ region: 'eu-west-1' });
const rows = Object.entries<CommandPolicy>(policies);
const byName = (one: Member, other: Member): number => one.name.localeCompare(other.name);

describe.each(rows)('%s', (command, policy) => {
  it('declares the exceptions listed in the policy table', () => {
    const declared = declaredExceptions(command);
    expect(declared).not.toEqual([]);
    expect([...policy.exceptions].sort()).toEqual(declared);
  });

  it(`is ${policy.auth}`, () => {
    const [scheme] = client.config.httpAuthSchemeProvider({
      operation: command,
      region: 'eu-west-1',
    });
    expect(scheme?.schemeId).toBe(
      policy.auth === 'signed' ? 'aws.auth#sigv4' : 'smithy.api#noAuth',
    );
  });

  it('accepts the members listed in test/data/commands.json', () => {
    const members = inputMembers(command);
    expect(members).not.toEqual([]);
    expect([...(facts[command]?.input ?? [])].sort(byName)).toEqual(members.sort(byName));
  });
});

describe('the exceptions', () => {
  const rowsOf = (exception: string): string[] => [
    ...errorNames.filter((name) => errorRow(name).exceptions?.includes(exception)),
    ...(Object.hasOwn(faults, exception) ? [`fault: ${faults[exception]!.why}`] : []),
  ];
  const exceptions = [...new Set(rows.flatMap(([command]) => declaredExceptions(command)))].sort();

  it.each(exceptions)(
    '%s is a row of the error table or of the faults, and not of both',
    (exception) => {
      expect(rowsOf(exception)).toHaveLength(1);
    },
  );

  it('of the error table are all declared by a command', () => {
    expect(
      errorNames
        .flatMap((name) => errorRow(name).exceptions ?? [])
        .filter((name) => !exceptions.includes(name)),
    ).toEqual([]);
  });
});

describe('the catalogue', () => {
  it.each(Object.entries<Operation>(catalogue))(
    '%s uses commands that have a policy',
    (_field, { commands }) => {
      const names: CommandName[] = commands.map(commandNameOf);
      expect(Object.keys(policies)).toEqual(expect.arrayContaining(names));
    },
  );
});
