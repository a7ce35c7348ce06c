/**
 * Makes the signing keys of the tests' pools once per run: a pair costs 0.16 s of a processor, and a
 * run opens over a hundred pools. Jest calls it before the first test.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function key() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    kid: randomBytes(32).toString('base64'),
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
}

export default function makePoolKeys() {
  const folder = mkdtempSync(join(tmpdir(), 'pool-keys-'));
  const file = join(folder, 'keys.json');
  const keys = { id: key(), access: key() };
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  process.env.TEST_POOL_KEYS = file;
  process.on('exit', () => rmSync(folder, { recursive: true }));
}
