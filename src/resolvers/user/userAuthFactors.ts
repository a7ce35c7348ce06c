import {
  AdminGetUserAuthFactorsCommand,
  GetUserAuthFactorsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { AuthFactor, AuthFactors } from '../../schema/signIn/authFactor.js';
import { MfaMethod } from '../../schema/user/user.js';
import { defineOwnEdge } from './ownEdge.js';

@ArgsType()
export class UserAuthFactorsArgs {}

export const userAuthFactors = defineOwnEdge({
  description: 'The factors with which the user can sign in.',
  input: UserAuthFactorsArgs,
  success: AuthFactors,
  own: GetUserAuthFactorsCommand,
  twin: AdminGetUserAuthFactorsCommand,
  permission: 'users:read',
  run: async ({ read }) => {
    const {
      ConfiguredUserAuthFactors: configured = [],
      UserMFASettingList: methods = [],
      PreferredMfaSetting: preferred,
    } = await read();
    return {
      configured: configured.filter((factor) => Object.hasOwn(AuthFactor, factor)),
      mfaMethods: methods.filter(isMfaMethod),
      preferredMfaMethod: isMfaMethod(preferred) ? preferred : null,
    };
  },
});

function isMfaMethod(value: string | undefined): value is MfaMethod {
  return value !== undefined && Object.hasOwn(MfaMethod, value);
}
