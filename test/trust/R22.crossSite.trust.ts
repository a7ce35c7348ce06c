/** Pages of other origins execute nothing. */
import { describe, expect, it } from '@jest/globals';

import type { GuardOptions } from '../../src/guard/options.js';
import { crossSiteShapes } from '../support/crossSiteShapes.js';
import { startGateway } from '../support/gateway.js';
import { sendShape } from '../support/rawHttp.js';
import { unprotected } from '../support/unprotected.js';
import { watchCalls } from '../support/watchCalls.js';
import { figure } from './support/figures.js';

/** The shapes that were executed: Cognito was called, or the answer holds data. */
async function executed(guards: GuardOptions): Promise<string[]> {
  const gateway = await startGateway({ guards: { ...guards, budgets: unprotected.budgets } });
  const calls = watchCalls(gateway.pool);
  const found: string[] = [];
  for (const [what, shape] of Object.entries(crossSiteShapes)) {
    calls.forget();
    const { text } = await sendShape(gateway.url, shape);
    if (calls.names.length > 0 || text.includes('"data":{')) found.push(what);
  }
  await gateway.close();
  return found;
}

describe('a page of another origin', () => {
  it('MUST execute nothing', async () => {
    const found = await executed({});
    figure('R22', `of ${Object.keys(crossSiteShapes).length} cross-site shapes, executed`, found.length, '0');
    expect(Object.keys(crossSiteShapes).length).toBeGreaterThanOrEqual(30);
    expect(found).toEqual([]);
  });

  it('(control) executes on an unprotected build', async () => {
    const found = await executed(unprotected);
    figure('R22', 'control: of the same shapes, executed on an unprotected build', found.length, 'more than 10');
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(expect.arrayContaining(['a form, text/plain, of an older browser', 'a beacon', 'a link that is followed']));
  });
});
