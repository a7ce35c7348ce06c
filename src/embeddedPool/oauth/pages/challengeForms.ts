/** The form of each challenge, and how its fields answer the challenge. */
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';
import { renderSVG } from 'uqr';

import { attributeField, attributeValue } from './attributeFields.js';
import { choice, codeField, newPasswordField, submit } from './fields.js';
import type { Field } from './fields.js';
import { html } from './html.js';
import type { Html } from './html.js';

/** What the page needs to show the challenge again; the form carries it. */
export type Details = Readonly<Record<string, string>>;
type Responses = Readonly<Record<string, string | undefined>>;
type ReadField = (name: string) => string | undefined;

export interface ChallengeForm {
  readonly title: string;
  readonly intro?: (details: Details) => Html | undefined;
  readonly fields: (details: Details) => readonly Field[];
  readonly buttons: (details: Details) => Html;
  readonly responses: (field: ReadField, details: Details) => Responses;
  readonly usesPasskey?: boolean;
}

const passwordField: Field = {
  name: 'password',
  label: 'Password',
  type: 'password',
  autocomplete: 'current-password',
  isFirst: true,
};

/** The form carried the list through the browser, so it may be anything. */
function listOf(details: Details, name: string): string[] {
  try {
    const list: unknown = JSON.parse(details[name] ?? '[]');
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

function codeForm(title: string, response: string, label = 'Code'): ChallengeForm {
  return {
    title,
    intro: ({ CODE_DELIVERY_DESTINATION: destination }) =>
      destination ? html`<p>We sent a code to ${destination}.</p>` : undefined,
    fields: () => [codeField(label)],
    buttons: () => submit('Continue'),
    responses: (field) => ({ [response]: field('code')?.trim() }),
  };
}

const choiceLabels: Readonly<Record<string, string>> = {
  EMAIL_OTP: 'Send a code by e-mail',
  SMS_OTP: 'Send a code by text message',
  SMS_MFA: 'Code by text message',
  SOFTWARE_TOKEN_MFA: 'Authenticator app',
  WEB_AUTHN: 'Use a passkey',
};

const answers = (names: readonly string[], labels = choiceLabels): Html =>
  html`${names.flatMap((name) => {
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return label === undefined ? [] : [choice('answer', name, label)];
  })}`;

const selectChallenge: ChallengeForm = {
  title: 'Choose how to sign in',
  fields: (details) => (listOf(details, 'available').includes('PASSWORD') ? [passwordField] : []),
  buttons: (details) => {
    const available = listOf(details, 'available');
    const password = available.includes('PASSWORD')
      ? html`<button type="submit" name="answer" value="PASSWORD">Sign in</button>`
      : undefined;
    return html`${password} ${answers(available)}`;
  },
  responses: (field) => ({
    ANSWER: field('answer') ?? 'PASSWORD',
    PASSWORD: field('answer') === 'PASSWORD' ? field('password') : undefined,
  }),
};

const selectMfaType: ChallengeForm = {
  title: 'Choose how to confirm that it is you',
  fields: () => [],
  buttons: (details) =>
    answers(listOf(details, 'MFAS_CAN_CHOOSE'), { ...choiceLabels, EMAIL_OTP: 'Code by e-mail' }),
  responses: (field) => ({ ANSWER: field('answer') }),
};

const newPasswordRequired: ChallengeForm = {
  title: 'Choose a new password',
  fields: (details) => [
    { ...newPasswordField('newPassword', 'New password'), isFirst: true },
    ...requiredOf(details).map(attributeField),
  ],
  buttons: () => submit('Continue'),
  responses: (field, details) => ({
    NEW_PASSWORD: field('newPassword'),
    ...Object.fromEntries(
      requiredOf(details).map((name) => [`userAttributes.${name}`, attributeValue(field, name)]),
    ),
  }),
};

const requiredOf = (details: Details): string[] =>
  listOf(details, 'requiredAttributes').map((name) => name.replace(/^userAttributes\./, ''));

const mfaSetup: ChallengeForm = {
  title: 'Set up an authenticator app',
  intro: ({ secret = '', uri = '' }) => html`
    <p>Scan this picture with an authenticator app, or enter the key in it.</p>
    <img alt="QR code with the key below" src="${qrCodeOf(uri)}" width="192" height="192" />
    <p>Key: <code>${secret}</code></p>
  `,
  fields: () => [codeField('Code of the app')],
  buttons: () => submit('Continue'),
  // The code is checked by VerifySoftwareToken.
  responses: () => ({}),
};

/** With the quiet zone of 4 modules that readers need (ISO/IEC 18004, section 6.3.8). */
function qrCodeOf(text: string): string {
  const svg = renderSVG(text, { border: 4, pixelSize: 1 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const webAuthn: ChallengeForm = {
  title: 'Use a passkey',
  intro: ({ CREDENTIAL_REQUEST_OPTIONS: options = '' }) =>
    html`<p>Your browser asks for your passkey.</p>
      <p class="problem" role="alert" id="passkey" data-options="${options}"></p>`,
  fields: () => [],
  buttons: () => submit('Use a passkey'),
  responses: (field) => ({ CREDENTIAL: field('credential') }),
  usesPasskey: true,
};

export const challengeForms: Partial<Record<ChallengeNameType, ChallengeForm>> = {
  EMAIL_OTP: codeForm('Enter the code from the e-mail', 'EMAIL_OTP_CODE'),
  SMS_OTP: codeForm('Enter the code from the text message', 'SMS_OTP_CODE'),
  SMS_MFA: codeForm('Enter the code from the text message', 'SMS_MFA_CODE'),
  SOFTWARE_TOKEN_MFA: codeForm(
    'Enter the code of your authenticator app',
    'SOFTWARE_TOKEN_MFA_CODE',
  ),
  SELECT_CHALLENGE: selectChallenge,
  SELECT_MFA_TYPE: selectMfaType,
  NEW_PASSWORD_REQUIRED: newPasswordRequired,
  MFA_SETUP: mfaSetup,
  WEB_AUTHN: webAuthn,
};
