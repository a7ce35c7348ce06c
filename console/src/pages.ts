/** The pages of the console. Each is a separate script, loaded when it is first opened. */
import { lazy } from 'react';
import type { ComponentType } from 'react';

import { GroupsIcon, InviteIcon, OverviewIcon, UsersIcon } from './elements/icons.js';
import { texts } from './texts.js';

export interface ConsolePage {
  /** `users/:username` gives the page the prop `username`. */
  readonly path: string;
  /** Without this permission the page is absent. */
  readonly needs?: string;
  /** Absent if the caller's permission is limited to some groups. Default false. */
  readonly unlimited?: boolean;
  /** Its entry in the navigation. A page without one is reached by links from other pages. */
  readonly entry?: { readonly label: string; readonly Icon: ComponentType };
  // Props are the parameters of the path.
  readonly View: ComponentType<Record<string, string>>;
}

const view = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Record<string, string>> =>
  lazy(async () => ({ default: (await load()) as ComponentType<object> }));

/** The start page is the first one that the user may see. */
export const pages: readonly ConsolePage[] = [
  {
    path: 'users',
    needs: 'users:read',
    entry: { label: texts.pages.users, Icon: UsersIcon },
    View: view(async () => (await import('./users/UsersPage.js')).UsersPage),
  },
  {
    path: 'users/:username',
    needs: 'users:read',
    View: view(async () => (await import('./user/UserPage.js')).UserPage),
  },
  {
    path: 'invite',
    needs: 'users:write',
    // A new user is in no group, so a permission limited to groups does not allow inviting.
    unlimited: true,
    entry: { label: texts.pages.invite, Icon: InviteIcon },
    View: view(async () => (await import('./invite/InvitePage.js')).InvitePage),
  },
  {
    path: 'groups',
    needs: 'groups:read',
    entry: { label: texts.pages.groups, Icon: GroupsIcon },
    View: view(async () => (await import('./groups/GroupsPage.js')).GroupsPage),
  },
  {
    path: 'groups/:groupName',
    needs: 'groups:read',
    View: view(async () => (await import('./groups/GroupPage.js')).GroupPage),
  },
  {
    path: 'overview',
    entry: { label: texts.pages.overview, Icon: OverviewIcon },
    View: view(async () => (await import('./overview/OverviewPage.js')).OverviewPage),
  },
];
