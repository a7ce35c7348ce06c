/** Answers that every operation with a certain rule or command can give, whatever else it does. */
import { policyOf } from '../../src/cognito/call/command.js';
import type { Operation } from '../../src/resolvers/operation.js';
import type { ErrorName } from '../../src/schema/error.js';
import { sampleInput, withSessionOf } from './asking.js';
import type { Asked, Provocation } from './asking.js';
import { administrator } from './world.js';
import type { World } from './world.js';

/** A token that the gateway considers valid until Cognito says that it was revoked. */
async function revoked(world: World): Promise<Asked['as']> {
  const { username, headers } = await world.bearer();
  await world.call('AdminUserGlobalSignOut', {
    UserPoolId: world.idsOf('main').userPoolId,
    Username: username,
  });
  return headers;
}

async function deleted(world: World): Promise<Asked['as']> {
  const { username, headers } = await world.bearer();
  await world.call('AdminDeleteUser', {
    UserPoolId: world.idsOf('main').userPoolId,
    Username: username,
  });
  return headers;
}

/** Replaces the first text of the sample by the empty text, which no required text may be. */
function broken(field: string): object | undefined {
  const input = sampleInput(field);
  const found = Object.entries(input).find(
    ([, value]) =>
      typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string'),
  );
  return found && { ...input, [found[0]]: typeof found[1] === 'string' ? '' : [''] };
}

export function commonProvocations(
  field: string,
  { allow, commands, members }: Operation,
): Partial<Record<ErrorName, Provocation>> {
  const sample = (): object => sampleInput(field);
  const spoiled = broken(field);
  const bearer = allow.kind === 'bearer' || allow.kind === 'bearerOrSession';
  const as = allow.kind === 'permission' ? administrator : undefined;
  return {
    ...(allow.kind === 'anyone' ? {} : { AccessDeniedError: () => ({ input: sample() }) }),
    ...(bearer
      ? { NotAuthorizedError: async (world) => ({ input: sample(), as: await revoked(world) }) }
      : {}),
    ...(allow.kind === 'permission' || allow.kind === 'identified'
      ? {
          NotAuthorizedError: () => ({
            input: sample(),
            as: { authorization: 'Bearer eyJ.eyJ.invented' },
          }),
        }
      : {}),
    ...(allow.kind === 'anyone' && commands.some((command) => policyOf(command).secretProof)
      ? { NotAuthorizedError: () => ({ input: sample(), at: 'mistaken' }) }
      : {}),
    ...(bearer && members.includes('UserNotFoundError')
      ? { UserNotFoundError: async (world) => ({ input: sample(), as: await deleted(world) }) }
      : {}),
    ...(allow.kind === 'permission' && members.includes('UserNotFoundError')
      ? { UserNotFoundError: () => ({ input: sample(), as: administrator }) }
      : {}),
    ...(!bearer && members.includes('ResourceNotFoundError')
      ? {
          ServiceUnavailableError: (world) => ({
            input: withSessionOf(world.idsOf('gone').userPoolId, sample()),
            at: 'gone',
            as,
          }),
        }
      : {}),
    ...(spoiled
      ? {
          InvalidInputError: async (world) => ({
            input: spoiled,
            as: bearer ? (await world.bearer()).headers : (as ?? {}),
          }),
        }
      : {}),
  };
}
