import type * as Types from './documents.js';
import { typedDocument } from '../typedDocument.js';
export type AccountQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type AccountQuery = { me:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
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
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
        | { __typename: 'LimitExceededError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'PasskeyConnection', edges: Array<{ node: { credentialId: string, name: string, createdAt: string | null } }> }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
       | null, sessions:
        | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'SessionConnection', edges: Array<{ node: { id: string, device: string | null, ipAddress: string | null, createdAt: string | null, lastActiveAt: string | null, current: boolean, location: { city: string | null, country: string | null } | null } }> }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
       | null, devices:
        | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'DeviceConnection', edges: Array<{ node: { deviceKey: string, name: string | null, lastIpAddress: string | null, lastAuthenticatedAt: string | null } }> }
        | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
        | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
       | null }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

type Failure_AccessDeniedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_AliasExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_BlockedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_CodeDeliveryFailureError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_CodeMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_ConcurrentModificationError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_DeviceKeyExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_EnableSoftwareTokenMfaError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_ExpiredCodeError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_FeatureNotAvailableError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_GroupExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_InvalidInputError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> };

type Failure_InvalidPasswordError_Fragment = { violatedRules: Array<Types.PasswordRule>, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_LimitExceededError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_MfaMethodNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_NotAuthorizedError_Fragment = { reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_OutcomeUnknownError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_PasswordHistoryPolicyViolationError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_PasswordResetRequiredError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_PreconditionNotMetError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_RedirectSignInError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_RefreshTokenReuseError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_ResourceNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_ServiceUnavailableError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_SoftwareTokenMfaNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_TooManyFailedAttemptsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_TooManyRequestsError_Fragment = { retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_UnexpectedError_Fragment = { incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_UnsupportedTokenTypeError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_UnsupportedUserStateError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_UserLambdaValidationError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_UserNotConfirmedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_UserNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_UsernameExistsError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_WebAuthnChallengeNotFoundError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_WebAuthnClientMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_WebAuthnConfigurationMissingError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_WebAuthnCredentialNotSupportedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_WebAuthnNotEnabledError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_WebAuthnOriginNotAllowedError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

type Failure_WebAuthnRelyingPartyMismatchError_Fragment = { code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean };

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

export type UpdateMyAttributesMutationVariables = Types.Exact<{
  input: Types.UpdateMyAttributesInput;
}>;


export type UpdateMyAttributesMutation = { updateMyAttributes:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'AliasExistsError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'CodeDeliveryFailureError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'CodeMismatchError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ExpiredCodeError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'OutcomeUnknownError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UpdateMyAttributesSuccess', codeDeliveries: Array<{ attributeName: string | null, destination: string | null, deliveryMedium: Types.DeliveryMedium | null }> }
    | { __typename: 'UserLambdaValidationError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type SendMyAttributeCodeMutationVariables = Types.Exact<{
  input: Types.SendMyAttributeCodeInput;
}>;


export type SendMyAttributeCodeMutation = { sendMyAttributeCode:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'CodeDeliveryFailureError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'OutcomeUnknownError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'SendMyAttributeCodeSuccess' }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserLambdaValidationError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type VerifyMyAttributeMutationVariables = Types.Exact<{
  input: Types.VerifyMyAttributeInput;
}>;


export type VerifyMyAttributeMutation = { verifyMyAttribute:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'AliasExistsError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'CodeMismatchError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ExpiredCodeError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'OutcomeUnknownError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'VerifyMyAttributeSuccess' }
   | null };

export type ChangeMyPasswordMutationVariables = Types.Exact<{
  input: Types.ChangeMyPasswordInput;
}>;


export type ChangeMyPasswordMutation = { changeMyPassword:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ChangeMyPasswordSuccess' }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<Types.PasswordRule>, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'LimitExceededError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'OutcomeUnknownError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type SetMyMfaPreferenceMutationVariables = Types.Exact<{
  input: Types.SetMyMfaPreferenceInput;
}>;


export type SetMyMfaPreferenceMutation = { setMyMfaPreference:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'SetMyMfaPreferenceSuccess' }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type DeleteMyPasskeyMutationVariables = Types.Exact<{
  input: Types.DeleteMyPasskeyInput;
}>;


export type DeleteMyPasskeyMutation = { deleteMyPasskey:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'DeleteMyPasskeySuccess' }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type RevokeMySessionMutationVariables = Types.Exact<{
  input: Types.RevokeMySessionInput;
}>;


export type RevokeMySessionMutation = { revokeMySession:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'RevokeMySessionSuccess' }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type ForgetMyDeviceMutationVariables = Types.Exact<{
  input: Types.ForgetMyDeviceInput;
}>;


export type ForgetMyDeviceMutation = { forgetMyDevice:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ForgetMyDeviceSuccess' }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type DeleteMeMutationVariables = Types.Exact<{
  input: Types.DeleteMeInput;
}>;


export type DeleteMeMutation = { deleteMe:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'BlockedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'DeleteMeSuccess' }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'PasswordResetRequiredError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotConfirmedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
   | null };

export type PoolSettingsQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type PoolSettingsQuery = { userPool:
    | { __typename: 'AccessDeniedError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'FeatureNotAvailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'InvalidInputError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: Types.NotAuthorizedReason, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UnexpectedError', incidentId: string, code: Types.OperationErrorCode, message: string, category: Types.ErrorCategory, retryable: boolean }
    | { __typename: 'UserPool', mfa: Types.UserPoolMfa, mfaMethods: Array<Types.MfaMethod> | null, selfSignUpAllowed: boolean, usernameAttributes: Array<string>, aliasAttributes: Array<string>, autoVerifiedAttributes: Array<string>, attributesVerifiedBeforeUpdate: Array<string>, accountRecovery: Array<Types.AccountRecoveryMethod>, allowedFirstAuthFactors: Array<Types.AuthFactor>, authFlows: Array<Types.ExplicitAuthFlow> | null, identityProviders: Array<string> | null, requiredAttributes: Array<string>, passwordPolicy: { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean } }
   | null };

const Failure = `fragment Failure on OperationError {
  code
  message
  category
  retryable
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
        ...Failure
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
        ...Failure
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
        ...Failure
      }
    }
    ...Failure
  }
}`, Failure);
export const FailureFragmentDoc = /* @__PURE__ */ typedDocument<FailureFragment, unknown>(Failure);
export const UpdateMyAttributesDocument = /* @__PURE__ */ typedDocument<UpdateMyAttributesMutation, UpdateMyAttributesMutationVariables>(`mutation UpdateMyAttributes($input: UpdateMyAttributesInput!) {
  updateMyAttributes(input: $input) {
    __typename
    ... on UpdateMyAttributesSuccess {
      codeDeliveries {
        attributeName
        destination
        deliveryMedium
      }
    }
    ...Failure
  }
}`, Failure);
export const SendMyAttributeCodeDocument = /* @__PURE__ */ typedDocument<SendMyAttributeCodeMutation, SendMyAttributeCodeMutationVariables>(`mutation SendMyAttributeCode($input: SendMyAttributeCodeInput!) {
  sendMyAttributeCode(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const VerifyMyAttributeDocument = /* @__PURE__ */ typedDocument<VerifyMyAttributeMutation, VerifyMyAttributeMutationVariables>(`mutation VerifyMyAttribute($input: VerifyMyAttributeInput!) {
  verifyMyAttribute(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const ChangeMyPasswordDocument = /* @__PURE__ */ typedDocument<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>(`mutation ChangeMyPassword($input: ChangeMyPasswordInput!) {
  changeMyPassword(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const SetMyMfaPreferenceDocument = /* @__PURE__ */ typedDocument<SetMyMfaPreferenceMutation, SetMyMfaPreferenceMutationVariables>(`mutation SetMyMfaPreference($input: SetMyMfaPreferenceInput!) {
  setMyMfaPreference(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const DeleteMyPasskeyDocument = /* @__PURE__ */ typedDocument<DeleteMyPasskeyMutation, DeleteMyPasskeyMutationVariables>(`mutation DeleteMyPasskey($input: DeleteMyPasskeyInput!) {
  deleteMyPasskey(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const RevokeMySessionDocument = /* @__PURE__ */ typedDocument<RevokeMySessionMutation, RevokeMySessionMutationVariables>(`mutation RevokeMySession($input: RevokeMySessionInput!) {
  revokeMySession(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const ForgetMyDeviceDocument = /* @__PURE__ */ typedDocument<ForgetMyDeviceMutation, ForgetMyDeviceMutationVariables>(`mutation ForgetMyDevice($input: ForgetMyDeviceInput!) {
  forgetMyDevice(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
export const DeleteMeDocument = /* @__PURE__ */ typedDocument<DeleteMeMutation, DeleteMeMutationVariables>(`mutation DeleteMe($input: DeleteMeInput!) {
  deleteMe(input: $input) {
    __typename
    ...Failure
  }
}`, Failure);
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
    ...Failure
  }
}`, Failure);