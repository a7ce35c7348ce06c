import {
  AdminListDevicesCommand,
  ListDevicesCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { DeviceConnection } from '../../schema/signIn/device.js';
import { readPage } from '../page.js';
import { defineOwnEdge } from '../user/ownEdge.js';
import { deviceOf } from './deviceOf.js';

export const userDevices = defineOwnEdge({
  description: 'The devices of the user that the pool tracks.',
  input: PageArgs,
  success: DeviceConnection,
  own: ListDevicesCommand,
  twin: AdminListDevicesCommand,
  permission: 'devices:read',
  run: ({ of, read }, args) => {
    const readMore = async (Limit: number, PaginationToken: string | undefined) => {
      const output = await read({ Limit, PaginationToken });
      return { items: output.Devices, next: output.PaginationToken };
    };
    return readPage({ of, read: readMore, nodeOf: deviceOf }, args);
  },
});
