import type * as Types from 'cognito-graphql-client';
import { typedDocument } from '../../../client/src/typedDocument.js';
type Failure_AccessDeniedError_Fragment = { requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_AliasExistsError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_BlockedError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_CodeDeliveryFailureError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_CodeMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_ConcurrentModificationError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_DeviceKeyExistsError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_EnableSoftwareTokenMfaError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_ExpiredCodeError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_FeatureNotAvailableError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_GroupExistsError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_InvalidInputError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> };

type Failure_InvalidPasswordError_Fragment = { violatedRules: Array<Types.PasswordRule>, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_LimitExceededError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_MfaMethodNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_NotAuthorizedError_Fragment = { reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_OutcomeUnknownError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_PasswordHistoryPolicyViolationError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_PasswordResetRequiredError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_PreconditionNotMetError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_RedirectSignInError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_RefreshTokenReuseError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_ResourceNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_ServiceUnavailableError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_SoftwareTokenMfaNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_TooManyFailedAttemptsError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_TooManyRequestsError_Fragment = { retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_UnexpectedError_Fragment = { incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_UnsupportedTokenTypeError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_UnsupportedUserStateError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_UserLambdaValidationError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_UserNotConfirmedError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_UserNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_UsernameExistsError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_WebAuthnChallengeNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_WebAuthnClientMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_WebAuthnConfigurationMissingError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_WebAuthnCredentialNotSupportedError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_WebAuthnNotEnabledError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_WebAuthnOriginNotAllowedError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

type Failure_WebAuthnRelyingPartyMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null };

export type FailureFragment =
  | Failure_AccessDeniedError_Fragment
  | Failure_AliasExistsError_Fragment
  | Failure_BlockedError_Fragment
  | Failure_CodeDeliveryFailureError_Fragment
  | Failure_CodeMismatchError_Fragment
  | Failure_ConcurrentModificationError_Fragment
  | Failure_DeviceKeyExistsError_Fragment
  | Failure_EnableSoftwareTokenMfaError_Fragment
  | Failure_ExpiredCodeError_Fragment
  | Failure_FeatureNotAvailableError_Fragment
  | Failure_GroupExistsError_Fragment
  | Failure_InvalidInputError_Fragment
  | Failure_InvalidPasswordError_Fragment
  | Failure_LimitExceededError_Fragment
  | Failure_MfaMethodNotFoundError_Fragment
  | Failure_NotAuthorizedError_Fragment
  | Failure_OutcomeUnknownError_Fragment
  | Failure_PasswordHistoryPolicyViolationError_Fragment
  | Failure_PasswordResetRequiredError_Fragment
  | Failure_PreconditionNotMetError_Fragment
  | Failure_RedirectSignInError_Fragment
  | Failure_RefreshTokenReuseError_Fragment
  | Failure_ResourceNotFoundError_Fragment
  | Failure_ServiceUnavailableError_Fragment
  | Failure_SoftwareTokenMfaNotFoundError_Fragment
  | Failure_TooManyFailedAttemptsError_Fragment
  | Failure_TooManyRequestsError_Fragment
  | Failure_UnexpectedError_Fragment
  | Failure_UnsupportedTokenTypeError_Fragment
  | Failure_UnsupportedUserStateError_Fragment
  | Failure_UserLambdaValidationError_Fragment
  | Failure_UserNotConfirmedError_Fragment
  | Failure_UserNotFoundError_Fragment
  | Failure_UsernameExistsError_Fragment
  | Failure_WebAuthnChallengeNotFoundError_Fragment
  | Failure_WebAuthnClientMismatchError_Fragment
  | Failure_WebAuthnConfigurationMissingError_Fragment
  | Failure_WebAuthnCredentialNotSupportedError_Fragment
  | Failure_WebAuthnNotEnabledError_Fragment
  | Failure_WebAuthnOriginNotAllowedError_Fragment
  | Failure_WebAuthnRelyingPartyMismatchError_Fragment
;

export type ConsoleGroupQueryVariables = Types.Exact<{
  groupName: Types.Scalars['String']['input'];
}>;


export type ConsoleGroupQuery = { group:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'Group', name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleGroupMembersQueryVariables = Types.Exact<{
  groupName: Types.Scalars['String']['input'];
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ConsoleGroupMembersQuery = { group:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'Group', users:
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserConnection', edges: Array<{ node: { username: string, name: string | null, email: string | null, enabled: boolean | null, status: Types.UserStatus | null, viewerPermissions: Array<string> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
       | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserNamedQueryVariables = Types.Exact<{
  username: Types.Scalars['String']['input'];
}>;


export type ConsoleUserNamedQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', username: string, name: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserAtQueryVariables = Types.Exact<{
  by: Types.LookupUserByInput;
}>;


export type ConsoleUserAtQuery = { lookupUser:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', username: string, name: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type MeantUserFragment = { username: string, name: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null };

export type ConsoleUsageQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type ConsoleUsageQuery = { poolUsage:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'PoolUsage', estimatedNumberOfUsers: number | null, quotas: Array<{ name: string, callsPerSecond: number | null, recentCalls: number, recentRefusals: number, circuitOpen: boolean }> }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleCheckQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type ConsoleCheckQuery = { poolCheck:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'PoolCheck', checkedAt: string, findings: Array<{ level: Types.PoolFindingLevel, problem: string, fix: string }> }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleAuditQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.AuditEventFilterInput>;
}>;


export type ConsoleAuditQuery = { auditEvents:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'AuditEventConnection', edges: Array<{ node: { time: string, operation: string, outcome: string, failed: boolean, reason: string | null, ipAddress: string | null, requestId: string | null, repeated: number | null, actor: { kind: Types.AuditActorKind, name: string | null }, targets: Array<{ path: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserQueryVariables = Types.Exact<{
  username: Types.Scalars['String']['input'];
}>;


export type ConsoleUserQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', id: string, username: string, viewerPermissions: Array<string> | null, enabled: boolean | null, status: Types.UserStatus | null, temporaryPasswordExpired: boolean | null, createdAt: string | null, lastModifiedAt: string | null, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, emailVerified: boolean | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, phoneNumberVerified: boolean | null, address: string | null, updatedAt: string | null, mfaMethods: Array<Types.MfaMethod> | null, preferredMfaMethod: Types.MfaMethod | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }>, authFactors:
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'AuthFactors', configured: Array<Types.AuthFactor>, mfaMethods: Array<Types.MfaMethod>, preferredMfaMethod: Types.MfaMethod | null }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
       | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserGroupsQueryVariables = Types.Exact<{
  username: Types.Scalars['String']['input'];
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ConsoleUserGroupsQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', groups:
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'GroupConnection', edges: Array<{ node: { name: string, description: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
       | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserDevicesQueryVariables = Types.Exact<{
  username: Types.Scalars['String']['input'];
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ConsoleUserDevicesQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', devices:
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'DeviceConnection', edges: Array<{ node: { deviceKey: string, name: string | null, lastIpAddress: string | null, rememberedStatus: Types.DeviceRememberedStatus | null, createdAt: string | null, lastAuthenticatedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
       | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserSessionsQueryVariables = Types.Exact<{
  username: Types.Scalars['String']['input'];
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ConsoleUserSessionsQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', sessions:
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'SessionConnection', edges: Array<{ node: { id: string, type: Types.SessionType | null, clientId: string | null, device: string | null, ipAddress: string | null, createdAt: string | null, lastActiveAt: string | null, current: boolean, location: { city: string | null, country: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
       | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserEventsQueryVariables = Types.Exact<{
  username: Types.Scalars['String']['input'];
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ConsoleUserEventsQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', authEvents:
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'AuthEventConnection', edges: Array<{ node: { id: string, type: Types.AuthEventType | null, createdAt: string | null, response: Types.AuthEventResponse | null, riskDecision: Types.RiskDecision | null, riskLevel: Types.RiskLevel | null, compromisedCredentialsDetected: boolean | null, ipAddress: string | null, device: string | null, challenges: Array<{ name: Types.AuthEventChallengeName | null, response: Types.AuthEventChallengeResponse | null }>, location: { city: string | null, country: string | null } | null, feedback: { value: Types.FeedbackValue | null, provider: string, givenAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
       | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ConsoleUserFieldsFragment = { id: string, username: string, viewerPermissions: Array<string> | null, enabled: boolean | null, status: Types.UserStatus | null, temporaryPasswordExpired: boolean | null, createdAt: string | null, lastModifiedAt: string | null, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, emailVerified: boolean | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, phoneNumberVerified: boolean | null, address: string | null, updatedAt: string | null, mfaMethods: Array<Types.MfaMethod> | null, preferredMfaMethod: Types.MfaMethod | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }>, authFactors:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'AuthFactors', configured: Array<Types.AuthFactor>, mfaMethods: Array<Types.MfaMethod>, preferredMfaMethod: Types.MfaMethod | null }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

const Failure = `fragment Failure on OperationError {
  code
  message
  retryable
  requestId
  ... on AccessDeniedError {
    requires
  }
  ... on InvalidInputError {
    violations {
      path
      message
    }
  }
  ... on InvalidPasswordError {
    violatedRules
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
}`;
const MeantUser = `fragment MeantUser on User {
  username
  name
  emailVerified
  phoneNumberVerified
}`;
const ConsoleUserFields = `fragment ConsoleUserFields on User {
  id
  username
  viewerPermissions
  enabled
  status
  temporaryPasswordExpired
  createdAt
  lastModifiedAt
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
  updatedAt
  custom {
    name
    value
  }
  identities {
    userId
    providerName
    providerType
    issuer
    primary
    createdAt
  }
  mfaMethods
  preferredMfaMethod
  authFactors {
    __typename
    ... on AuthFactors {
      configured
      mfaMethods
      preferredMfaMethod
    }
    ...Failure
  }
}`;
export const FailureFragmentDoc = /* @__PURE__ */ typedDocument<FailureFragment, unknown>(Failure);
export const ConsoleGroupDocument = /* @__PURE__ */ typedDocument<ConsoleGroupQuery, ConsoleGroupQueryVariables>(`query ConsoleGroup($groupName: String!) {
  group(groupName: $groupName) {
    __typename
    ... on Group {
      name
      description
      precedence
      roleArn
      createdAt
      lastModifiedAt
      viewerPermissions
    }
    ...Failure
  }
}`, Failure);
export const ConsoleGroupMembersDocument = /* @__PURE__ */ typedDocument<ConsoleGroupMembersQuery, ConsoleGroupMembersQueryVariables>(`query ConsoleGroupMembers($groupName: String!, $after: String) {
  group(groupName: $groupName) {
    __typename
    ... on Group {
      users(first: 20, after: $after) {
        __typename
        ... on UserConnection {
          edges {
            node {
              username
              name
              email
              enabled
              status
              viewerPermissions
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleUserNamedDocument = /* @__PURE__ */ typedDocument<ConsoleUserNamedQuery, ConsoleUserNamedQueryVariables>(`query ConsoleUserNamed($username: String!) {
  user(username: $username) {
    __typename
    ... on User {
      ...MeantUser
    }
    ...Failure
  }
}`, MeantUser, Failure);
export const ConsoleUserAtDocument = /* @__PURE__ */ typedDocument<ConsoleUserAtQuery, ConsoleUserAtQueryVariables>(`query ConsoleUserAt($by: LookupUserByInput!) {
  lookupUser(by: $by) {
    __typename
    ... on User {
      ...MeantUser
    }
    ...Failure
  }
}`, MeantUser, Failure);
export const MeantUserFragmentDoc = /* @__PURE__ */ typedDocument<MeantUserFragment, unknown>(MeantUser);
export const ConsoleUsageDocument = /* @__PURE__ */ typedDocument<ConsoleUsageQuery, ConsoleUsageQueryVariables>(`query ConsoleUsage {
  poolUsage {
    __typename
    ... on PoolUsage {
      estimatedNumberOfUsers
      quotas {
        name
        callsPerSecond
        recentCalls
        recentRefusals
        circuitOpen
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleCheckDocument = /* @__PURE__ */ typedDocument<ConsoleCheckQuery, ConsoleCheckQueryVariables>(`query ConsoleCheck {
  poolCheck {
    __typename
    ... on PoolCheck {
      checkedAt
      findings {
        level
        problem
        fix
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleAuditDocument = /* @__PURE__ */ typedDocument<ConsoleAuditQuery, ConsoleAuditQueryVariables>(`query ConsoleAudit($first: Int, $after: String, $filter: AuditEventFilterInput) {
  auditEvents(first: $first, after: $after, filter: $filter) {
    __typename
    ... on AuditEventConnection {
      edges {
        node {
          time
          operation
          actor {
            kind
            name
          }
          targets {
            path
            name
          }
          outcome
          failed
          reason
          ipAddress
          requestId
          repeated
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleUserDocument = /* @__PURE__ */ typedDocument<ConsoleUserQuery, ConsoleUserQueryVariables>(`query ConsoleUser($username: String!) {
  user(username: $username) {
    __typename
    ... on User {
      ...ConsoleUserFields
    }
    ...Failure
  }
}`, ConsoleUserFields, Failure);
export const ConsoleUserGroupsDocument = /* @__PURE__ */ typedDocument<ConsoleUserGroupsQuery, ConsoleUserGroupsQueryVariables>(`query ConsoleUserGroups($username: String!, $after: String) {
  user(username: $username) {
    __typename
    ... on User {
      groups(first: 50, after: $after) {
        __typename
        ... on GroupConnection {
          edges {
            node {
              name
              description
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleUserDevicesDocument = /* @__PURE__ */ typedDocument<ConsoleUserDevicesQuery, ConsoleUserDevicesQueryVariables>(`query ConsoleUserDevices($username: String!, $after: String) {
  user(username: $username) {
    __typename
    ... on User {
      devices(first: 20, after: $after) {
        __typename
        ... on DeviceConnection {
          edges {
            node {
              deviceKey
              name
              lastIpAddress
              rememberedStatus
              createdAt
              lastAuthenticatedAt
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleUserSessionsDocument = /* @__PURE__ */ typedDocument<ConsoleUserSessionsQuery, ConsoleUserSessionsQueryVariables>(`query ConsoleUserSessions($username: String!, $after: String) {
  user(username: $username) {
    __typename
    ... on User {
      sessions(first: 20, after: $after) {
        __typename
        ... on SessionConnection {
          edges {
            node {
              id
              type
              clientId
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
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleUserEventsDocument = /* @__PURE__ */ typedDocument<ConsoleUserEventsQuery, ConsoleUserEventsQueryVariables>(`query ConsoleUserEvents($username: String!, $after: String) {
  user(username: $username) {
    __typename
    ... on User {
      authEvents(first: 20, after: $after) {
        __typename
        ... on AuthEventConnection {
          edges {
            node {
              id
              type
              createdAt
              response
              riskDecision
              riskLevel
              compromisedCredentialsDetected
              challenges {
                name
                response
              }
              ipAddress
              device
              location {
                city
                country
              }
              feedback {
                value
                provider
                givenAt
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const ConsoleUserFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ConsoleUserFieldsFragment, unknown>(ConsoleUserFields, Failure);