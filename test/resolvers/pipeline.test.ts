/** The way of a call through the steps: their order, and that none can be taken before its turn. */
import type { Context } from '../../src/gateway/context.js';
import { Invocation, compose } from '../../src/resolvers/invocation.js';
import type { Next, Step } from '../../src/resolvers/invocation.js';
import { user } from '../../src/resolvers/user/user.js';

const invocation = (): Invocation => new Invocation('user', user, {}, {} as Context);

describe('the pipeline of an operation', () => {
  it('runs the steps from the first to the last, and comes back through them in reverse', async () => {
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

  it('MUST NOT show a step a caller, or rights to call Cognito with, before one is admitted', () => {
    expect(() => invocation().caller).toThrow('nobody has been admitted yet');
    expect(() => invocation().call).toThrow('the operation has not begun yet');
  });
});
