/** What a process takes of the embedded pool. It is bundled apart, so that a gateway on AWS never reads it (scripts/bundle.mjs). */
export { demoSeed } from './demoSeed.js';
export { openEmbeddedPool } from './embeddedPool.js';
export type { EmbeddedPool } from './embeddedPool.js';
export type { Seed } from './seed.js';
export { readSeedFile } from './seedFile.js';
export { invalidSeed, servedPool } from './served.js';
