// The table of operations: one operation, one file, one line.
import type { Operation } from '../operation.js';
import { adminGetUser } from './adminGetUser.js';
import { adminInitiateAuth } from './adminInitiateAuth.js';
import { adminRespondToAuthChallenge } from './adminRespondToAuthChallenge.js';
import { confirmSignUp } from './confirmSignUp.js';
import { getUser } from './getUser.js';
import { initiateAuth } from './initiateAuth.js';
import { resendConfirmationCode } from './resendConfirmationCode.js';
import { respondToAuthChallenge } from './respondToAuthChallenge.js';
import { signUp } from './signUp.js';

export const operations: Readonly<Record<string, Operation>> = {
  AdminGetUser: adminGetUser,
  AdminInitiateAuth: adminInitiateAuth,
  AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
  ConfirmSignUp: confirmSignUp,
  GetUser: getUser,
  InitiateAuth: initiateAuth,
  ResendConfirmationCode: resendConfirmationCode,
  RespondToAuthChallenge: respondToAuthChallenge,
  SignUp: signUp,
};
