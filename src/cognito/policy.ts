/**
 * The only place for what is known of each Cognito command apart from its types: whether it is signed, which quota it
 * draws on, what a lost answer means, and which exceptions it declares. A table: as long as its rows.
 * Sources: typings of @aws-sdk/client-cognito-identity-provider (exceptions, checked by test/contract/sdk.test.ts) and
 * "Quotas in Amazon Cognito" of the developer guide (categories, defaults per account and Region).
 */

/** Default quota of each category, in requests per second. */
export const quotaRps = {
  ClientAuthentication: 150,
  UserAccountRecovery: 30,
  UserAuthentication: 120,
  UserCreation: 50,
  UserList: 30,
  UserPoolClientRead: 15,
  UserPoolRead: 15,
  UserPoolResourceRead: 20,
  UserPoolResourceUpdate: 15,
  UserRead: 120,
  UserResourceRead: 50,
  UserResourceUpdate: 25,
  UserToken: 120,
  UserUpdate: 25,
} as const;
export type QuotaCategory = keyof typeof quotaRps;

export interface CommandPolicy {
  /** `signed` needs AWS credentials (SigV4); `unsigned` is open to anyone who has a client id, token or session. */
  readonly auth: 'signed' | 'unsigned';
  readonly quota: QuotaCategory;
  /** It has a quota of its own: so many times that of the category. */
  readonly quotaTimes?: number;
  /**
   * What to do when a call was sent and no answer came. `retry`: reads and idempotent writes may be repeated.
   * `never`: it may have sent a message, used up a code or session, or taken place; repeating could do harm.
   */
  readonly ambiguous: 'retry' | 'never';
  readonly exceptions: readonly string[];
  /** Cognito may send an e-mail or text message. */
  readonly sendsMessage?: true;
  /** Takes `UserContextData`: the source, for threat protection to judge. */
  readonly takesSource?: true;
  /** This exception on a later attempt means that an earlier one has taken place. */
  readonly doneWhen?: string;
  /** Where the proof of the client secret goes. */
  readonly secretProof?: 'SecretHash' | 'map:SECRET_HASH' | 'ClientSecret';
}

/** Declared by nearly every command. */
const common = [
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
] as const;

type Options = Pick<CommandPolicy, 'quotaTimes' | 'sendsMessage' | 'takesSource' | 'doneWhen' | 'secretProof'> & { readonly without?: readonly string[] };

/** `special` are the exceptions beyond the common ones, without the suffix `Exception`. */
function row(
  auth: CommandPolicy['auth'],
  quota: QuotaCategory,
  ambiguous: CommandPolicy['ambiguous'],
  special: readonly string[],
  { without = [], ...rest }: Options = {},
): CommandPolicy {
  const exceptions = [...common.filter((name) => !without.includes(name)), ...special.map((name) => `${name}Exception`)].sort();
  return { auth, quota, ambiguous, exceptions, ...rest };
}

export const policies = {
  AdminAddUserToGroup: row('signed', 'UserUpdate', 'retry', ['UserNotFound']),
  AdminConfirmSignUp: row('signed', 'UserCreation', 'never', ['InvalidLambdaResponse', 'LimitExceeded', 'TooManyFailedAttempts', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotFound']),
  AdminCreateUser: row('signed', 'UserCreation', 'never', ['CodeDeliveryFailure', 'InvalidLambdaResponse', 'InvalidPassword', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'PreconditionNotMet', 'UnexpectedLambda', 'UnsupportedUserState', 'UserLambdaValidation', 'UsernameExists', 'UserNotFound'], { sendsMessage: true }),
  AdminDeleteSoftwareToken: row('signed', 'UserResourceUpdate', 'never', ['UserNotConfirmed', 'UserNotFound']),
  AdminDeleteUser: row('signed', 'UserUpdate', 'retry', ['UserNotFound'], { doneWhen: 'UserNotFoundException' }),
  AdminDeleteUserAttributes: row('signed', 'UserUpdate', 'retry', ['UserNotFound']),
  AdminDisableProviderForUser: row('signed', 'UserUpdate', 'never', ['AliasExists', 'UserNotFound']),
  AdminDisableUser: row('signed', 'UserUpdate', 'retry', ['UserNotFound']),
  AdminEnableUser: row('signed', 'UserUpdate', 'retry', ['UserNotFound']),
  AdminForgetDevice: row('signed', 'UserResourceUpdate', 'retry', ['InvalidUserPoolConfiguration', 'UserNotFound']),
  AdminGetDevice: row('signed', 'UserResourceRead', 'retry', ['InvalidUserPoolConfiguration']),
  AdminGetUser: row('signed', 'UserRead', 'retry', ['UserNotFound']),
  AdminGetUserAuthFactors: row('signed', 'UserResourceRead', 'retry', ['UserNotFound']),
  AdminInitiateAuth: row('signed', 'UserAuthentication', 'never', ['FeatureUnavailableInTier', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'InvalidUserPoolConfiguration', 'MFAMethodNotFound', 'PasswordResetRequired', 'UnexpectedLambda', 'UnsupportedOperation', 'UserLambdaValidation', 'UserNotConfirmed', 'UserNotFound'], { secretProof: 'map:SECRET_HASH' }),
  AdminLinkProviderForUser: row('signed', 'UserUpdate', 'never', ['AliasExists', 'LimitExceeded', 'UserNotFound']),
  AdminListDevices: row('signed', 'UserResourceRead', 'retry', ['InvalidUserPoolConfiguration']),
  AdminListGroupsForUser: row('signed', 'UserResourceRead', 'retry', ['UserNotFound']),
  AdminListUserAuthEvents: row('signed', 'UserResourceRead', 'retry', ['UserNotFound', 'UserPoolAddOnNotEnabled']),
  AdminListUserSessions: row('signed', 'UserResourceRead', 'retry', ['UserNotFound']),
  AdminRemoveUserFromGroup: row('signed', 'UserUpdate', 'retry', ['UserNotFound']),
  AdminResetUserPassword: row('signed', 'UserAccountRecovery', 'never', ['InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'LimitExceeded', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotFound'], { sendsMessage: true }),
  AdminRespondToAuthChallenge: row('signed', 'UserAuthentication', 'never', ['AliasExists', 'CodeMismatch', 'ExpiredCode', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidPassword', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'InvalidUserPoolConfiguration', 'MFAMethodNotFound', 'PasswordHistoryPolicyViolation', 'PasswordResetRequired', 'SoftwareTokenMFANotFound', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotConfirmed', 'UserNotFound'], { quotaTimes: 3, secretProof: 'map:SECRET_HASH' }),
  AdminRevokeUserSession: row('signed', 'UserResourceUpdate', 'retry', ['UserNotFound']),
  AdminSetUserMFAPreference: row('signed', 'UserResourceUpdate', 'retry', ['PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound'], { without: ['TooManyRequestsException'] }),
  AdminSetUserPassword: row('signed', 'UserAccountRecovery', 'never', ['InvalidPassword', 'PasswordHistoryPolicyViolation', 'UserNotFound']),
  AdminSetUserSettings: row('signed', 'UserResourceUpdate', 'never', ['UserNotFound'], { without: ['TooManyRequestsException'] }),
  AdminUpdateAuthEventFeedback: row('signed', 'UserResourceUpdate', 'never', ['UserNotFound', 'UserPoolAddOnNotEnabled']),
  AdminUpdateDeviceStatus: row('signed', 'UserResourceUpdate', 'retry', ['InvalidUserPoolConfiguration', 'UserNotFound']),
  AdminUpdateUserAttributes: row('signed', 'UserUpdate', 'never', ['AliasExists', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotFound']),
  AdminUserGlobalSignOut: row('signed', 'UserToken', 'retry', ['UserNotFound']),
  AssociateSoftwareToken: row('unsigned', 'UserResourceUpdate', 'never', ['ConcurrentModification', 'Forbidden', 'SoftwareTokenMFANotFound'], { without: ['TooManyRequestsException'] }),
  ChangePassword: row('unsigned', 'UserAccountRecovery', 'never', ['Forbidden', 'InvalidPassword', 'LimitExceeded', 'PasswordHistoryPolicyViolation', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  CompleteWebAuthnRegistration: row('unsigned', 'UserResourceUpdate', 'never', ['Forbidden', 'LimitExceeded', 'PasswordResetRequired', 'WebAuthnChallengeNotFound', 'WebAuthnClientMismatch', 'WebAuthnCredentialNotSupported', 'WebAuthnNotEnabled', 'WebAuthnOriginNotAllowed', 'WebAuthnRelyingPartyMismatch'], { without: ['ResourceNotFoundException'] }),
  ConfirmDevice: row('unsigned', 'UserResourceUpdate', 'never', ['DeviceKeyExists', 'Forbidden', 'InvalidLambdaResponse', 'InvalidPassword', 'InvalidUserPoolConfiguration', 'PasswordResetRequired', 'UsernameExists', 'UserNotConfirmed', 'UserNotFound']),
  ConfirmForgotPassword: row('unsigned', 'UserAccountRecovery', 'never', ['CodeMismatch', 'ExpiredCode', 'Forbidden', 'InvalidLambdaResponse', 'InvalidPassword', 'LimitExceeded', 'PasswordHistoryPolicyViolation', 'TooManyFailedAttempts', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotConfirmed', 'UserNotFound'], { takesSource: true, secretProof: 'SecretHash' }),
  ConfirmSignUp: row('unsigned', 'UserCreation', 'never', ['AliasExists', 'CodeMismatch', 'ExpiredCode', 'Forbidden', 'InvalidLambdaResponse', 'LimitExceeded', 'TooManyFailedAttempts', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotFound'], { takesSource: true, secretProof: 'SecretHash' }),
  CreateGroup: row('signed', 'UserPoolResourceUpdate', 'never', ['GroupExists', 'LimitExceeded']),
  DeleteGroup: row('signed', 'UserPoolResourceUpdate', 'retry', [], { doneWhen: 'ResourceNotFoundException' }),
  DeleteUser: row('unsigned', 'UserUpdate', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound'], { doneWhen: 'UserNotFoundException' }),
  DeleteUserAttributes: row('unsigned', 'UserUpdate', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  DeleteWebAuthnCredential: row('unsigned', 'UserResourceUpdate', 'retry', ['Forbidden', 'LimitExceeded', 'PasswordResetRequired']),
  DescribeUserPool: row('signed', 'UserPoolRead', 'retry', ['UserPoolTagging']),
  DescribeUserPoolClient: row('signed', 'UserPoolClientRead', 'retry', []),
  ForgetDevice: row('unsigned', 'UserResourceUpdate', 'retry', ['Forbidden', 'InvalidUserPoolConfiguration', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  ForgotPassword: row('unsigned', 'UserAccountRecovery', 'never', ['CodeDeliveryFailure', 'Forbidden', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'LimitExceeded', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotFound'], { takesSource: true, sendsMessage: true, secretProof: 'SecretHash' }),
  GetClientToken: row('signed', 'ClientAuthentication', 'never', ['Forbidden']),
  GetDevice: row('unsigned', 'UserResourceRead', 'retry', ['Forbidden', 'InvalidUserPoolConfiguration', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  GetGroup: row('signed', 'UserPoolResourceRead', 'retry', []),
  GetTokensFromRefreshToken: row('unsigned', 'UserToken', 'never', ['Forbidden', 'InvalidLambdaResponse', 'RefreshTokenReuse', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotFound'], { secretProof: 'ClientSecret' }),
  GetUser: row('unsigned', 'UserRead', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  GetUserAttributeVerificationCode: row('unsigned', 'UserResourceRead', 'never', ['CodeDeliveryFailure', 'Forbidden', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'LimitExceeded', 'PasswordResetRequired', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotConfirmed', 'UserNotFound'], { sendsMessage: true }),
  GetUserAuthFactors: row('unsigned', 'UserResourceRead', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  GlobalSignOut: row('unsigned', 'UserToken', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed']),
  InitiateAuth: row('unsigned', 'UserAuthentication', 'never', ['FeatureUnavailableInTier', 'Forbidden', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'InvalidUserPoolConfiguration', 'PasswordResetRequired', 'UnexpectedLambda', 'UnsupportedOperation', 'UserLambdaValidation', 'UserNotConfirmed', 'UserNotFound'], { takesSource: true, secretProof: 'map:SECRET_HASH' }),
  ListDevices: row('unsigned', 'UserResourceRead', 'retry', ['Forbidden', 'InvalidUserPoolConfiguration', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  ListGroups: row('signed', 'UserPoolResourceRead', 'retry', []),
  ListUserSessions: row('unsigned', 'UserResourceRead', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  ListUsers: row('signed', 'UserList', 'retry', []),
  ListUsersInGroup: row('signed', 'UserList', 'retry', []),
  ListWebAuthnCredentials: row('unsigned', 'UserResourceRead', 'retry', ['Forbidden', 'LimitExceeded', 'PasswordResetRequired'], { without: ['ResourceNotFoundException'] }),
  ResendConfirmationCode: row('unsigned', 'UserResourceRead', 'never', ['CodeDeliveryFailure', 'Forbidden', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'LimitExceeded', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotFound'], { takesSource: true, sendsMessage: true, secretProof: 'SecretHash' }),
  RespondToAuthChallenge: row('unsigned', 'UserAuthentication', 'never', ['AliasExists', 'CodeMismatch', 'ExpiredCode', 'Forbidden', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidPassword', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'InvalidUserPoolConfiguration', 'MFAMethodNotFound', 'PasswordHistoryPolicyViolation', 'PasswordResetRequired', 'SoftwareTokenMFANotFound', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotConfirmed', 'UserNotFound'], { takesSource: true, quotaTimes: 3, secretProof: 'map:SECRET_HASH' }),
  RevokeToken: row('unsigned', 'UserToken', 'retry', ['Forbidden', 'Unauthorized', 'UnsupportedOperation', 'UnsupportedTokenType'], { without: ['NotAuthorizedException', 'ResourceNotFoundException'], secretProof: 'ClientSecret' }),
  RevokeUserSession: row('unsigned', 'UserResourceUpdate', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  SetUserMFAPreference: row('unsigned', 'UserResourceUpdate', 'retry', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound'], { without: ['TooManyRequestsException'] }),
  SetUserSettings: row('unsigned', 'UserResourceUpdate', 'never', ['Forbidden', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound'], { without: ['TooManyRequestsException'] }),
  SignUp: row('unsigned', 'UserCreation', 'never', ['CodeDeliveryFailure', 'Forbidden', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidPassword', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'LimitExceeded', 'UnexpectedLambda', 'UserLambdaValidation', 'UsernameExists'], { takesSource: true, sendsMessage: true, secretProof: 'SecretHash' }),
  StartWebAuthnRegistration: row('unsigned', 'UserResourceUpdate', 'never', ['Forbidden', 'LimitExceeded', 'PasswordResetRequired', 'WebAuthnConfigurationMissing', 'WebAuthnNotEnabled'], { without: ['ResourceNotFoundException'] }),
  UpdateAuthEventFeedback: row('unsigned', 'UserResourceUpdate', 'never', ['UserNotFound', 'UserPoolAddOnNotEnabled']),
  UpdateDeviceStatus: row('unsigned', 'UserResourceUpdate', 'retry', ['Forbidden', 'InvalidUserPoolConfiguration', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
  UpdateGroup: row('signed', 'UserPoolResourceUpdate', 'retry', []),
  UpdateUserAttributes: row('unsigned', 'UserUpdate', 'never', ['AliasExists', 'CodeDeliveryFailure', 'CodeMismatch', 'ExpiredCode', 'Forbidden', 'InvalidEmailRoleAccessPolicy', 'InvalidLambdaResponse', 'InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'PasswordResetRequired', 'UnexpectedLambda', 'UserLambdaValidation', 'UserNotConfirmed', 'UserNotFound']),
  VerifySoftwareToken: row('unsigned', 'UserResourceUpdate', 'never', ['CodeMismatch', 'EnableSoftwareTokenMFA', 'Forbidden', 'InvalidUserPoolConfiguration', 'PasswordResetRequired', 'SoftwareTokenMFANotFound', 'UserNotConfirmed', 'UserNotFound']),
  VerifyUserAttribute: row('unsigned', 'UserUpdate', 'never', ['AliasExists', 'CodeMismatch', 'ExpiredCode', 'Forbidden', 'LimitExceeded', 'PasswordResetRequired', 'UserNotConfirmed', 'UserNotFound']),
} as const satisfies Record<string, CommandPolicy>;

export type CommandName = keyof typeof policies;
