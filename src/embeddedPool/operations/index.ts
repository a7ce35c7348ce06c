/** The table of operations, as long as its rows: one file and one line for each. */
import type { Operation } from '../operation.js';
import { addCustomAttributes } from './addCustomAttributes.js';
import { addUserPoolClientSecret } from './addUserPoolClientSecret.js';
import { adminAddUserToGroup } from './adminAddUserToGroup.js';
import { adminConfirmSignUp } from './adminConfirmSignUp.js';
import { adminCreateUser } from './adminCreateUser.js';
import { adminDeleteSoftwareToken } from './adminDeleteSoftwareToken.js';
import { adminDeleteUser } from './adminDeleteUser.js';
import { adminDeleteUserAttributes } from './adminDeleteUserAttributes.js';
import { adminDisableProviderForUser } from './adminDisableProviderForUser.js';
import { adminDisableUser } from './adminDisableUser.js';
import { adminEnableUser } from './adminEnableUser.js';
import { adminForgetDevice } from './adminForgetDevice.js';
import { adminGetDevice } from './adminGetDevice.js';
import { adminGetUser } from './adminGetUser.js';
import { adminGetUserAuthFactors } from './adminGetUserAuthFactors.js';
import { adminInitiateAuth } from './adminInitiateAuth.js';
import { adminLinkProviderForUser } from './adminLinkProviderForUser.js';
import { adminListDevices } from './adminListDevices.js';
import { adminListGroupsForUser } from './adminListGroupsForUser.js';
import { adminListUserAuthEvents } from './adminListUserAuthEvents.js';
import { adminListUserSessions } from './adminListUserSessions.js';
import { adminRemoveUserFromGroup } from './adminRemoveUserFromGroup.js';
import { adminResetUserPassword } from './adminResetUserPassword.js';
import { adminRespondToAuthChallenge } from './adminRespondToAuthChallenge.js';
import { adminRevokeUserSession } from './adminRevokeUserSession.js';
import { adminSetUserMfaPreference } from './adminSetUserMfaPreference.js';
import { adminSetUserPassword } from './adminSetUserPassword.js';
import { adminSetUserSettings } from './adminSetUserSettings.js';
import { adminUpdateAuthEventFeedback } from './adminUpdateAuthEventFeedback.js';
import { adminUpdateDeviceStatus } from './adminUpdateDeviceStatus.js';
import { adminUpdateUserAttributes } from './adminUpdateUserAttributes.js';
import { adminUserGlobalSignOut } from './adminUserGlobalSignOut.js';
import { associateSoftwareToken } from './associateSoftwareToken.js';
import { changePassword } from './changePassword.js';
import { completeWebAuthnRegistration } from './completeWebAuthnRegistration.js';
import { confirmDevice } from './confirmDevice.js';
import { confirmForgotPassword } from './confirmForgotPassword.js';
import { confirmSignUp } from './confirmSignUp.js';
import { createGroup } from './createGroup.js';
import { createIdentityProvider } from './createIdentityProvider.js';
import { createManagedLoginBranding } from './createManagedLoginBranding.js';
import { createResourceServer } from './createResourceServer.js';
import { createTerms } from './createTerms.js';
import { createUserImportJob } from './createUserImportJob.js';
import { createUserPool } from './createUserPool.js';
import { createUserPoolClient } from './createUserPoolClient.js';
import { createUserPoolDomain } from './createUserPoolDomain.js';
import { deleteGroup } from './deleteGroup.js';
import { deleteIdentityProvider } from './deleteIdentityProvider.js';
import { deleteManagedLoginBranding } from './deleteManagedLoginBranding.js';
import { deleteResourceServer } from './deleteResourceServer.js';
import { deleteTerms } from './deleteTerms.js';
import { deleteUser } from './deleteUser.js';
import { deleteUserAttributes } from './deleteUserAttributes.js';
import { deleteUserPool } from './deleteUserPool.js';
import { deleteUserPoolClient } from './deleteUserPoolClient.js';
import { deleteUserPoolClientSecret } from './deleteUserPoolClientSecret.js';
import { deleteUserPoolDomain } from './deleteUserPoolDomain.js';
import { deleteWebAuthnCredential } from './deleteWebAuthnCredential.js';
import { describeIdentityProvider } from './describeIdentityProvider.js';
import { describeManagedLoginBranding } from './describeManagedLoginBranding.js';
import { describeManagedLoginBrandingByClient } from './describeManagedLoginBrandingByClient.js';
import { describeResourceServer } from './describeResourceServer.js';
import { describeRiskConfiguration } from './describeRiskConfiguration.js';
import { describeTerms } from './describeTerms.js';
import { describeTermsByClient } from './describeTermsByClient.js';
import { describeUserImportJob } from './describeUserImportJob.js';
import { describeUserPool } from './describeUserPool.js';
import { describeUserPoolClient } from './describeUserPoolClient.js';
import { describeUserPoolDomain } from './describeUserPoolDomain.js';
import { forgetDevice } from './forgetDevice.js';
import { forgotPassword } from './forgotPassword.js';
import { getClientToken } from './getClientToken.js';
import { getCsvHeader } from './getCsvHeader.js';
import { getDevice } from './getDevice.js';
import { getGroup } from './getGroup.js';
import { getIdentityProviderByIdentifier } from './getIdentityProviderByIdentifier.js';
import { getLogDeliveryConfiguration } from './getLogDeliveryConfiguration.js';
import { getTokensFromRefreshToken } from './getTokensFromRefreshToken.js';
import { getUICustomization } from './getUICustomization.js';
import { getUser } from './getUser.js';
import { getUserAttributeVerificationCode } from './getUserAttributeVerificationCode.js';
import { getUserAuthFactors } from './getUserAuthFactors.js';
import { getUserPoolMfaConfig } from './getUserPoolMfaConfig.js';
import { globalSignOut } from './globalSignOut.js';
import { initiateAuth } from './initiateAuth.js';
import { listDevices } from './listDevices.js';
import { listGroups } from './listGroups.js';
import { listIdentityProviders } from './listIdentityProviders.js';
import { listResourceServers } from './listResourceServers.js';
import { listTagsForResource } from './listTagsForResource.js';
import { listTerms } from './listTerms.js';
import { listUserImportJobs } from './listUserImportJobs.js';
import { listUserPoolClients } from './listUserPoolClients.js';
import { listUserPoolClientSecrets } from './listUserPoolClientSecrets.js';
import { listUserPools } from './listUserPools.js';
import { listUsers } from './listUsers.js';
import { listUserSessions } from './listUserSessions.js';
import { listUsersInGroup } from './listUsersInGroup.js';
import { listWebAuthnCredentials } from './listWebAuthnCredentials.js';
import { resendConfirmationCode } from './resendConfirmationCode.js';
import { respondToAuthChallenge } from './respondToAuthChallenge.js';
import { revokeToken } from './revokeToken.js';
import { revokeUserSession } from './revokeUserSession.js';
import { setLogDeliveryConfiguration } from './setLogDeliveryConfiguration.js';
import { setRiskConfiguration } from './setRiskConfiguration.js';
import { setUICustomization } from './setUICustomization.js';
import { setUserMfaPreference } from './setUserMfaPreference.js';
import { setUserPoolMfaConfig } from './setUserPoolMfaConfig.js';
import { setUserSettings } from './setUserSettings.js';
import { signUp } from './signUp.js';
import { startUserImportJob } from './startUserImportJob.js';
import { startWebAuthnRegistration } from './startWebAuthnRegistration.js';
import { stopUserImportJob } from './stopUserImportJob.js';
import { tagResource } from './tagResource.js';
import { untagResource } from './untagResource.js';
import { updateAuthEventFeedback } from './updateAuthEventFeedback.js';
import { updateDeviceStatus } from './updateDeviceStatus.js';
import { updateGroup } from './updateGroup.js';
import { updateIdentityProvider } from './updateIdentityProvider.js';
import { updateManagedLoginBranding } from './updateManagedLoginBranding.js';
import { updateResourceServer } from './updateResourceServer.js';
import { updateTerms } from './updateTerms.js';
import { updateUserAttributes } from './updateUserAttributes.js';
import { updateUserPool } from './updateUserPool.js';
import { updateUserPoolClient } from './updateUserPoolClient.js';
import { updateUserPoolDomain } from './updateUserPoolDomain.js';
import { verifySoftwareToken } from './verifySoftwareToken.js';
import { verifyUserAttribute } from './verifyUserAttribute.js';

export const operations: Readonly<Record<string, Operation>> = {
  AddCustomAttributes: addCustomAttributes,
  AddUserPoolClientSecret: addUserPoolClientSecret,
  AdminAddUserToGroup: adminAddUserToGroup,
  AdminConfirmSignUp: adminConfirmSignUp,
  AdminCreateUser: adminCreateUser,
  AdminDeleteSoftwareToken: adminDeleteSoftwareToken,
  AdminDeleteUser: adminDeleteUser,
  AdminDeleteUserAttributes: adminDeleteUserAttributes,
  AdminDisableProviderForUser: adminDisableProviderForUser,
  AdminDisableUser: adminDisableUser,
  AdminEnableUser: adminEnableUser,
  AdminForgetDevice: adminForgetDevice,
  AdminGetDevice: adminGetDevice,
  AdminGetUser: adminGetUser,
  AdminGetUserAuthFactors: adminGetUserAuthFactors,
  AdminInitiateAuth: adminInitiateAuth,
  AdminLinkProviderForUser: adminLinkProviderForUser,
  AdminListDevices: adminListDevices,
  AdminListGroupsForUser: adminListGroupsForUser,
  AdminListUserAuthEvents: adminListUserAuthEvents,
  AdminListUserSessions: adminListUserSessions,
  AdminRemoveUserFromGroup: adminRemoveUserFromGroup,
  AdminResetUserPassword: adminResetUserPassword,
  AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
  AdminRevokeUserSession: adminRevokeUserSession,
  AdminSetUserMFAPreference: adminSetUserMfaPreference,
  AdminSetUserPassword: adminSetUserPassword,
  AdminSetUserSettings: adminSetUserSettings,
  AdminUpdateAuthEventFeedback: adminUpdateAuthEventFeedback,
  AdminUpdateDeviceStatus: adminUpdateDeviceStatus,
  AdminUpdateUserAttributes: adminUpdateUserAttributes,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  AssociateSoftwareToken: associateSoftwareToken,
  ChangePassword: changePassword,
  CompleteWebAuthnRegistration: completeWebAuthnRegistration,
  ConfirmDevice: confirmDevice,
  ConfirmForgotPassword: confirmForgotPassword,
  ConfirmSignUp: confirmSignUp,
  CreateGroup: createGroup,
  CreateIdentityProvider: createIdentityProvider,
  CreateManagedLoginBranding: createManagedLoginBranding,
  CreateResourceServer: createResourceServer,
  CreateTerms: createTerms,
  CreateUserImportJob: createUserImportJob,
  CreateUserPool: createUserPool,
  CreateUserPoolClient: createUserPoolClient,
  CreateUserPoolDomain: createUserPoolDomain,
  DeleteGroup: deleteGroup,
  DeleteIdentityProvider: deleteIdentityProvider,
  DeleteManagedLoginBranding: deleteManagedLoginBranding,
  DeleteResourceServer: deleteResourceServer,
  DeleteTerms: deleteTerms,
  DeleteUser: deleteUser,
  DeleteUserAttributes: deleteUserAttributes,
  DeleteUserPool: deleteUserPool,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPoolClientSecret: deleteUserPoolClientSecret,
  DeleteUserPoolDomain: deleteUserPoolDomain,
  DeleteWebAuthnCredential: deleteWebAuthnCredential,
  DescribeIdentityProvider: describeIdentityProvider,
  DescribeManagedLoginBranding: describeManagedLoginBranding,
  DescribeManagedLoginBrandingByClient: describeManagedLoginBrandingByClient,
  DescribeResourceServer: describeResourceServer,
  DescribeRiskConfiguration: describeRiskConfiguration,
  DescribeTerms: describeTerms,
  DescribeTermsByClient: describeTermsByClient,
  DescribeUserImportJob: describeUserImportJob,
  DescribeUserPool: describeUserPool,
  DescribeUserPoolClient: describeUserPoolClient,
  DescribeUserPoolDomain: describeUserPoolDomain,
  ForgetDevice: forgetDevice,
  ForgotPassword: forgotPassword,
  GetClientToken: getClientToken,
  GetCSVHeader: getCsvHeader,
  GetDevice: getDevice,
  GetGroup: getGroup,
  GetIdentityProviderByIdentifier: getIdentityProviderByIdentifier,
  GetLogDeliveryConfiguration: getLogDeliveryConfiguration,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  GetUICustomization: getUICustomization,
  GetUser: getUser,
  GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
  GetUserAuthFactors: getUserAuthFactors,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  ListDevices: listDevices,
  ListGroups: listGroups,
  ListIdentityProviders: listIdentityProviders,
  ListResourceServers: listResourceServers,
  ListTagsForResource: listTagsForResource,
  ListTerms: listTerms,
  ListUserImportJobs: listUserImportJobs,
  ListUserPoolClients: listUserPoolClients,
  ListUserPoolClientSecrets: listUserPoolClientSecrets,
  ListUserPools: listUserPools,
  ListUsers: listUsers,
  ListUserSessions: listUserSessions,
  ListUsersInGroup: listUsersInGroup,
  ListWebAuthnCredentials: listWebAuthnCredentials,
  ResendConfirmationCode: resendConfirmationCode,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  RevokeUserSession: revokeUserSession,
  SetLogDeliveryConfiguration: setLogDeliveryConfiguration,
  SetRiskConfiguration: setRiskConfiguration,
  SetUICustomization: setUICustomization,
  SetUserMFAPreference: setUserMfaPreference,
  SetUserPoolMfaConfig: setUserPoolMfaConfig,
  SetUserSettings: setUserSettings,
  SignUp: signUp,
  StartUserImportJob: startUserImportJob,
  StartWebAuthnRegistration: startWebAuthnRegistration,
  StopUserImportJob: stopUserImportJob,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateAuthEventFeedback: updateAuthEventFeedback,
  UpdateDeviceStatus: updateDeviceStatus,
  UpdateGroup: updateGroup,
  UpdateIdentityProvider: updateIdentityProvider,
  UpdateManagedLoginBranding: updateManagedLoginBranding,
  UpdateResourceServer: updateResourceServer,
  UpdateTerms: updateTerms,
  UpdateUserAttributes: updateUserAttributes,
  UpdateUserPool: updateUserPool,
  UpdateUserPoolClient: updateUserPoolClient,
  UpdateUserPoolDomain: updateUserPoolDomain,
  VerifySoftwareToken: verifySoftwareToken,
  VerifyUserAttribute: verifyUserAttribute,
};
