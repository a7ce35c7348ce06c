/**
 * The contents of `dist/main.cjs`: the gateway, the commands that use Cognito's client as well, and
 * the gateway of the test kit, so that the package contains it once for all.
 */
export { check } from './check.js';
export { serve } from './serve.js';
export { gatewayOpener } from '../testing/gateway.js';
export { usersCommand } from './usersCommand.js';
