/** The results of sign-in by redirect and of `clientToken`. */
import { Field, Int, ObjectType } from 'type-graphql';

import { enumOf } from '../enum.js';

export const RedirectPrompt = enumOf(
  'RedirectPrompt',
  {
    NONE:
      'Shows no page. The sign-in fails with `LOGIN_REQUIRED` unless the user is already signed in ' +
      'to managed login.',
    LOGIN: 'Asks the user to sign in again.',
    SELECT_ACCOUNT: 'Asks which account to use.',
    CONSENT: 'Asks the identity provider to show its page of consent.',
  },
  'Which pages the user has to see.',
);
export type RedirectPrompt = keyof typeof RedirectPrompt;

@ObjectType({ description: 'A sign-in that continues in the browser.' })
export class RedirectSignIn {
  @Field(() => String, { description: 'The address to send the browser to.' })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Pass it to `completeRedirectSignIn` when the browser comes back. Keep it where only this ' +
      'browser can read it, never in a URL. Null if the gateway keeps it in a cookie.',
  })
  flow?: string | null;

  /**
   * The name of the cookie that keeps `flow`. Not a field of the schema, because `url` already
   * contains it.
   */
  state!: string;
}

@ObjectType({ description: 'The address that ends a sign-in at managed login.' })
export class RedirectSignOutSuccess {
  @Field(() => String, {
    description:
      'Send the browser to this address. Managed login ends its sign-in and sends the browser back ' +
      'to `signOutUri`.',
  })
  url!: string;
}

@ObjectType({ description: 'An access token for a program, without a user.' })
export class ClientToken {
  @Field(() => String, { description: 'The access token.' })
  accessToken!: string;

  @Field(() => String, { description: 'Always `Bearer`.' })
  tokenType!: string;

  @Field(() => Int, { description: 'How long the access token is valid, in seconds.' })
  expiresInSeconds!: number;
}
