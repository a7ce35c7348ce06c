/**
 * Cognito's challenges. Each row reads a challenge into its type and writes the answer. The file is
 * long because it is a table.
 */
import type { ClassType } from 'type-graphql';

import {
  CustomChallenge,
  DevicePasswordVerifierChallenge,
  DeviceSrpChallenge,
  EmailOtpChallenge,
  FirstFactor,
  MfaSetupChallenge,
  NewPasswordRequiredChallenge,
  PasswordChallenge,
  PasswordVerifierChallenge,
  SelectChallenge,
  SelectMfaTypeChallenge,
  SmsMfaChallenge,
  SmsOtpChallenge,
  SoftwareTokenMfaChallenge,
  WebAuthnChallenge,
} from '../../schema/signIn/challenge.js';
import type { Challenge } from '../../schema/signIn/challenge.js';
import type { RespondToChallengeInput } from '../../schema/signIn/challengeAnswer.js';
import type { CodeDelivery } from '../../schema/signIn/codeDelivery.js';
import type { PasskeyRequestOptions } from '../../schema/signIn/passkeyRequest.js';
import { MfaMethod } from '../../schema/user/user.js';
import { attributeListOf } from '../user/userOf.js';
import type { SessionNote } from './sessionNote.js';

type Parameters = Readonly<Record<string, string>>;
type Responses = Readonly<Record<string, string | null | undefined>>;
type AnswerField = keyof RespondToChallengeInput;
type Answer<F extends AnswerField> = NonNullable<RespondToChallengeInput[F]>;

interface Row<C extends Challenge, F extends AnswerField> {
  readonly type: ClassType<C>;
  /** The fields of the type besides `session` and `username`. */
  readonly read: (parameters: Parameters, available: readonly string[]) => Omit<C, keyof Challenge>;
  readonly field: F;
  readonly responses: (answer: Answer<F>, note: SessionNote) => Responses;
}

export interface ChallengeRow {
  readonly type: ClassType<Challenge>;
  readonly read: (parameters: Parameters, available: readonly string[]) => object;
  readonly field: AnswerField;
  readonly responses: (answer: never, note: SessionNote) => Responses;
}

/** Checks that the types of a row match. */
const row = <C extends Challenge, F extends AnswerField>(facts: Row<C, F>): ChallengeRow => facts;

export const challenges = {
  NEW_PASSWORD_REQUIRED: row({
    type: NewPasswordRequiredChallenge,
    read: (parameters) => {
      const required = parseList(parameters.requiredAttributes).map((name) =>
        name.replace(/^userAttributes\./, ''),
      );
      const present = presentAttributes(parameters);
      return {
        requiredAttributes: required,
        missingAttributes: required.filter((name) => !present.includes(name)),
      };
    },
    field: 'newPasswordRequired',
    responses: ({ newPassword, attributes }, { attributes: present = [] }) => {
      const missing = (attributeListOf(attributes) ?? []).filter(
        ({ Name = '' }) => !present.includes(Name),
      );
      return {
        NEW_PASSWORD: newPassword,
        ...Object.fromEntries(
          missing.map(({ Name = '', Value = '' }) => [`userAttributes.${Name}`, Value]),
        ),
      };
    },
  }),
  SMS_MFA: row({
    type: SmsMfaChallenge,
    read: (parameters) => ({ codeDelivery: deliveryOf(parameters) }),
    field: 'smsMfa',
    responses: ({ code }) => ({ SMS_MFA_CODE: code }),
  }),
  SOFTWARE_TOKEN_MFA: row({
    type: SoftwareTokenMfaChallenge,
    read: ({ FRIENDLY_DEVICE_NAME = null }) => ({ deviceName: FRIENDLY_DEVICE_NAME }),
    field: 'softwareTokenMfa',
    responses: ({ code }) => ({ SOFTWARE_TOKEN_MFA_CODE: code }),
  }),
  EMAIL_OTP: row({
    type: EmailOtpChallenge,
    read: (parameters) => ({ codeDelivery: deliveryOf(parameters) }),
    field: 'emailOtp',
    responses: ({ code }) => ({ EMAIL_OTP_CODE: code }),
  }),
  SMS_OTP: row({
    type: SmsOtpChallenge,
    read: (parameters) => ({ codeDelivery: deliveryOf(parameters) }),
    field: 'smsOtp',
    responses: ({ code }) => ({ SMS_OTP_CODE: code }),
  }),
  SELECT_MFA_TYPE: row({
    type: SelectMfaTypeChallenge,
    read: ({ MFAS_CAN_CHOOSE }) => ({ mfaMethods: mfaMethods(MFAS_CAN_CHOOSE) }),
    field: 'selectMfaType',
    responses: ({ mfaMethod }) => ({ ANSWER: mfaMethod }),
  }),
  MFA_SETUP: row({
    type: MfaSetupChallenge,
    read: ({ MFAS_CAN_SETUP }) => ({ mfaMethods: mfaMethods(MFAS_CAN_SETUP) }),
    field: 'mfaSetup',
    responses: () => ({}),
  }),
  SELECT_CHALLENGE: row({
    type: SelectChallenge,
    read: (_parameters, available) => ({ firstFactors: firstFactors(available) }),
    field: 'selectChallenge',
    responses: ({ firstFactor, password, srpA }) => ({
      ANSWER: firstFactor,
      PASSWORD: password,
      SRP_A: srpA,
    }),
  }),
  PASSWORD: row({
    type: PasswordChallenge,
    read: (_parameters, available) => ({ firstFactors: firstFactors(available) }),
    field: 'password',
    responses: ({ password }) => ({ PASSWORD: password }),
  }),
  PASSWORD_VERIFIER: row({
    type: PasswordVerifierChallenge,
    read: (parameters) => ({
      ...srpOf(parameters),
      userIdForSrp: parameters.USER_ID_FOR_SRP ?? '',
    }),
    field: 'passwordVerifier',
    responses: (answer) => srpResponses(answer),
  }),
  WEB_AUTHN: row({
    type: WebAuthnChallenge,
    read: ({ CREDENTIAL_REQUEST_OPTIONS = '{}' }) => ({
      options: requestOptions(CREDENTIAL_REQUEST_OPTIONS),
      optionsJson: CREDENTIAL_REQUEST_OPTIONS,
    }),
    field: 'webAuthn',
    responses: ({ credentialJson }) => ({ CREDENTIAL: credentialJson }),
  }),
  CUSTOM_CHALLENGE: row({
    type: CustomChallenge,
    read: (parameters) => ({
      parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
    }),
    field: 'custom',
    responses: ({ answer }) => ({ ANSWER: answer }),
  }),
  DEVICE_SRP_AUTH: row({
    type: DeviceSrpChallenge,
    read: ({ DEVICE_KEY = null }) => ({ deviceKey: DEVICE_KEY }),
    field: 'deviceSrp',
    responses: ({ srpA }) => ({ SRP_A: srpA }),
  }),
  DEVICE_PASSWORD_VERIFIER: row({
    type: DevicePasswordVerifierChallenge,
    read: (parameters) => ({ ...srpOf(parameters), deviceKey: parameters.DEVICE_KEY ?? null }),
    field: 'devicePasswordVerifier',
    responses: (answer) => srpResponses(answer),
  }),
} as const satisfies Record<string, ChallengeRow>;
export type KnownChallenge = keyof typeof challenges;

/**
 * Returns the names of the attributes that the user already has. Cognito rejects them in a
 * new-password answer.
 */
export function presentAttributes({ userAttributes = '{}' }: Parameters): string[] {
  const present = JSON.parse(userAttributes) as Readonly<Record<string, string>>;
  return Object.keys(present).filter((name) => present[name]);
}

function parseList(json = '[]'): string[] {
  return JSON.parse(json) as string[];
}

function mfaMethods(json: string | undefined): MfaMethod[] {
  return parseList(json).filter((name): name is MfaMethod => Object.hasOwn(MfaMethod, name));
}

function firstFactors(available: readonly string[]): FirstFactor[] {
  return available.filter((name): name is FirstFactor => Object.hasOwn(FirstFactor, name));
}

function deliveryOf({
  CODE_DELIVERY_DESTINATION: destination,
  CODE_DELIVERY_DELIVERY_MEDIUM: medium,
}: Parameters): CodeDelivery {
  return {
    destination: destination ?? null,
    deliveryMedium: medium === 'SMS' || medium === 'EMAIL' ? medium : null,
    attributeName: null,
  };
}

function srpOf({ SRP_B: srpB = '', SALT: salt = '', SECRET_BLOCK: secretBlock = '' }: Parameters): {
  srpB: string;
  salt: string;
  secretBlock: string;
} {
  return { srpB, salt, secretBlock };
}

function srpResponses({
  passwordClaimSignature,
  secretBlock,
  timestamp,
}: Answer<'passwordVerifier'>): Responses {
  return {
    PASSWORD_CLAIM_SIGNATURE: passwordClaimSignature,
    PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
    TIMESTAMP: timestamp,
  };
}

interface RequestOptionsJson {
  readonly challenge?: string;
  readonly rpId?: string;
  readonly timeout?: number;
  readonly userVerification?: string;
  readonly allowCredentials?: readonly {
    readonly id: string;
    readonly type: string;
    readonly transports?: string[];
  }[];
}

function requestOptions(json: string): PasskeyRequestOptions {
  const {
    challenge = '',
    rpId = null,
    timeout = null,
    userVerification = null,
    allowCredentials = [],
  } = JSON.parse(json) as RequestOptionsJson;
  return {
    challenge,
    rpId,
    timeoutMilliseconds: timeout,
    userVerification,
    allowCredentials: allowCredentials.map(({ transports = [], ...rest }) => ({
      ...rest,
      transports,
    })),
  };
}
