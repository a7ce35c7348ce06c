// The only place for PASSWORD_SRP: the first value of an SRP exchange of a user who chose to begin with it.
import { beginFactor } from '../firstFactorChoice.js';
import { parameter } from '../flows/flow.js';
import type { Challenge } from './challenge.js';

export const passwordSrp: Challenge = ({ signIn, responses }) =>
  beginFactor(signIn, 'PASSWORD_SRP', { SRP_A: parameter(responses, 'SRP_A') });
