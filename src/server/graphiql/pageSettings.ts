// The only place for what the server tells the GraphiQL page; both sides import it, so neither can drift.

/** One prepared operation: it opens as a tab of its own. */
export interface Example {
  /** What the operation is for; stands above it as a comment. */
  name: string;
  /** A document with exactly one named operation; GraphiQL titles the tab by that name. */
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

export interface PageLink {
  label: string;
  /** A path of this origin. */
  href: string;
}

export interface PageSettings {
  graphqlPath: string;
  examples: readonly Example[];
  /** What the header editor of each tab shows at first. */
  headers: Readonly<Record<string, string>>;
  links: readonly PageLink[];
}

/** The page sends the access token of its last sign-in in this place, and leaves the header out before there is one. */
export const ACCESS_TOKEN_PLACEHOLDER = '<access token>';

/** The `id` of the JSON data block in the page that carries the settings. */
export const SETTINGS_ELEMENT_ID = 'page-settings';
