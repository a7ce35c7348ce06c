/** What the server and its pages in the browser agree on. Both sides import it. */

/** A link from one of the gateway's pages to another. */
export interface PageLink {
  readonly label: string;
  /** A path of this origin. */
  readonly href: string;
}

/** The `id` of the JSON data block with which a page gets its settings from the server. */
export const SETTINGS_ELEMENT_ID = 'page-settings';
