/**
 * PASSWORD_SRP: the first value of an SRP exchange, for a user who chose it as the first factor.
 */
import { beginFactor } from '../firstFactorChoice.js';
import { parameter } from '../flows/flow.js';
import type { Challenge } from './challenge.js';

export const passwordSrp: Challenge = ({ signIn, responses }) =>
  beginFactor(signIn, 'PASSWORD_SRP', { SRP_A: parameter(responses, 'SRP_A') });
