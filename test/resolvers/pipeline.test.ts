/** Tests the order of the steps, and what a step can read before its turn. */
import { describe, expect, it } from '@jest/globals';

import type { Context } from '../../src/gateway/context.js';
import { Invocation, compose } from '../../src/resolvers/invocation.js';
import type { Next, Step } from '../../src/resolvers/invocation.js';
import { user } from '../../src/resolvers/user/user.js';

const invocation = (): Invocation => new Invocation('user', user, {}, {} as Context);

describe('the pipeline of an operation', () => {
  it('runs the steps in order, and returns through them in reverse order', async () => {
    const said: string[] = [];
    const step =
      (name: string): Step =>
      async (call, next) => {
        said.push(`${name} before`);
        const outcome = await next(call);
        said.push(`${name} after`);
        return outcome;
      };
    const end: Next = () => {
      said.push('run');
      return Promise.resolve({});
    };
    await compose([step('first'), step('second')], end)(invocation());
    expect(said).toEqual(['first before', 'second before', 'run', 'second after', 'first after']);
  });

  it('MUST NOT let a step read the caller, or call Cognito, before a caller is admitted', () => {
    expect(() => invocation().caller).toThrow('no caller has been admitted yet');
    expect(() => invocation().call).toThrow('the operation has not begun yet');
  });
});
