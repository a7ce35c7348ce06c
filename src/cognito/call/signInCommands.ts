/**
 * Chooses the commands for signing in and refreshing. Operations name the public commands; with
 * the options below, other commands are sent instead, whose input is converted here and whose output
 * is the same.
 */
import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  GetTokensFromRefreshTokenCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type {
  AdminInitiateAuthRequest,
  AdminRespondToAuthChallengeRequest,
  ContextDataType,
  GetTokensFromRefreshTokenRequest,
  InitiateAuthRequest,
  RespondToAuthChallengeRequest,
  UserContextDataType,
} from '@aws-sdk/client-cognito-identity-provider';

import { defaults } from '../../common/defaults.js';
import type { CognitoAdapter } from './adapter.js';
import type { CommandClass } from './command.js';

export interface SignInOptions {
  /**
   * `public`: InitiateAuth and RespondToAuthChallenge, which anyone may send. `server`: their Admin
   * variants, signed with the gateway's credentials, for clients that only allow
   * ALLOW_ADMIN_USER_PASSWORD_AUTH. Default `public`.
   */
  readonly signIn?: 'public' | 'server' | undefined;
  /**
   * How to exchange a refresh token for new tokens. `command`: by GetTokensFromRefreshToken, which
   * works whether the client rotates refresh tokens or not. `flow`: by InitiateAuth with
   * REFRESH_TOKEN_AUTH, for Cognito-compatible servers that lack GetTokensFromRefreshToken; the
   * client must not have a secret (docs/adr/0004). Default `command`.
   */
  readonly refresh?: 'command' | 'flow' | undefined;
}

/**
 * Commands that are sent with `signIn: 'server'`, in addition to those that operations name.
 *
 * @public scripts/generate/docs.mjs reads it
 */
export const serverSignInCommands: readonly CommandClass[] = [
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
];

type Sent = readonly [CommandClass, object];
type Place = (input: object) => Sent;

/**
 * Applies the options to an adapter. @throws TypeError when `flow` is combined with a client secret
 */
export function withSignInCommands(
  cognito: CognitoAdapter,
  {
    signIn = defaults.signIn,
    refresh = defaults.refresh,
    clientSecret,
  }: SignInOptions & { readonly clientSecret?: string | undefined },
): CognitoAdapter {
  if (refresh === 'flow' && clientSecret)
    throw new TypeError(
      'refresh: "flow" cannot be used with a client secret: the secret hash needs the username, which a refresh token does not contain. Use "command".',
    );
  if (signIn === 'public' && refresh === 'command') return cognito;
  const places = new Map<CommandClass, Place>();
  if (signIn === 'server') {
    places.set(InitiateAuthCommand, (input) => [
      AdminInitiateAuthCommand,
      adminStart(cognito.userPoolId, input as InitiateAuthRequest),
    ]);
    places.set(RespondToAuthChallengeCommand, (input) => [
      AdminRespondToAuthChallengeCommand,
      adminAnswer(cognito.userPoolId, input as RespondToAuthChallengeRequest),
    ]);
  }
  if (refresh === 'flow')
    places.set(GetTokensFromRefreshTokenCommand, (input) =>
      place(InitiateAuthCommand, refreshFlow(input as GetTokensFromRefreshTokenRequest)),
    );
  const place = (command: CommandClass, input: object): Sent =>
    places.get(command)?.(input) ?? [command, input];
  const over = (rights: CognitoAdapter): CognitoAdapter => ({
    ...rights,
    // Only replacements of public commands are sent with the gateway's credentials.
    send: (command, input, within, used) =>
      places.has(command)
        ? cognito.send(...place(command, input as object), within, used)
        : rights.send(command, input, within, used),
  });
  return { ...over(cognito), unsigned: over(cognito.unsigned) };
}

function adminStart(
  UserPoolId: string,
  { AuthFlow, UserContextData, ...rest }: InitiateAuthRequest,
): AdminInitiateAuthRequest {
  return {
    ...rest,
    UserPoolId,
    AuthFlow: AuthFlow === 'USER_PASSWORD_AUTH' ? 'ADMIN_USER_PASSWORD_AUTH' : AuthFlow,
    ContextData: contextOf(UserContextData),
  };
}

function adminAnswer(
  UserPoolId: string,
  { UserContextData, ...rest }: RespondToAuthChallengeRequest,
): AdminRespondToAuthChallengeRequest {
  return { ...rest, UserPoolId, ContextData: contextOf(UserContextData) };
}

function refreshFlow({
  ClientId,
  RefreshToken,
  DeviceKey,
  ClientMetadata,
}: GetTokensFromRefreshTokenRequest): InitiateAuthRequest {
  return {
    ClientId,
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    AuthParameters: {
      REFRESH_TOKEN: RefreshToken ?? '',
      ...(DeviceKey ? { DEVICE_KEY: DeviceKey } : {}),
    },
    ClientMetadata,
  };
}

/**
 * The IP address of the request, for Cognito's threat protection. Cognito requires the server's name
 * and path and the headers too; the list of headers is empty, because headers could contain secrets.
 */
function contextOf(source: UserContextDataType | undefined): ContextDataType | undefined {
  return source?.IpAddress
    ? {
        ServerName: 'cognito-graphql-gateway',
        ServerPath: '/graphql',
        HttpHeaders: [],
        IpAddress: source.IpAddress,
        EncodedData: source.EncodedData,
      }
    : undefined;
}
