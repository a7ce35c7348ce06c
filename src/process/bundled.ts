/**
 * The contents of `dist/main.cjs`: the gateway, and the commands that use Cognito's client as well,
 * so that the package contains it once for both.
 */
export { check } from './check.js';
export { serve } from './serve.js';
export { usersCommand } from './usersCommand.js';
