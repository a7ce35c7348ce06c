/**
 * The program that the test of key rotation kills: it rotates the keys of the test pool again and
 * again and prints the key ids after each rotation.
 */
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { userPoolId } from './testPool.js';

const [directory = ''] = process.argv.slice(2);
const pool = await openEmbeddedPool({ directory });
for (;;) {
  await pool.rotateKeys(userPoolId);
  console.log((await pool.jwks(userPoolId)).keys.map(({ kid }) => kid).join(' '));
}
