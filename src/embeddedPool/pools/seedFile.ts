/** Reads a seed file, and reports everything that is wrong in it, with paths. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { messageOf } from '../../common/messageOf.js';
import { patternOf } from '../wire/patterns.js';
import { shapes } from '../wire/requestModelData.js';
import type { Shape } from '../wire/requestShapes.js';
import type { TriggerFunctions } from '../triggers/functions.js';
import type { Seed } from './seed.js';
import { judgeSeed } from './seedRules.js';
import type { SeedProblem } from './seedRules.js';
import { seedShapes } from './seedShapes.js';

export type SeedReading = { readonly seed: Seed } | { readonly problems: readonly SeedProblem[] };

/** @param functions further functions, which replace those of the file */
export async function readSeedFile(
  path: string,
  functions?: TriggerFunctions,
): Promise<SeedReading> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { problems: [{ path: '', problem: `cannot be read: ${messageOf(error)}` }] };
  }
  try {
    return parseSeed(JSON.parse(text), dirname(resolve(path)), functions);
  } catch (error) {
    return { problems: [{ path: '', problem: `is not valid JSON: ${messageOf(error)}` }] };
  }
}

/**
 * Module paths of functions are relative to `directory`. Content is only checked where the form is
 * correct.
 *
 * @param added further functions, which replace those of the seed
 */
export function parseSeed(
  value: unknown,
  directory: string,
  added: TriggerFunctions = {},
): SeedReading {
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
  const seed: Seed = { ...given, functions: { ...functions, ...added } };
  judgeSeed(seed, problems);
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
