/** The parts of the forms. */
import { csrfField } from '../csrf.js';
import { html } from './html.js';
import type { Html } from './html.js';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly autocomplete?: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  /** The field in which the user begins. */
  readonly isFirst?: boolean;
}

function field({
  name,
  label,
  type = 'text',
  autocomplete = 'off',
  value = '',
  hint,
  isOptional = false,
  isFirst = false,
}: Field): Html {
  const isCode = autocomplete === 'one-time-code';
  return html`<label
    >${label} ${hint === undefined ? undefined : html`<small>${hint}</small>`}
    <input
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${value}"
      autocapitalize="none"
      spellcheck="false"
      ${isCode ? html`inputmode="numeric"` : undefined}
      ${isOptional ? undefined : html`required`}
      ${isFirst ? html`autofocus` : undefined}
    />
  </label>`;
}

export const newPasswordField = (name: string, label: string): Field => ({
  name,
  label,
  type: 'password',
  autocomplete: 'new-password',
});

export const codeField = (label: string, hint?: string): Field => ({
  name: 'code',
  label,
  hint,
  autocomplete: 'one-time-code',
  isFirst: true,
});

export interface Form {
  readonly action: string;
  readonly csrf: string;
  readonly hidden?: Readonly<Record<string, string | undefined>>;
  readonly fields?: readonly Field[];
  readonly buttons: Html;
}

/** A form that posts to one of the pages. */
export function form({ action, csrf, hidden = {}, fields = [], buttons }: Form): Html {
  const secrets = Object.entries({ [csrfField]: csrf, ...hidden }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form method="post" action="${action}">
    ${secrets} ${fields.map(field)} ${buttons}
  </form>`;
}

export const submit = (label: string): Html => html`<button type="submit">${label}</button>`;

/** A second button of a form, or the only one of a form beside the main one. */
export function choice(name: string, value: string, label: string): Html {
  return html`<button class="other" type="submit" name="${name}" value="${value}" formnovalidate>
    ${label}
  </button>`;
}

export const link = (href: string, label: string): Html =>
  html`<p><a href="${href}">${label}</a></p>`;
