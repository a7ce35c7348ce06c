/**
 * The documents of the session. Generated documents select each error of each union; these share
 * one fragment, which keeps them small.
 */
import { capital } from './clientErrors.js';
import type { Results } from './types.js';

const error =
  'fragment E on OperationError{code message category retryable requestId' +
  '...on AccessDeniedError{requires}...on CodeMismatchError{retrySession}' +
  '...on EnableSoftwareTokenMfaError{retrySession}' +
  '...on InvalidInputError{violations{path message}}...on InvalidPasswordError{violatedRules}' +
  '...on NotAuthorizedError{reason}...on ServiceUnavailableError{cause}' +
  '...on TooManyRequestsError{retryAfterSeconds scope}...on UnexpectedError{incidentId}' +
  '...on UserLambdaValidationError{trigger}}';
const delivery = 'codeDelivery{destination deliveryMedium attributeName}';
const tokens =
  '...on AuthenticationTokens{accessToken idToken refreshToken expiresInSeconds ' +
  'newDevice{deviceKey deviceGroupKey}}';
const verifier = '{srpB salt secretBlock ';
const challenge =
  '...on Challenge{session username}' +
  '...on NewPasswordRequiredChallenge{requiredAttributes missingAttributes}' +
  `...on SmsMfaChallenge{${delivery}}...on EmailOtpChallenge{${delivery}}` +
  `...on SmsOtpChallenge{${delivery}}...on SoftwareTokenMfaChallenge{deviceName}` +
  '...on SelectMfaTypeChallenge{mfaMethods}...on MfaSetupChallenge{mfaMethods}' +
  '...on SelectChallenge{firstFactors}...on PasswordChallenge{firstFactors}' +
  `...on PasswordVerifierChallenge${verifier}userIdForSrp}` +
  '...on WebAuthnChallenge{optionsJson}...on CustomChallenge{parameters{name value}}...on DeviceSrpChallenge{deviceKey}' +
  `...on DevicePasswordVerifierChallenge${verifier}deviceKey}...on UnknownChallenge{name}`;

/** What each operation selects of its success. */
const selections: Readonly<Record<keyof Results, string>> = {
  authenticate: tokens + challenge,
  respondToChallenge: tokens + challenge,
  refreshTokens: tokens,
  revokeToken: '...on RevokeTokenSuccess{revoked}',
  signOut: '...on SignOutSuccess{signedOut}',
  signUp: `...on SignUpSuccess{userId confirmed ${delivery} session}`,
  confirmSignUp: '...on ConfirmSignUpSuccess{username session}',
  resendConfirmationCode: `...on ResendConfirmationCodeSuccess{${delivery}}`,
  forgotPassword: `...on ForgotPasswordSuccess{${delivery}}`,
  confirmForgotPassword: '...on ConfirmForgotPasswordSuccess{username}',
  associateSoftwareToken:
    '...on AssociateSoftwareTokenSuccess{secretCode otpauthUri qrCode session}',
  verifySoftwareToken: '...on VerifySoftwareTokenSuccess{session}',
  setMyMfaPreference: '...on SetMyMfaPreferenceSuccess{preferenceSet}',
  startMyPasskeyRegistration: '...on StartMyPasskeyRegistrationSuccess{optionsJson}',
  completeMyPasskeyRegistration: '...on CompleteMyPasskeyRegistrationSuccess{credentialId}',
  confirmMyDevice: '...on ConfirmMyDeviceSuccess{deviceKey userConfirmationNecessary}',
  userPool: '...on UserPool{id authFlows}',
};

/** The document of an operation. */
export function textOf(name: keyof Results): string {
  const selection = `{__typename ${selections[name]}...E}`;
  if (name === 'userPool') return `query UserPool{userPool${selection}}${error}`;
  const stem = capital(name);
  return `mutation ${stem}($input:${stem}Input!){${name}(input:$input)${selection}}${error}`;
}

/** Every document that the session sends, such as for a list of trusted documents. */
export const authDocuments = (): string[] =>
  (Object.keys(selections) as (keyof Results)[]).map(textOf);
