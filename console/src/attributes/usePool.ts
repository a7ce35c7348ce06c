/** The settings of the pool that forms need. */
import { UserPoolDocument } from 'cognito-graphql-client';

import { useRead } from '../gateway.js';
import type { Reading } from '../gateway.js';
import type { Pool } from './attributes.js';

export const usePool = (): Reading<Pool> => useRead(['userPool'], UserPoolDocument, {});
