import type { ForgetDeviceRequest } from '@aws-sdk/client-cognito-identity-provider';

import { forgetDevice as forget } from '../devices/devices.js';
import { callerOperation } from '../operation.js';

export const forgetDevice = callerOperation<ForgetDeviceRequest>(({ DeviceKey }, owner) =>
  forget(owner, DeviceKey),
);
