/**
 * The contents of `dist/main.cjs`: the gateway, and the commands that also use Cognito's client.
 * They share one bundle, so that the package contains that client only once.
 */
export { check } from './check.js';
export { serve } from './serve.js';
export { usersCommand } from './usersCommand.js';
