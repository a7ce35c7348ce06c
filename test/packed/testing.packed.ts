/** The test kit of the packed tarball, loaded by `import` and by `require`, with its types. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { install, majors, pack } from '../support/packed/product.js';
import type { Product, Tarball } from '../support/packed/product.js';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const tarball: Tarball = pack();
afterAll(() => {
  tarball.remove();
});

/** Runs to its end only if nothing keeps the process alive after `stop`. */
const body = `
(async () => {
  const [identity, other] = await Promise.all([startIdentity(), startIdentity({
    seed: 'node_modules/cognito-graphql-gateway/examples/pool.json',
  })]);
  const user = await identity.user({ username: 'ada' });
  const { headers } = await identity.signIn(user);
  const response = await fetch(identity.url + '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ me { ... on User { username } } }' }),
  });
  console.log(JSON.stringify(await response.json()));
  await identity.reset();
  await identity.signIn(user).catch((error) => console.log(error.message));
  await Promise.all([identity.stop(), other.stop()]);
})();
`;
const programs = {
  'work/kit.mjs': `import { startIdentity } from 'cognito-graphql-gateway/testing';${body}`,
  'work/kit.cjs': `const { startIdentity } = require('cognito-graphql-gateway/testing');${body}`,
};

/** Fails to compile if the kit's types are `any`. */
const typed = `
export async function use(): Promise<string> {
  const identity: Identity = await startIdentity({ hostname: 'localhost' });
  identity.clock.advance('15m');
  // @ts-expect-error: there is no such unit
  identity.clock.advance('15 minutes');
  // @ts-expect-error: there is no such purpose
  await identity.outbox.next('ada', 'welcome');
  return (await identity.signIn(await identity.user())).accessToken;
}
`;
const typedPrograms = {
  'work/typed.mts': `import { startIdentity } from 'cognito-graphql-gateway/testing';
import type { Identity } from 'cognito-graphql-gateway/testing';${typed}`,
  'work/typed.cts': `import kit = require('cognito-graphql-gateway/testing');
type Identity = kit.Identity;
const { startIdentity } = kit;${typed}`,
};

describe.each(majors)('the test kit on Node.js %s', (major) => {
  let product: Product;
  beforeAll(async () => {
    product = await install(tarball, major);
    for (const [path, text] of Object.entries({ ...programs, ...typedPrograms }))
      writeFileSync(join(product.folder, path), text);
  }, 120_000);
  afterAll(() => {
    product.remove();
  });

  it.each(Object.keys(programs))('runs, resets and ends in %s', (path) => {
    const { code, output, errors } = product.node([path], {
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    });
    expect({ code, errors, output: output.trim().split('\n') }).toEqual({
      code: 0,
      errors: '',
      output: [
        '{"data":{"me":{"username":"ada"}}}',
        expect.stringMatching(/^signIn\("ada"\): the gateway answered NOT_AUTHORIZED/) as unknown,
      ],
    });
  });

  if (major === majors[0])
    it('has types for both, under a strict compiler', () => {
      const types = join(product.folder, 'node_modules/@types');
      mkdirSync(types, { recursive: true });
      symlinkSync(join(modules, '@types/node'), join(types, 'node'));
      symlinkSync(join(modules, 'undici-types'), join(dirname(types), 'undici-types'));
      const tsc = join(modules, 'typescript/bin/tsc');
      const files = Object.keys(typedPrograms);
      const { status, stdout } = spawnSync(
        process.execPath,
        [
          tsc,
          '--noEmit',
          '--strict',
          '--module',
          'node20',
          '--skipLibCheck',
          '--types',
          'node',
          ...files,
        ],
        { cwd: product.folder, encoding: 'utf8' },
      );
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    });
});
