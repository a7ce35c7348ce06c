/**
 * The documents of the session. The generated documents select each error of each union separately;
 * the documents here share one fragment for all errors, which keeps them small.
 */
import type { Results } from './types.js';

const error =
  'fragment E on OperationError{code message category retryable requestId' +
  '...on CodeMismatchError{retrySession}...on EnableSoftwareTokenMfaError{retrySession}' +
  '...on InvalidInputError{violations{path message}}...on InvalidPasswordError{violatedRules}' +
  '...on NotAuthorizedError{reason}...on TooManyRequestsError{retryAfterSeconds}' +
  '...on UnexpectedError{incidentId}}';
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

/** The fields that each operation selects from its success, in addition to `__typename`. */
const fields: Readonly<Record<Exclude<keyof Results, 'userPool'>, string>> = {
  authenticate: '',
  respondToChallenge: '',
  refreshTokens: '',
  revokeToken: '',
  signOut: '',
  signUp: `userId confirmed ${delivery} session`,
  confirmSignUp: 'username session',
  resendConfirmationCode: delivery,
  forgotPassword: delivery,
  confirmForgotPassword: 'username',
  associateSoftwareToken: 'secretCode otpauthUri qrCode session',
  verifySoftwareToken: 'session',
  setMyMfaPreference: '',
  startMyPasskeyRegistration: 'optionsJson',
  completeMyPasskeyRegistration: 'credentialId',
  confirmMyDevice: '',
};

/** Returns the document of an operation. */
export function textOf(name: keyof Results): string {
  if (name === 'userPool')
    return `query UserPool{userPool{__typename ...on UserPool{id authFlows}...E}}${error}`;
  const stem = name.charAt(0).toUpperCase() + name.slice(1);
  const success = fields[name] && `...on ${stem}Success{${fields[name]}}`;
  const signIn = /^(au|res.*ge)/.test(name) ? tokens + challenge : '';
  const selection = name === 'refreshTokens' ? tokens : signIn || success;
  return (
    `mutation ${stem}($input:${stem}Input!){${name}(input:$input)` +
    `{__typename ${selection}...E}}${error}`
  );
}

/** Returns every document that the session sends, for example for a list of trusted documents. */
export const authDocuments = (): string[] =>
  (['userPool', ...Object.keys(fields)] as (keyof Results)[]).map(textOf);
