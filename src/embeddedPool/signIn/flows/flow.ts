/** The type of a sign-in flow. */
import { invalidParameter } from '../../exceptions.js';
import type { ClientRecord, PoolRecord } from '../../store/records.js';
import type { Services } from '../../services.js';
import type { AuthAnswer } from '../signInState.js';

export interface FlowRequest {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly parameters: Readonly<Record<string, string>>;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /**
   * ClientMetadata of InitiateAuth: functions before the sign-in receive it as validation data,
   * later ones do not receive it (SDK: InitiateAuthRequest).
   */
  readonly validationData?: Readonly<Record<string, string>> | undefined;
  /** The user's, from the caller's UserContextData or ContextData. */
  readonly ipAddress?: string | undefined;
  /** The sign-in's `event_id`. */
  readonly eventId?: string;
  /** The previous session, for a flow that continues one, e.g. from ConfirmSignUp. */
  readonly session?: string | undefined;
  /** Started by the managed login pages. */
  readonly managed?: boolean | undefined;
}
export type Flow = (request: FlowRequest) => Promise<AuthAnswer>;

export function parameter(parameters: Readonly<Record<string, string>>, name: string): string {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value === undefined || value === '')
    throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}
