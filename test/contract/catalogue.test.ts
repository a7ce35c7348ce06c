/** Compares the catalogue with the stored list of fields that the gateway promises. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { commandNameOf } from '../../src/cognito/call/command.js';
import { catalogue, edges } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const promised = JSON.parse(read('test/data/contractFields.json')) as Record<string, string[]>;
const operations: Record<string, Operation> = {
  ...catalogue,
  ...Object.fromEntries(Object.entries(edges).map(([place, edge]) => [place, edge.at({})])),
};
const page = read('docs/operations.md');

describe('the catalogue', () => {
  it('has every promised field and edge', () => {
    expect(Object.keys(operations)).toEqual(expect.arrayContaining(Object.keys(promised)));
  });

  it.each(Object.entries(promised))('%s calls %j', (field, commands) => {
    expect(operations[field]?.commands.map(commandNameOf).sort()).toEqual([...commands].sort());
  });

  it.each(Object.keys(promised))('%s is in the schema and in docs/operations.md', (field) => {
    const [type, name] = field.includes('.') ? field.split('.') : [operations[field]?.on, field];
    expect(
      (gatewaySchema().getType(String(type))?.toConfig() as { fields?: object }).fields,
    ).toHaveProperty(name ?? field);
    expect(page).toContain(`\`${field}\``);
  });
});
