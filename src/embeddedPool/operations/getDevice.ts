import type {
  GetDeviceRequest,
  GetDeviceResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireDevice, showDevice } from '../devices/devices.js';
import { callerOperation } from '../operation.js';

export const getDevice = callerOperation<GetDeviceRequest>(
  ({ DeviceKey }, { services, pool, user }): GetDeviceResponse => ({
    Device: showDevice(requireDevice(services.store, pool, user, DeviceKey)),
  }),
);
