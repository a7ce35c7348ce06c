/** Random values of a Smithy schema, as callers pass them to the SDK or as Cognito sends them. */
import { NormalizedSchema } from '@smithy/core/schema';

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = ['', 'a', 'naïve', '"quoted\\"', '\u2028line', '😀', '__proto__', 'x'.repeat(300)];

/** `wire`: times are seconds and blobs are Base64, as in Cognito's JSON; otherwise Date and Uint8Array. */
export function sampleOf(schema: unknown, random: () => number, wire: boolean, depth = 0): unknown {
  const normalized = NormalizedSchema.of(schema as never);
  const some = (): boolean => random() < (depth < 2 ? 0.8 : 0.5);
  if (normalized.isUnitSchema()) return {};
  if (normalized.isTimestampSchema())
    return wire ? Math.floor(random() * 2e12) / 1000 : new Date(Math.floor(random() * 2e12));
  if (normalized.isBlobSchema())
    return wire ? Buffer.from('blob').toString('base64') : new Uint8Array(Buffer.from('blob'));
  if (normalized.isBooleanSchema()) return random() < 0.5;
  if (normalized.isNumericSchema()) return Math.floor(random() * 1000);
  if (normalized.isDocumentSchema()) return { challenge: 'abc', list: [1, { deep: true }] };
  if (normalized.isListSchema())
    return Array.from({ length: Math.floor(random() * 4) }, () =>
      sampleOf(normalized.getValueSchema(), random, wire, depth + 1),
    );
  if (normalized.isMapSchema())
    return Object.fromEntries(
      ['key', 'Other-Key'].map((key) => [
        key,
        sampleOf(normalized.getValueSchema(), random, wire, depth + 1),
      ]),
    );
  if (!normalized.isStructSchema()) return texts[Math.floor(random() * texts.length)];
  const members = [...normalized.structIterator()].filter(some);
  return Object.fromEntries(
    members.map(([name, member]) => [name, sampleOf(member, random, wire, depth + 1)]),
  );
}
