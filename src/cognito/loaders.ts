/** The only place for reads that the fields of one request share. */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { AdminGetUserCommandOutput } from '@aws-sdk/client-cognito-identity-provider';
import DataLoader from 'dataloader';

import type { CognitoAdapter } from './adapter.js';

export interface Loaders {
  /** Username -> AdminGetUser; rejects as the adapter does. */
  readonly adminGetUser: DataLoader<string, AdminGetUserCommandOutput>;
}

/** New for every request: nothing is remembered beyond it. */
export function createLoaders(cognito: CognitoAdapter): Loaders {
  const read = (Username: string): Promise<AdminGetUserCommandOutput> => cognito.send(AdminGetUserCommand, { UserPoolId: cognito.userPoolId, Username });
  return {
    adminGetUser: new DataLoader(async (usernames) => Promise.all(usernames.map(async (username) => read(username).catch((error: unknown) => error as Error)))),
  };
}
