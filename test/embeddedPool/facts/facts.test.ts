/**
 * What AWS was observed to answer, row by row (aws-facts.tsv, with sources). Each row is checked,
 * or has a reason why the pool answers differently.
 */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { refusals } from './refusals.js';
import { observations } from './observations.js';
import { deviations } from './deviations.js';
import { openWorld, type World } from './scene.js';

interface Fact {
  readonly id: string;
  readonly operation: string;
  readonly situation: string;
  readonly answer: string;
  readonly source: string;
  readonly strength: string;
}

const [, ...rows] = readFileSync(new URL('aws-facts.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const facts = rows.map((row): Fact => {
  const [id = '', operation = '', situation = '', answer = '', source = '', strength = ''] =
    row.split('\t');
  return { id, operation, situation, answer, source, strength };
});

/** The exception and the message in an answer like `400 NotAuthorizedException "User is disabled."`. */
function refusalIn(answer: string): { name?: string; message?: string } {
  const name = /\b([A-Z]\w+Exception)\b/.exec(answer)?.[1];
  // The message in quotation marks, after the exception or at the start of the answer.
  const message = /(?:Exception |^|^refused with )"((?:[^"\\]|\\.)*)"/.exec(answer)?.[1];
  return {
    ...(name === undefined ? {} : { name }),
    ...(message === undefined ? {} : { message: message.replace(/\\n/g, '').trim() }),
  };
}

async function refusalOf(call: Promise<unknown>): Promise<{ name: string; message: string }> {
  const error = await call.then(
    (answer) => new Error(`answered ${JSON.stringify(answer)}`),
    (thrown: unknown) => thrown as Error,
  );
  return { name: error.name, message: error.message.trim() };
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  world.answer = (event) => event;
  world.events.length = 0;
});
afterAll(async () => {
  await world.stop();
  expect(world.test.faults).toEqual([]);
});

describe('facts observed at AWS', () => {
  it('are all checked here or have a reason, and no check or reason is for a fact that does not exist', () => {
    const known = facts.map(({ id }) => id).sort();
    const handled = [refusals, observations, deviations].flatMap((some) => Object.keys(some));
    expect(handled.sort()).toEqual(known);
  });

  for (const { id, operation, situation, answer, source, strength } of facts) {
    const deviation = deviations[id];
    if (deviation) {
      it(`${id}: ${operation}, ${situation}: differs, for ${deviation.reason}`, async () => {
        await deviation.check(world);
      });
      continue;
    }
    it(`${id}: ${operation}, ${situation}: ${answer} (${strength}: ${source})`, async () => {
      const refusal = refusals[id];
      if (refusal) {
        const refused = await refusalOf(refusal(world));
        expect(refused.name).toMatch(/Exception$/);
        expect(refused).toMatchObject(refusalIn(answer));
      } else await observations[id]?.(world);
    });
  }
});
