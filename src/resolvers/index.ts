/**
 * The catalogue: all operations and edges, one line each. Operations are listed by field, edges by
 * type and field.
 */
import { deleteMyAttributes } from './attribute/deleteMyAttributes.js';
import { deleteUserAttributes } from './attribute/deleteUserAttributes.js';
import { sendMyAttributeCode } from './attribute/sendMyAttributeCode.js';
import { updateMyAttributes } from './attribute/updateMyAttributes.js';
import { updateUserAttributes } from './attribute/updateUserAttributes.js';
import { verifyMyAttribute } from './attribute/verifyMyAttribute.js';
import { auditEvents } from './audit/auditEvents.js';
import { confirmMyDevice } from './device/confirmMyDevice.js';
import { forgetMyDevice } from './device/forgetMyDevice.js';
import { forgetUserDevice } from './device/forgetUserDevice.js';
import { updateMyDevice } from './device/updateMyDevice.js';
import { updateUserDevice } from './device/updateUserDevice.js';
import { userDevices } from './device/userDevices.js';
import { addUserToGroup } from './group/addUserToGroup.js';
import { addUsersToGroup } from './group/addUsersToGroup.js';
import { createGroup } from './group/createGroup.js';
import { deleteGroup } from './group/deleteGroup.js';
import { group } from './group/group.js';
import { groupUsers } from './group/groupUsers.js';
import { groups } from './group/groups.js';
import { removeUserFromGroup } from './group/removeUserFromGroup.js';
import { removeUsersFromGroup } from './group/removeUsersFromGroup.js';
import { updateGroup } from './group/updateGroup.js';
import { userGroups } from './group/userGroups.js';
import { associateSoftwareToken } from './mfa/associateSoftwareToken.js';
import { deleteUserSoftwareToken } from './mfa/deleteUserSoftwareToken.js';
import { setMyMfaPreference } from './mfa/setMyMfaPreference.js';
import { setUserMfaPreference } from './mfa/setUserMfaPreference.js';
import { verifySoftwareToken } from './mfa/verifySoftwareToken.js';
import { completeMyPasskeyRegistration } from './passkey/completeMyPasskeyRegistration.js';
import { deleteMyPasskey } from './passkey/deleteMyPasskey.js';
import { startMyPasskeyRegistration } from './passkey/startMyPasskeyRegistration.js';
import { userPasskeys } from './passkey/userPasskeys.js';
import { changeMyPassword } from './password/changeMyPassword.js';
import { confirmForgotPassword } from './password/confirmForgotPassword.js';
import { forgotPassword } from './password/forgotPassword.js';
import { resetUserPassword } from './password/resetUserPassword.js';
import { setUserPassword } from './password/setUserPassword.js';
import { clientToken } from './redirect/clientToken.js';
import { completeRedirectSignIn } from './redirect/completeRedirectSignIn.js';
import { redirectSignOut } from './redirect/redirectSignOut.js';
import { startRedirectSignIn } from './redirect/startRedirectSignIn.js';
import type { Catalogue, Edges } from './resolverOf.js';
import { giveAuthEventFeedback } from './risk/giveAuthEventFeedback.js';
import { setAuthEventFeedback } from './risk/setAuthEventFeedback.js';
import { userAuthEvents } from './risk/userAuthEvents.js';
import { revokeMySession } from './session/revokeMySession.js';
import { revokeUserSession } from './session/revokeUserSession.js';
import { userSessions } from './session/userSessions.js';
import { authenticate } from './signIn/authenticate.js';
import { refreshTokens } from './signIn/refreshTokens.js';
import { respondToChallenge } from './signIn/respondToChallenge.js';
import { revokeToken } from './signIn/revokeToken.js';
import { signOut } from './signIn/signOut.js';
import { confirmSignUp } from './signUp/confirmSignUp.js';
import { resendConfirmationCode } from './signUp/resendConfirmationCode.js';
import { signUp } from './signUp/signUp.js';
import { confirmUser } from './user/confirmUser.js';
import { createUser } from './user/createUser.js';
import { deleteMe } from './user/deleteMe.js';
import { deleteUser } from './user/deleteUser.js';
import { deleteUsers } from './user/deleteUsers.js';
import { disableUser } from './user/disableUser.js';
import { disableUsers } from './user/disableUsers.js';
import { enableUser } from './user/enableUser.js';
import { enableUsers } from './user/enableUsers.js';
import { linkUserProvider } from './user/linkUserProvider.js';
import { lookupUser } from './user/lookupUser.js';
import { me } from './user/me.js';
import { signOutUser } from './user/signOutUser.js';
import { unlinkUserProvider } from './user/unlinkUserProvider.js';
import { user } from './user/user.js';
import { userAuthFactors } from './user/userAuthFactors.js';
import { users } from './user/users.js';
import { usersByUsername } from './user/usersByUsername.js';
import { poolCheck } from './userPool/poolCheck.js';
import { poolUsage } from './userPool/poolUsage.js';
import { userPool } from './userPool/userPool.js';
import { viewer } from './viewer/viewer.js';

export const catalogue = {
  user,
  lookupUser,
  usersByUsername: usersByUsername(user),
  users,
  me,
  viewer,
  userPool,
  poolUsage,
  poolCheck,
  auditEvents,
  group,
  groups,
  signUp,
  confirmSignUp,
  resendConfirmationCode,
  authenticate,
  respondToChallenge,
  refreshTokens,
  revokeToken,
  signOut,
  startRedirectSignIn,
  completeRedirectSignIn,
  redirectSignOut,
  clientToken,
  changeMyPassword,
  forgotPassword,
  confirmForgotPassword,
  setUserPassword,
  resetUserPassword,
  updateMyAttributes,
  deleteMyAttributes,
  sendMyAttributeCode,
  verifyMyAttribute,
  updateUserAttributes,
  deleteUserAttributes,
  createUser,
  enableUser,
  disableUser,
  deleteUser,
  linkUserProvider,
  unlinkUserProvider,
  associateSoftwareToken,
  verifySoftwareToken,
  setMyMfaPreference,
  setUserMfaPreference,
  deleteUserSoftwareToken,
  startMyPasskeyRegistration,
  completeMyPasskeyRegistration,
  deleteMyPasskey,
  confirmMyDevice,
  updateMyDevice,
  forgetMyDevice,
  updateUserDevice,
  forgetUserDevice,
  revokeMySession,
  revokeUserSession,
  setAuthEventFeedback,
  giveAuthEventFeedback,
  deleteMe,
  confirmUser,
  signOutUser,
  enableUsers: enableUsers(enableUser),
  disableUsers: disableUsers(disableUser),
  deleteUsers: deleteUsers(deleteUser),
  createGroup,
  updateGroup,
  deleteGroup,
  addUserToGroup,
  removeUserFromGroup,
  addUsersToGroup: addUsersToGroup(addUserToGroup),
  removeUsersFromGroup: removeUsersFromGroup(removeUserFromGroup),
} satisfies Catalogue;

/** Fields of entities that send their own commands. */
export const edges = {
  'User.devices': userDevices,
  'User.sessions': userSessions,
  'User.passkeys': userPasskeys,
  'User.authEvents': userAuthEvents,
  'User.authFactors': userAuthFactors,
  'User.groups': userGroups,
  'Group.users': groupUsers,
} satisfies Edges;
