/**
 * Checks that the reference pages list every row of their tables. `npm run drift` checks the
 * content.
 */
import 'reflect-metadata';

import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { faults } from '../../src/cognito/fault.js';
import { policies } from '../../src/cognito/call/policy.js';
import { settings } from '../../src/config/settings.js';
import { commandNameOf } from '../../src/cognito/call/command.js';
import { catalogue, edges } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import type { Edges } from '../../src/resolvers/resolverOf.js';
import { requirementOf } from '../../src/resolvers/rights/rules.js';
import { codeOf, errorNames, errorOfException, errorRow } from '../../src/schema/error.js';

const docs = new URL('../../docs/', import.meta.url);
const page = (name: string): string => readFileSync(new URL(name, docs), 'utf8');
const headings = (text: string): string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);

/**
 * The cells of the table under a heading, or of the first table of the page, without the header
 * rows.
 */
function tableOf(text: string, heading?: string): string[][] {
  const part =
    heading === undefined ? text : (text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '');
  const lines = part.split('\n').slice(part.split('\n').findIndex((line) => line.startsWith('|')));
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end === -1 ? undefined : end).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}
const bare = (cell: string | undefined): string => (cell ?? '').replace(/^\[?`([^`]*)`.*$/, '$1');

/** Root fields and edges. */
const entries: [string, Operation][] = [
  ...Object.entries<Operation>(catalogue),
  ...Object.entries<Edges[keyof Edges]>(edges).map(([place, edge]): [string, Operation] => [
    place,
    edge.at({}),
  ]),
];

describe('docs/operations.md', () => {
  const text = page('operations.md');

  it('lists exactly the catalogue and the edges, with commands and requirements', () => {
    const listed = tableOf(text).map(([field, kind, command, requires]) => [
      bare(field),
      kind,
      command,
      requires,
    ]);
    const commandsOf = ({ commands }: Operation): string =>
      commands.map((command) => `\`${commandNameOf(command)}\``).join(', ') || 'none';
    expect(listed).toEqual(
      entries.map(([field, operation]) => [
        field,
        field.includes('.') ? 'edge' : operation.on.toLowerCase(),
        commandsOf(operation),
        `${requirementOf(operation.allow)}${operation.isDangerous ? ' †' : ''}`,
      ]),
    );
  });

  it('has one section per operation and edge', () => {
    expect(headings(text)).toEqual(['Permissions', ...entries.map(([field]) => field)]);
  });

  it.each(entries)('links the errors of %s', (field, { members }) => {
    const line =
      text
        .split(`\n## ${field}\n`)[1]
        ?.split('\n')
        .find((candidate) => candidate.startsWith('Errors: ')) ?? '';
    expect(
      [...line.matchAll(/\[`(\w+)`\]\(errors\.md#(\w+)\)/g)].map(([, name, anchor]) => [
        name,
        anchor,
      ]),
    ).toEqual(members.map((name) => [name, name.toLowerCase()]));
  });
});

describe('docs/errors.md', () => {
  const text = page('errors.md');

  it('lists exactly the error table, with codes and categories', () => {
    const listed = tableOf(text).map(([error, code, category, retryable]) => [
      bare(error),
      bare(code),
      bare(category),
      retryable,
    ]);
    expect(listed).toEqual(
      errorNames.map((name) => [
        name,
        codeOf(name),
        errorRow(name).category,
        errorRow(name).retryable ? 'yes' : 'no',
      ]),
    );
  });

  it('has one section per error', () => {
    expect(
      headings(text).filter((title) => title.endsWith('Error') && !title.includes(' ')),
    ).toEqual(errorNames);
  });

  it('lists exactly the faults', () => {
    expect(
      tableOf(text, 'Faults of the operator').map(([exception, , why]) => [bare(exception), why]),
    ).toEqual(Object.entries(faults).map(([name, { why }]) => [name, why]));
  });
});

describe('docs/configuration.md', () => {
  it('lists exactly the settings', () => {
    expect(tableOf(page('configuration.md')).map(([setting]) => bare(setting))).toEqual(
      Object.keys(settings),
    );
  });
});

describe('docs/adr/0001-exceptions.md', () => {
  const decided = [
    ...page('adr/0001-exceptions.md').matchAll(/^\| `(\w+)` \| (?:`(\w+)`|(\w[^|]*?)) \|/gm),
  ].map(([, exception = '', name, words]) => [exception, name ?? words ?? ''] as const);
  const typings = new URL(
    '../../node_modules/@aws-sdk/client-cognito-identity-provider/dist-types/models/errors.d.ts',
    import.meta.url,
  );
  const existing = [...readFileSync(typings, 'utf8').matchAll(/^export declare class (\w+) /gm)]
    .map(([, name = '']) => name)
    .sort();
  const reachable = new Set<string>(
    Object.values(policies).flatMap(({ exceptions }) => exceptions),
  );

  it('decides each exception of the SDK once', () => {
    expect(existing.length).toBeGreaterThan(50);
    expect(decided.map(([exception]) => exception).sort()).toEqual(existing);
  });

  it.each(decided)('agrees with the code on %s: %s', (exception, decision) => {
    const outcome =
      errorOfException(exception) ?? (Object.hasOwn(faults, exception) ? 'fault' : 'not reachable');
    expect(decision).toBe(outcome);
    expect(outcome === 'not reachable').toBe(
      !reachable.has(exception) && !Object.hasOwn(faults, exception),
    );
  });
});

describe('docs/adr', () => {
  it.each(readdirSync(new URL('adr/', docs)))(
    '%s has a summary, alternatives and consequences',
    (name) => {
      expect(headings(page(`adr/${name}`))).toEqual(
        expect.arrayContaining(['Summary', 'Alternatives', 'Consequences']),
      );
    },
  );
});
