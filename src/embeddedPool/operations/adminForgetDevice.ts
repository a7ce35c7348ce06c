import type { AdminForgetDeviceRequest } from '@aws-sdk/client-cognito-identity-provider';

import { forgetDevice } from '../devices/devices.js';
import { userOperation } from '../operation.js';

export const adminForgetDevice = userOperation<AdminForgetDeviceRequest>(({ DeviceKey }, owner) =>
  forgetDevice(owner, DeviceKey),
);
