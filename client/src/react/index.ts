'use client';
/**
 * `cognito-graphql-client/react`: a provider, hooks, and the screens for signing in and for an
 * account.
 */
export { AuthProvider, useAuth } from './provider/AuthProvider.js';
export type { AuthProviderProps, UseAuth } from './provider/AuthProvider.js';
export type { RedirectOptions } from './redirect/redirects.js';
export { useRenderedUser } from './provider/useRenderedUser.js';
export { useMe } from './provider/useMe.js';
export type { Me } from './provider/useMe.js';
export type { Remote } from './provider/useRemote.js';
export { Authenticator } from './Authenticator.js';
export type { AuthenticatorProps } from './Authenticator.js';
export { SignIn } from './screens/SignIn.js';
export type { SignInProps } from './screens/SignIn.js';
export { SignUp } from './screens/SignUp.js';
export type { SignUpProps } from './screens/SignUp.js';
export { ConfirmSignUp } from './screens/ConfirmSignUp.js';
export type { ConfirmSignUpProps } from './screens/ConfirmSignUp.js';
export { ForgotPassword } from './screens/ForgotPassword.js';
export type { ForgotPasswordProps } from './screens/ForgotPassword.js';
export { PasskeyPrompt } from './screens/PasskeyPrompt.js';
export type { PasskeyPromptProps } from './screens/PasskeyPrompt.js';
export { Challenge } from './challenges/Challenge.js';
export type { ChallengeProps } from './challenges/challengeProps.js';
export { Account } from './account/Account.js';
export { Profile } from './account/Profile.js';
export { Security } from './account/Security.js';
export { Passkeys } from './account/Passkeys.js';
export { Sessions } from './account/Sessions.js';
export { DeleteAccount } from './account/DeleteAccount.js';
export { SignOut } from './account/SignOut.js';
export type { SignOutProps } from './account/SignOut.js';
export { standardComponents } from './elements/standard.js';
export type {
  ButtonProps,
  Components,
  FieldProps,
  MessageProps,
  ScreenProps,
} from './elements/components.js';
export type { PartProps } from './elements/part.js';
export { en } from './texts/en.js';
export type { Texts } from './texts/en.js';
