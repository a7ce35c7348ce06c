/**
 * Public exports of the embedded pool. It is bundled separately, so that a gateway on AWS never
 * loads it (scripts/bundle/bundle.mjs).
 */
export { messagePurposes } from './codes/outbox.js';
export type { MessagePurpose, OutboxMessage } from './codes/outbox.js';
export { allowRedirects } from './pools/demoRedirects.js';
export { demoSeed, fixedDemoSeed } from './pools/demoSeed.js';
export { openEmbeddedPool } from './embeddedPool.js';
export type { EmbeddedPool } from './embeddedPool.js';
export { exceptionsOf, openMemoryPool } from './memoryPool.js';
export type { MemoryPool, PlannedFault } from './memoryPool.js';
export type { Seed, SeedPool, SeedUser } from './pools/seed.js';
export { parseSeed, readSeedFile } from './pools/seedFile.js';
export { invalidSeed, servedBy, servedPool } from './pools/servedPool.js';
export type { ServedPool } from './pools/servedPool.js';
export type { TriggerFunctions } from './triggers/functions.js';
