/**
 * The sign-in of an invited user as a front end implements it: a new password, an authenticator
 * app, and its codes.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  AssociateSoftwareTokenDocument,
  AuthenticateDocument,
  match,
  RespondToChallengeDocument,
  VerifySoftwareTokenDocument,
} from 'cognito-graphql-client';
import type { AuthenticateMutation, RespondToChallengeInput } from 'cognito-graphql-client';
import { Secret, TOTP } from 'otpauth';

export const temporaryPassword = 'Temporary-Horse-7';
const newPassword = 'Correct-Horse-7';

export type Ask = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

type Answer = NonNullable<AuthenticateMutation['authenticate']>;
type Name = Answer['__typename'];

/** The steps of both sign-ins; the second one asks for a code of the app. */
export interface SignIns {
  readonly steps: readonly string[];
  readonly accessToken: string;
}

export async function signInTwice(mutate: Ask, username: string): Promise<SignIns> {
  const steps: string[] = [];
  /** The fields of the member that must come next. */
  function expected<Expected extends Name>(
    answer: { readonly __typename: string } | null,
    name: Expected,
  ): Extract<Answer, { readonly __typename: Expected }> {
    steps.push(answer?.__typename ?? 'null');
    if (answer?.__typename !== name) throw new Error(`${name}, not ${JSON.stringify(answer)}`);
    return answer as Extract<Answer, { readonly __typename: Expected }>;
  }
  const authenticate = async (password: string) =>
    (await mutate(AuthenticateDocument, { input: { username, password } })).authenticate;
  const respond = async (input: RespondToChallengeInput) =>
    (await mutate(RespondToChallengeDocument, { input })).respondToChallenge;

  const invitation = expected(
    await authenticate(temporaryPassword),
    'NewPasswordRequiredChallenge',
  );
  const setup = expected(
    await respond({ newPasswordRequired: { ...sessionOf(invitation), newPassword } }),
    'MfaSetupChallenge',
  );
  const { app, session } = await setUpApp(mutate, setup.session);
  expected(await respond({ mfaSetup: { username, session } }), 'AuthenticationTokens');

  const asked = expected(await authenticate(newPassword), 'SoftwareTokenMfaChallenge');
  // Each code can be used once; the app shows the next one within 30 s.
  const code = app.generate({ timestamp: Date.now() + 30_000 });
  const tokens = expected(
    await respond({ softwareTokenMfa: { ...sessionOf(asked), code } }),
    'AuthenticationTokens',
  );
  return { steps, accessToken: tokens.accessToken };
}

async function setUpApp(mutate: Ask, begun: string): Promise<{ app: TOTP; session: string }> {
  const { associateSoftwareToken } = await mutate(AssociateSoftwareTokenDocument, {
    input: { issuer: 'Example', session: begun },
  });
  const { app, session } = match(associateSoftwareToken!, {
    AssociateSoftwareTokenSuccess: (success) => ({
      app: new TOTP({ secret: Secret.fromBase32(success.secretCode) }),
      session: success.session,
    }),
    otherError: ({ code }) => {
      throw new Error(code);
    },
  });
  const { verifySoftwareToken } = await mutate(VerifySoftwareTokenDocument, {
    input: { code: app.generate(), session },
  });
  return match(verifySoftwareToken!, {
    VerifySoftwareTokenSuccess: (success) => ({ app, session: success.session! }),
    otherError: ({ code }) => {
      throw new Error(code);
    },
  });
}

const sessionOf = ({ username, session }: { username: string; session: string }) => ({
  username,
  session,
});

/** The union members that `signInTwice` receives. */
export const bothSignIns = [
  'NewPasswordRequiredChallenge',
  'MfaSetupChallenge',
  'AuthenticationTokens',
  'SoftwareTokenMfaChallenge',
  'AuthenticationTokens',
];
