import { InputType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { RedirectSignOutSuccess } from '../../schema/signIn/redirect.js';
import { defineOperation } from '../operation.js';
import { onlyCalls } from '../spends.js';
import { anyone } from '../rights/rules.js';
import { managedLoginOf, requireUri } from './managedLoginOf.js';

@InputType()
export class RedirectSignOutInput {
  @TextField(
    'uri',
    'Where the browser comes back to: an address of the app, exactly as the app client and ' +
      '`COGNITO_REDIRECT_URIS` list it.',
  )
  signOutUri!: string;
}

export const redirectSignOut = defineOperation({
  on: 'Mutation',
  description:
    'Returns an address that ends the sign-in at managed login. Send the browser to it, because ' +
    'otherwise the next sign-in by redirect asks for no password. No token is revoked: call ' +
    '`revokeToken` or `signOut` before.',
  input: RedirectSignOutInput,
  success: RedirectSignOutSuccess,
  errors: ['FeatureNotAvailableError'],
  commands: [],
  endpoint: '/logout',
  run: ({ signOutUri }, call) => {
    const login = managedLoginOf(call);
    requireUri('signOutUri', signOutUri, login);
    return Promise.resolve({ url: login.address('/logout', { logout_uri: signOutUri }) });
  },
  allow: anyone,
  spends: onlyCalls,
});
