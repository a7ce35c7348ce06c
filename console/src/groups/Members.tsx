/** The members of a group, page by page. */
import { RemoveUserFromGroupDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Badge, StatusBadge } from '../elements/Badge.js';
import { Button } from '../elements/Button.js';
import { FailureNotice } from '../elements/Notice.js';
import { Section } from '../elements/Section.js';
import { ConsoleGroupMembersDocument } from '../generated/pages.js';
import { PagedList } from '../lists/PagedList.js';
import { RowText } from '../lists/RowText.js';
import { useItemsShown } from '../lists/useItemsShown.js';
import { usePages } from '../lists/usePages.js';
import { Link, pathTo } from '../router.js';
import { useMayHere } from '../session/viewer.js';
import { useChange } from '../useChange.js';
import { userKey } from '../user/useUser.js';
import { userTexts } from '../user/texts.js';
import { AddMember } from './AddMember.js';
import { groupKey } from './groupKey.js';
import { groupTexts } from './texts.js';

interface MembersProps {
  readonly groupName: string;
}

export function Members({ groupName }: MembersProps): ReactNode {
  const [isAdding, setAdding] = useState(false);
  const mayWrite = useMayHere('groups:write');
  const key = groupKey(groupName, 'members');
  const pages = usePages({
    key,
    document: ConsoleGroupMembersDocument,
    variables: { groupName },
    listIn: ({ users }) => users,
  });
  const { run, failure } = useChange(RemoveUserFromGroupDocument);
  const showItems = useItemsShown<{ readonly username: string }>(key);

  const remove = (username: string): void => {
    const show = (): (() => void) =>
      showItems((items) => items.filter((member) => member.username !== username));
    const reread = [key, userKey(username, 'groups')];
    const done = groupTexts.memberRemoved(username, groupName);
    void run({ input: { username, groupName } }, { done, reread, show });
  };
  return (
    <Section
      title={groupTexts.members}
      end={
        mayWrite &&
        !isAdding && <Button onClick={() => setAdding(true)}>{groupTexts.add.label}</Button>
      }
    >
      {isAdding && <AddMember groupName={groupName} onClose={() => setAdding(false)} />}
      {failure && <FailureNotice failure={failure} />}
      <PagedList pages={pages} none={groupTexts.noMembers} keyOf={({ username }) => username}>
        {({ username, name, email, status, enabled, viewerPermissions }) => (
          <>
            <RowText
              title={<Link to={pathTo('users', username)}>{name ?? email ?? username}</Link>}
              badges={
                <>
                  <StatusBadge status={status} />
                  {enabled === false && <Badge kind="bad">{userTexts.disabled}</Badge>}
                </>
              }
              facts={[username, name && email]}
            />
            {mayWrite && (viewerPermissions?.includes('groups:write') ?? true) && (
              <Button
                kind="quiet"
                aria-label={groupTexts.removeMember(username)}
                onClick={() => remove(username)}
              >
                {groupTexts.removeShort}
              </Button>
            )}
          </>
        )}
      </PagedList>
    </Section>
  );
}
