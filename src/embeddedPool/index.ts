/**
 * Public exports of the embedded pool. It is bundled separately, so that a gateway on AWS never
 * loads it (scripts/bundle/bundle.mjs).
 */
export { allowRedirects } from './pools/demoRedirects.js';
export { demoSeed } from './pools/demoSeed.js';
export { openEmbeddedPool } from './embeddedPool.js';
export type { EmbeddedPool } from './embeddedPool.js';
export type { Seed } from './pools/seed.js';
export { readSeedFile } from './pools/seedFile.js';
export { invalidSeed, servedPool } from './pools/servedPool.js';
