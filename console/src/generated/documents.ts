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

export type OwnSessionsQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { me:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', sessions:
        | { __typename: 'AccessDeniedError' }
        | { __typename: 'BlockedError' }
        | { __typename: 'FeatureNotAvailableError' }
        | { __typename: 'InvalidInputError' }
        | { __typename: 'NotAuthorizedError' }
        | { __typename: 'PasswordResetRequiredError' }
        | { __typename: 'ResourceNotFoundError' }
        | { __typename: 'ServiceUnavailableError' }
        | { __typename: 'SessionConnection', edges: Array<{ node: { id: string, current: boolean } }> }
        | { __typename: 'TooManyRequestsError' }
        | { __typename: 'UnexpectedError' }
        | { __typename: 'UserNotConfirmedError' }
        | { __typename: 'UserNotFoundError' }
       | null }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type EndReplacedSessionMutationVariables = Types.Exact<{
  input: Types.RevokeMySessionInput;
}>;


export type EndReplacedSessionMutation = { revokeMySession:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'RevokeMySessionSuccess' }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type BulkEnableMutationVariables = Types.Exact<{
  input: Types.EnableUsersInput;
}>;


export type BulkEnableMutation = { enableUsers:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'EnableUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'EnableUserSuccess' }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type BulkDisableMutationVariables = Types.Exact<{
  input: Types.DisableUsersInput;
}>;


export type BulkDisableMutation = { disableUsers:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'DisableUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'DisableUserSuccess' }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type BulkDeleteMutationVariables = Types.Exact<{
  input: Types.DeleteUsersInput;
}>;


export type BulkDeleteMutation = { deleteUsers:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'DeleteUserSuccess' }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type BulkAddToGroupMutationVariables = Types.Exact<{
  input: Types.AddUsersToGroupInput;
}>;


export type BulkAddToGroupMutation = { addUsersToGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'AddUsersToGroupSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'AddUserToGroupSuccess' }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type BulkSignOutMutationVariables = Types.Exact<{
  input: Types.SignOutUserInput;
}>;


export type BulkSignOutMutation = { signOutUser:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'SignOutUserSuccess' }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type GroupNamesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
}>;


export type GroupNamesQuery = { groups:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'GroupConnection', edges: Array<{ node: { name: string } }> }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type UserListQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.UserFilterInput>;
  scan?: Types.InputMaybe<Types.UserScanInput>;
}>;


export type UserListQuery = { users:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UserConnection', scan: { scanned: number, exhausted: boolean } | null, edges: Array<{ node: { id: string, username: string, email: string | null, emailVerified: boolean | null, phoneNumber: string | null, phoneNumberVerified: boolean | null, name: string | null, givenName: string | null, familyName: string | null, preferredUsername: string | null, enabled: boolean | null, status: Types.UserStatus | null, createdAt: string | null, lastModifiedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
   | null };

export type ConsoleUserRightsQueryVariables = Types.Exact<{
  username: Types.Scalars['String']['input'];
}>;


export type ConsoleUserRightsQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
    | { __typename: 'User', viewerPermissions: Array<string> | null }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, retryable: boolean, requestId: string | null }
   | null };

export type ListedUserFragment = { id: string, username: string, email: string | null, emailVerified: boolean | null, phoneNumber: string | null, phoneNumberVerified: boolean | null, name: string | null, givenName: string | null, familyName: string | null, preferredUsername: string | null, enabled: boolean | null, status: Types.UserStatus | null, createdAt: string | null, lastModifiedAt: string | null };

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
const ListedUser = `fragment ListedUser on User {
  id
  username
  email
  emailVerified
  phoneNumber
  phoneNumberVerified
  name
  givenName
  familyName
  preferredUsername
  enabled
  status
  createdAt
  lastModifiedAt
}`;
export const FailureFragmentDoc = /* @__PURE__ */ typedDocument<FailureFragment, unknown>(Failure);
export const OwnSessionsDocument = /* @__PURE__ */ typedDocument<OwnSessionsQuery, OwnSessionsQueryVariables>(`query OwnSessions {
  me {
    __typename
    ... on User {
      sessions {
        __typename
        ... on SessionConnection {
          edges {
            node {
              id
              current
            }
          }
        }
      }
    }
    ...Failure
  }
}`, Failure);
export const EndReplacedSessionDocument = /* @__PURE__ */ typedDocument<EndReplacedSessionMutation, EndReplacedSessionMutationVariables>(`mutation EndReplacedSession($input: RevokeMySessionInput!) {
  revokeMySession(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const BulkEnableDocument = /* @__PURE__ */ typedDocument<BulkEnableMutation, BulkEnableMutationVariables>(`mutation BulkEnable($input: EnableUsersInput!) {
  enableUsers(input: $input) {
    __typename
    ... on EnableUsersSuccess {
      results {
        __typename
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const BulkDisableDocument = /* @__PURE__ */ typedDocument<BulkDisableMutation, BulkDisableMutationVariables>(`mutation BulkDisable($input: DisableUsersInput!) {
  disableUsers(input: $input) {
    __typename
    ... on DisableUsersSuccess {
      results {
        __typename
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const BulkDeleteDocument = /* @__PURE__ */ typedDocument<BulkDeleteMutation, BulkDeleteMutationVariables>(`mutation BulkDelete($input: DeleteUsersInput!) {
  deleteUsers(input: $input) {
    __typename
    ... on DeleteUsersSuccess {
      results {
        __typename
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const BulkAddToGroupDocument = /* @__PURE__ */ typedDocument<BulkAddToGroupMutation, BulkAddToGroupMutationVariables>(`mutation BulkAddToGroup($input: AddUsersToGroupInput!) {
  addUsersToGroup(input: $input) {
    __typename
    ... on AddUsersToGroupSuccess {
      results {
        __typename
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const BulkSignOutDocument = /* @__PURE__ */ typedDocument<BulkSignOutMutation, BulkSignOutMutationVariables>(`mutation BulkSignOut($input: SignOutUserInput!) {
  signOutUser(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const GroupNamesDocument = /* @__PURE__ */ typedDocument<GroupNamesQuery, GroupNamesQueryVariables>(`query GroupNames($first: Int) {
  groups(first: $first) {
    __typename
    ... on GroupConnection {
      edges {
        node {
          name
        }
      }
    }
    ...Failure
  }
}`, Failure);
export const UserListDocument = /* @__PURE__ */ typedDocument<UserListQuery, UserListQueryVariables>(`query UserList($first: Int, $after: String, $filter: UserFilterInput, $scan: UserScanInput) {
  users(first: $first, after: $after, filter: $filter, scan: $scan) {
    __typename
    ... on UserConnection {
      scan {
        scanned
        exhausted
      }
      edges {
        node {
          ...ListedUser
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...Failure
  }
}`, ListedUser, Failure);
export const ConsoleUserRightsDocument = /* @__PURE__ */ typedDocument<ConsoleUserRightsQuery, ConsoleUserRightsQueryVariables>(`query ConsoleUserRights($username: String!) {
  user(username: $username) {
    __typename
    ... on User {
      viewerPermissions
    }
    ...Failure
  }
}`, Failure);
export const ListedUserFragmentDoc = /* @__PURE__ */ typedDocument<ListedUserFragment, unknown>(ListedUser);