/**
 * How to make the edges give each of their answers. Their parents are reached by a name, or by a
 * token of the user.
 */
import type { Provocation, Provocations } from './asking.js';
import { administrator, reader } from './world.js';
import type { GatewayName } from './world.js';
import { newGroup } from './users.js';

const as = administrator;
const of =
  (input: object, credential = as, at: GatewayName = 'main'): Provocation =>
  async (w) => ({
    input,
    as: credential,
    at,
    parent: `user(username: "${(await w.person({ at })).username}")`,
  });
const mine =
  (input: object = {}): Provocation =>
  async (w) => ({ input, as: (await w.bearer()).headers, parent: 'me' });
const denied = of({}, reader);
const page = { InvalidInputError: of({ first: 0 }), AccessDeniedError: denied };

export const edgeRows: Provocations = {
  'User.devices': { success: mine(), ...page },
  'User.sessions': { success: mine(), ...page },
  'User.passkeys': {
    success: mine(),
    InvalidInputError: mine({ first: 0 }),
    AccessDeniedError: denied,
  },
  'User.authEvents': { success: of({}), ...page, FeatureNotAvailableError: of({}, as, 'bare') },
  'User.authFactors': { success: mine() },
  'User.groups': {
    success: of({}),
    InvalidInputError: of({ first: 0 }),
    AccessDeniedError: mine(),
  },
  'Group.users': {
    success: async (w) => ({ as, parent: `group(groupName: "${await newGroup(w)}")` }),
    InvalidInputError: async (w) => ({
      input: { first: 0 },
      as,
      parent: `group(groupName: "${await newGroup(w)}")`,
    }),
    AccessDeniedError: async (w) => ({
      as: { 'x-api-key': 'key of the reader of groups' },
      parent: `group(groupName: "${await newGroup(w)}")`,
    }),
  },
};
