/**
 * The program that durability tests kill: the pool of the tests on a directory, served over HTTP.
 * scrypt is cheap; everything else is as in normal use.
 */
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { clientId, userPoolId } from './testPool.js';

const [directory = ''] = process.argv.slice(2);
try {
  const pool = await openEmbeddedPool({
    directory,
    passwordCost: { N: 16, r: 8, p: 1 },
    onFault: (operation, error) => console.error(operation, error),
    seed: {
      pools: [
        {
          Id: userPoolId,
          AliasAttributes: ['email'],
          UsernameConfiguration: { CaseSensitive: false },
          clients: [{ ClientId: clientId, ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
        },
      ],
    },
  });
  const { url } = await pool.listen({ port: 0 });
  console.log(url);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
