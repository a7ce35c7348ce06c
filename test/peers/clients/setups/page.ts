/** Lets the program that drives a page call the page's client. */
import { AuthenticateDocument, UserDocument } from 'cognito-graphql-client';

import type { Connect } from './connection.js';
import { signInTwice, temporaryPassword } from './signIn.js';
import type { SignIns } from './signIn.js';

export interface Page {
  /** Signs an invited user in, through a new password and an authenticator app. */
  readonly signIn: (url: string, username: string) => Promise<SignIns>;
  /** The codes of the errors of a mutation and of a query. */
  readonly refusals: (url: string) => Promise<readonly (string | undefined)[]>;
}

export function offer(connect: Connect): void {
  const page: Page = {
    signIn: async (url, username) =>
      signInTwice((await connect({ url, headers: {} })).mutate, username),
    refusals: async (url) => {
      const { mutate, query } = await connect({ url, headers: {} });
      const input = { username: 'nobody', password: temporaryPassword };
      const { authenticate } = await mutate(AuthenticateDocument, { input });
      const { user } = await query(UserDocument, { username: 'nobody' });
      return [authenticate, user].map((member) =>
        member && 'code' in member ? member.code : undefined,
      );
    },
  };
  Object.assign(globalThis, page);
}
