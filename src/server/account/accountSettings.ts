/** Settings that the server passes to the account page. Both sides import them. */
import type { PageLink } from '../pages/shared.js';
import type { Language } from './languages.js';

export interface AccountSettings {
  /** The GraphQL endpoint, a path of this origin. */
  readonly graphqlPath: string;
  /** Where refresh tokens are kept: in the gateway's cookie, or in the page until it is closed. */
  readonly tokens: 'cookie' | 'memory';
  /** The pool in the address, if the gateway serves several. */
  readonly pool?: string | undefined;
  readonly language: Language;
  /** Other pages useful to a developer, such as the outbox. */
  readonly links: readonly PageLink[];
}

/** The `id` of the element that the page is rendered into. */
export const ROOT_ELEMENT_ID = 'account';
