/** The username in the list. */
import type { ReactNode } from 'react';

import { Link, pathTo } from '../router.js';
import type { ListedUser } from './loadUsers.js';

export function UserName({ user: { username } }: { readonly user: ListedUser }): ReactNode {
  return <Link to={pathTo('users', username)}>{username}</Link>;
}
