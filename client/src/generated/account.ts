import type * as Types from './documents.js';
import { typedDocument } from '../typedDocument.js';
export type AccountQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type AccountQuery = { me:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, emailVerified: boolean | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, phoneNumberVerified: boolean | null, address: string | null, mfaMethods: Array<Types.MfaMethod> | null, preferredMfaMethod: Types.MfaMethod | null, passkeys:
        | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'LimitExceededError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'NotAuthorizedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'PasskeyConnection', edges: Array<{ node: { credentialId: string, name: string, createdAt: string | null } }> }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'TooManyRequestsError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UnexpectedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
       | null, sessions:
        | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'NotAuthorizedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'SessionConnection', edges: Array<{ node: { id: string, device: string | null, ipAddress: string | null, createdAt: string | null, lastActiveAt: string | null, current: boolean, location: { city: string | null, country: string | null } | null } }> }
        | { __typename: 'TooManyRequestsError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UnexpectedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
       | null, devices:
        | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'DeviceConnection', edges: Array<{ node: { deviceKey: string, name: string | null, lastIpAddress: string | null, lastAuthenticatedAt: string | null } }> }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'NotAuthorizedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'TooManyRequestsError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UnexpectedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
       | null }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

type ProblemFields_AccessDeniedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_AliasExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_BlockedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_CodeDeliveryFailureError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_CodeMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_ConcurrentModificationError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_DeviceKeyExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_EnableSoftwareTokenMfaError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_ExpiredCodeError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_FeatureNotAvailableError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_GroupExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_InvalidInputError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_InvalidPasswordError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_LimitExceededError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_MfaMethodNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_NotAuthorizedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_OutcomeUnknownError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_PasswordHistoryPolicyViolationError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_PasswordResetRequiredError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_PreconditionNotMetError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_RefreshTokenReuseError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_ResourceNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_ServiceUnavailableError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_SoftwareTokenMfaNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_TooManyFailedAttemptsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_TooManyRequestsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_UnexpectedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_UnsupportedTokenTypeError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_UnsupportedUserStateError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_UserLambdaValidationError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_UserNotConfirmedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_UserNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_UsernameExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_WebAuthnChallengeNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_WebAuthnClientMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_WebAuthnConfigurationMissingError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_WebAuthnCredentialNotSupportedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_WebAuthnNotEnabledError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_WebAuthnOriginNotAllowedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type ProblemFields_WebAuthnRelyingPartyMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

export type ProblemFieldsFragment =
  | ProblemFields_AccessDeniedError_Fragment
  | ProblemFields_AliasExistsError_Fragment
  | ProblemFields_BlockedError_Fragment
  | ProblemFields_CodeDeliveryFailureError_Fragment
  | ProblemFields_CodeMismatchError_Fragment
  | ProblemFields_ConcurrentModificationError_Fragment
  | ProblemFields_DeviceKeyExistsError_Fragment
  | ProblemFields_EnableSoftwareTokenMfaError_Fragment
  | ProblemFields_ExpiredCodeError_Fragment
  | ProblemFields_FeatureNotAvailableError_Fragment
  | ProblemFields_GroupExistsError_Fragment
  | ProblemFields_InvalidInputError_Fragment
  | ProblemFields_InvalidPasswordError_Fragment
  | ProblemFields_LimitExceededError_Fragment
  | ProblemFields_MfaMethodNotFoundError_Fragment
  | ProblemFields_NotAuthorizedError_Fragment
  | ProblemFields_OutcomeUnknownError_Fragment
  | ProblemFields_PasswordHistoryPolicyViolationError_Fragment
  | ProblemFields_PasswordResetRequiredError_Fragment
  | ProblemFields_PreconditionNotMetError_Fragment
  | ProblemFields_RefreshTokenReuseError_Fragment
  | ProblemFields_ResourceNotFoundError_Fragment
  | ProblemFields_ServiceUnavailableError_Fragment
  | ProblemFields_SoftwareTokenMfaNotFoundError_Fragment
  | ProblemFields_TooManyFailedAttemptsError_Fragment
  | ProblemFields_TooManyRequestsError_Fragment
  | ProblemFields_UnexpectedError_Fragment
  | ProblemFields_UnsupportedTokenTypeError_Fragment
  | ProblemFields_UnsupportedUserStateError_Fragment
  | ProblemFields_UserLambdaValidationError_Fragment
  | ProblemFields_UserNotConfirmedError_Fragment
  | ProblemFields_UserNotFoundError_Fragment
  | ProblemFields_UsernameExistsError_Fragment
  | ProblemFields_WebAuthnChallengeNotFoundError_Fragment
  | ProblemFields_WebAuthnClientMismatchError_Fragment
  | ProblemFields_WebAuthnConfigurationMissingError_Fragment
  | ProblemFields_WebAuthnCredentialNotSupportedError_Fragment
  | ProblemFields_WebAuthnNotEnabledError_Fragment
  | ProblemFields_WebAuthnOriginNotAllowedError_Fragment
  | ProblemFields_WebAuthnRelyingPartyMismatchError_Fragment
;

const ProblemFields = `fragment ProblemFields on OperationError {
  code
  message
  category
  retryable
}`;
export const AccountDocument = /* @__PURE__ */ typedDocument<AccountQuery, AccountQueryVariables>(`query Account {
  me {
    __typename
    ... on User {
      id
      username
      name
      givenName
      familyName
      middleName
      nickname
      preferredUsername
      profile
      picture
      website
      email
      emailVerified
      gender
      birthdate
      zoneinfo
      locale
      phoneNumber
      phoneNumberVerified
      address
      mfaMethods
      preferredMfaMethod
      passkeys(first: 20) {
        __typename
        ... on PasskeyConnection {
          edges {
            node {
              credentialId
              name
              createdAt
            }
          }
        }
        ... on OperationError {
          ...ProblemFields
        }
      }
      sessions(first: 50) {
        __typename
        ... on SessionConnection {
          edges {
            node {
              id
              device
              ipAddress
              location {
                city
                country
              }
              createdAt
              lastActiveAt
              current
            }
          }
        }
        ... on OperationError {
          ...ProblemFields
        }
      }
      devices(first: 50) {
        __typename
        ... on DeviceConnection {
          edges {
            node {
              deviceKey
              name
              lastIpAddress
              lastAuthenticatedAt
            }
          }
        }
        ... on OperationError {
          ...ProblemFields
        }
      }
    }
    ... on OperationError {
      ...ProblemFields
    }
    ... on NotAuthorizedError {
      reason
    }
    ... on TooManyRequestsError {
      retryAfterSeconds
    }
    ... on UnexpectedError {
      incidentId
    }
  }
}`, ProblemFields);
export const ProblemFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ProblemFieldsFragment, unknown>(ProblemFields);