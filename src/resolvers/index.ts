/** The catalogue: one line per operation; the key is the field. One line per edge; the key is its type and field. */
import { deleteUserAttributes } from './attribute/deleteUserAttributes.js';
import { updateMyAttributes } from './attribute/updateMyAttributes.js';
import { updateUserAttributes } from './attribute/updateUserAttributes.js';
import { changePassword } from './password/changePassword.js';
import { confirmForgotPassword } from './password/confirmForgotPassword.js';
import { forgotPassword } from './password/forgotPassword.js';
import { resetUserPassword } from './password/resetUserPassword.js';
import { setUserPassword } from './password/setUserPassword.js';
import type { Catalogue, Edges } from './resolverOf.js';
import { authenticate } from './signIn/authenticate.js';
import { refreshTokens } from './signIn/refreshTokens.js';
import { respondToChallenge } from './signIn/respondToChallenge.js';
import { signOut } from './signIn/signOut.js';
import { confirmSignUp } from './signUp/confirmSignUp.js';
import { resendConfirmationCode } from './signUp/resendConfirmationCode.js';
import { signUp } from './signUp/signUp.js';
import { createUser } from './user/createUser.js';
import { deleteUser } from './user/deleteUser.js';
import { disableUser } from './user/disableUser.js';
import { enableUser } from './user/enableUser.js';
import { me } from './user/me.js';
import { user } from './user/user.js';

export const catalogue = {
  user,
  me,
  signUp,
  confirmSignUp,
  resendConfirmationCode,
  authenticate,
  respondToChallenge,
  refreshTokens,
  signOut,
  changePassword,
  forgotPassword,
  confirmForgotPassword,
  setUserPassword,
  resetUserPassword,
  updateMyAttributes,
  updateUserAttributes,
  deleteUserAttributes,
  createUser,
  enableUser,
  disableUser,
  deleteUser,
} satisfies Catalogue;

/** The fields of entities that have commands of their own. */
export const edges = {} satisfies Edges;
