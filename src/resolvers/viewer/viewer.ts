import { ArgsType } from 'type-graphql';

import { permissionNames } from '../../gateway/caller.js';
import type { Caller } from '../../gateway/caller.js';
import { isHeld, reachOf } from '../../gateway/reach.js';
import { Viewer } from '../../schema/viewer.js';
import { defineOperation } from '../operation.js';
import { identified } from '../rights/rules.js';

@ArgsType()
export class ViewerArgs {}

/** Returns what the credential itself says about the caller. */
function factsOf(caller: Caller): Omit<Viewer, 'permissions' | 'limits'> {
  if (caller.kind === 'service') return { kind: 'SERVICE', serviceName: caller.name, groups: [] };
  if (caller.kind !== 'bearer')
    throw new TypeError('viewer: the rule of this operation is not `identified`');
  const { sub, username, groups, via, expiresAt } = caller;
  return { kind: 'USER', id: sub, username, serviceName: via ?? null, groups, expiresAt };
}

export const viewer = defineOperation({
  on: 'Query',
  description:
    'The caller, and what the caller may do. The answer is read from the access token or the ' +
    'service key; `me` also asks Cognito whether the session is still active.',
  input: ViewerArgs,
  success: Viewer,
  errors: ['NotAuthorizedError'],
  // No command is declared: the gateway only confirms permissions with Cognito, at most once a
  // minute (standing.ts).
  commands: [],
  run: async (_input, { caller, rights }) => {
    const held = await rights();
    const names = permissionNames.filter((name) => isHeld(held, name));
    const limits = names.flatMap((permission) => {
      const reach = reachOf(held, permission);
      return reach === 'everywhere' ? [] : { permission, groups: reach };
    });
    return { ...factsOf(caller), permissions: names, limits };
  },
  allow: identified,
});
