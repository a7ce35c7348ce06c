import type * as Types from './documents.js';
import { typedDocument } from '../typedDocument.js';
export type AccountQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type AccountQuery = { me:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'NotAuthorizedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, reason: Types.NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, retryAfterSeconds: number | null }
    | { __typename: 'UnexpectedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, incidentId: string }
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

export type PoolSettingsQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type PoolSettingsQuery = { userPool:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'NotAuthorizedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserPool', mfa: Types.UserPoolMfa, mfaMethods: Array<Types.MfaMethod> | null, selfSignUpAllowed: boolean, usernameAttributes: Array<string>, aliasAttributes: Array<string>, autoVerifiedAttributes: Array<string>, attributesVerifiedBeforeUpdate: Array<string>, accountRecovery: Array<Types.AccountRecoveryMethod>, allowedFirstAuthFactors: Array<Types.AuthFactor>, authFlows: Array<Types.ExplicitAuthFlow> | null, identityProviders: Array<string> | null, requiredAttributes: Array<string>, passwordPolicy: { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean } }
   | null };

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
          code
          message
          category
          retryable
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
          code
          message
          category
          retryable
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
          code
          message
          category
          retryable
        }
      }
    }
    ... on OperationError {
      code
      message
      category
      retryable
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
}`);
export const PoolSettingsDocument = /* @__PURE__ */ typedDocument<PoolSettingsQuery, PoolSettingsQueryVariables>(`query PoolSettings {
  userPool {
    __typename
    ... on UserPool {
      passwordPolicy {
        minimumLength
        requireUppercase
        requireLowercase
        requireNumbers
        requireSymbols
      }
      mfa
      mfaMethods
      selfSignUpAllowed
      usernameAttributes
      aliasAttributes
      autoVerifiedAttributes
      attributesVerifiedBeforeUpdate
      accountRecovery
      allowedFirstAuthFactors
      authFlows
      identityProviders
      requiredAttributes
    }
    ... on OperationError {
      code
      message
      category
      retryable
    }
  }
}`);