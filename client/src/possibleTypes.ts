/** The exports of `cognito-graphql-client/possibleTypes`. */
export { possibleTypes } from './generated/possibleTypes.js';
