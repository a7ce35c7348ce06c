/**
 * Settings that the server passes to the GraphiQL page. Both sides import them, so they cannot
 * drift apart.
 */
import type { PageLink } from '../pages/shared.js';

/** One prepared operation, opened in its own tab. */
export interface Example {
  /** The purpose of the operation, shown above it as a comment. */
  name: string;
  /** A document with exactly one named operation; GraphiQL uses the name as the tab's title. */
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

export interface PageSettings {
  graphqlPath: string;
  examples: readonly Example[];
  /** Initial content of each tab's header editor. */
  headers: Readonly<Record<string, string>>;
  links: readonly PageLink[];
}

/**
 * A placeholder for the access token of the page's last sign-in. Until someone has signed in, the
 * header is omitted.
 */
export const ACCESS_TOKEN_PLACEHOLDER = '<access token>';
