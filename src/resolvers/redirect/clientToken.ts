import { InputType } from 'type-graphql';

import { TokenRefused } from '../../cognito/domain/tokenEndpoint.js';
import { TextField } from '../../schema/input.js';
import { ClientToken } from '../../schema/signIn/redirect.js';
import { defineOperation } from '../operation.js';
import { Refusal, invalidInput } from '../outcome/refusal.js';
import { permission } from '../rights/rules.js';
import { managedLoginOf } from './managedLoginOf.js';

@InputType()
export class ClientTokenInput {
  @TextField(
    'clientId',
    'The app client of the program, one of `COGNITO_MACHINE_CLIENTS`. Required if there are ' +
      'several.',
    { nullable: true },
  )
  clientId?: string | null;

  @TextField(
    'scope',
    'Scopes of resource servers, such as `orders/read`. Empty: all that the app client allows.',
    { maxItems: 50 },
  )
  scopes!: string[];
}

/** The client to use. @throws Refusal if the gateway has none, or not this one */
function clientOf(wanted: string | null | undefined, known: readonly string[]): string {
  if (known.length === 0)
    throw new Refusal('FeatureNotAvailableError', {
      message:
        'The gateway has no app client for programs. Its operator can set COGNITO_MACHINE_CLIENTS.',
    });
  const [only] = known.length === 1 ? known : [];
  const chosen = wanted ? known.find((id) => id === wanted) : only;
  if (chosen !== undefined) return chosen;
  throw invalidInput({
    path: 'clientId',
    message: wanted
      ? 'is not an app client for programs of this gateway'
      : 'is required, because the gateway has several app clients for programs',
  });
}

/** Scopes that do not exist, or that the client does not allow. */
const wrongScope: ReadonlySet<string> = new Set(['invalid_grant', 'invalid_scope']);

export const clientToken = defineOperation({
  on: 'Mutation',
  description:
    'Issues an access token to a program (client credentials of OAuth 2.0). The secret of its app ' +
    'client stays in the gateway.',
  input: ClientTokenInput,
  success: ClientToken,
  errors: ['FeatureNotAvailableError', 'NotAuthorizedError'],
  commands: [],
  endpoint: '/oauth2/token',
  run: async ({ clientId, scopes }, call) => {
    const login = managedLoginOf(call);
    const id = clientOf(clientId, login.machineClients);
    try {
      const { accessToken, expiresInSeconds } = await login.clientToken(id, scopes);
      return { accessToken, tokenType: 'Bearer', expiresInSeconds };
    } catch (error) {
      if (error instanceof TokenRefused && wrongScope.has(error.error))
        throw invalidInput({ path: 'scopes', message: 'has a scope that the client may not have' });
      throw error;
    }
  },
  allow: permission('tokens:write'),
  returnsSecret: true,
  // The gateway accepts tokens of its users only, so this grants no right here.
  actsOn: () => ({}),
});
