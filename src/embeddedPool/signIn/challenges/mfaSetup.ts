/**
 * MFA_SETUP: the sign-in continues once VerifySoftwareToken has accepted a code in this session.
 */
import { invalidParameter } from '../../exceptions.js';
import type { Challenge } from './challenge.js';

export const mfaSetup: Challenge = ({ signIn, session }) => {
  if (session.data.verified !== 'true')
    throw invalidParameter('Software token has not been verified in this session');
  return signIn;
};
