/** Devices that a pool remembers. */
import { Field, ID, ObjectType } from 'type-graphql';

import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { enumOf } from '../enum.js';
import { DateTime } from '../scalars.js';

export const DeviceRememberedStatus = enumOf(
  'DeviceRememberedStatus',
  {
    remembered:
      'The device is trusted. If the pool allows it, the user signs in on it without a second ' +
      'factor.',
    not_remembered: 'The device is tracked but not trusted.',
  },
  'Whether a device is remembered.',
);
export type DeviceRememberedStatus = keyof typeof DeviceRememberedStatus;

@ObjectType({ description: 'A device that the user has signed in on.' })
export class Device {
  @Field(() => ID, { description: 'The key that identifies the device.' })
  deviceKey!: string;

  @Field(() => String, { nullable: true, description: 'The name that the app gave the device.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The IP address of the last sign-in. Null if unknown.',
  })
  lastIpAddress?: string | null;

  @Field(() => DeviceRememberedStatus, {
    nullable: true,
    description:
      "Whether the device is remembered. Null for the signed-in user's own devices, because " +
      'Cognito tells only administrators.',
  })
  rememberedStatus?: DeviceRememberedStatus | null;

  @Field(() => DateTime, { nullable: true, description: 'When the device was confirmed.' })
  createdAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the device was last changed.' })
  lastModifiedAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the user last signed in on the device.',
  })
  lastAuthenticatedAt?: Date | null;
}

@ConnectionOf(Device)
export class DeviceConnection implements Connection<Device> {
  edges!: ConnectionEdge<Device>[];
  pageInfo!: PageInfo;
}
