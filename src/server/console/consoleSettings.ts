/** Settings that the server passes to the console. Both sides import them. */
import type { PageLink } from '../pages/shared.js';

export interface ConsoleSettings {
  /** The path of the console, below which its own paths are. */
  readonly path: string;
  /** The GraphQL endpoint, a path of this origin. */
  readonly graphqlPath: string;
  /** Where refresh tokens are: in the gateway's cookie, or in the page until it is closed. */
  readonly tokens: 'cookie' | 'memory';
  /** The pool in the address, if the gateway serves several. */
  readonly pool?: string | undefined;
  /** Other pages useful to a developer, such as the outbox. */
  readonly links: readonly PageLink[];
}

/** The `id` of the element that the console is rendered into. */
export const ROOT_ELEMENT_ID = 'console';
