/** The groups of a user, which a person with the permission can change. */
import {
  AddUserToGroupDocument,
  GroupsDocument,
  RemoveUserFromGroupDocument,
} from 'cognito-graphql-client';
import { useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';

import { Button } from '../../elements/Button.js';
import { FailureNotice } from '../../elements/Notice.js';
import { Section } from '../../elements/Section.js';
import { useRead } from '../../gateway.js';
import { ConsoleUserGroupsDocument } from '../../generated/pages.js';
import { PagedList } from '../../lists/PagedList.js';
import { RowText } from '../../lists/RowText.js';
import { useItemsShown } from '../../lists/useItemsShown.js';
import { usePages } from '../../lists/usePages.js';
import { Link, pathTo } from '../../router.js';
import { useMayHere } from '../../session/viewer.js';
import { texts } from '../../texts.js';
import { userTexts } from '../texts.js';
import { useUserAct, userKey } from '../useUser.js';
import { GroupChoice } from './GroupChoice.js';

interface GroupsProps {
  readonly username: string;
}

interface ListedGroup {
  readonly name: string;
  readonly description: string | null;
}

const words = userTexts.groups;

export function Groups({ username }: GroupsProps): ReactNode {
  const [isAdding, setAdding] = useState(false);
  const mayWrite = useMayHere('groups:write');
  const pages = usePages({
    key: userKey(username, 'groups'),
    document: ConsoleUserGroupsDocument,
    variables: { username },
    listIn: ({ groups }) => groups,
  });
  const { run, failure } = useUserAct(username, RemoveUserFromGroupDocument);
  const show = useItemsShown<ListedGroup>(userKey(username, 'groups'));

  const remove = (groupName: string): void => {
    const showInList = (): (() => void) =>
      show((items) => items.filter(({ name }) => name !== groupName));
    void run(
      { input: { username, groupName } },
      { done: words.removed(groupName), showInList, parts: ['groups'] },
    );
  };
  return (
    <Section
      title={words.title}
      end={mayWrite && !isAdding && <Button onClick={() => setAdding(true)}>{words.add}</Button>}
    >
      {isAdding && (
        <AddToGroup
          username={username}
          current={pages.items?.map(({ name }) => name) ?? []}
          onClose={() => setAdding(false)}
        />
      )}
      {failure && <FailureNotice failure={failure} />}
      <PagedList pages={pages} none={words.none} keyOf={({ name }) => name}>
        {({ name, description }) => (
          <>
            <RowText
              title={<Link to={pathTo('groups', name)}>{name}</Link>}
              facts={[description]}
            />
            {mayWrite && (
              <Button kind="quiet" aria-label={words.remove(name)} onClick={() => remove(name)}>
                {words.removeShort}
              </Button>
            )}
          </>
        )}
      </PagedList>
      {mayWrite && <p className="field-hint">{words.hint}</p>}
    </Section>
  );
}

interface AddToGroupProps extends GroupsProps {
  /** The groups that the user is in. */
  readonly current: readonly string[];
  readonly onClose: () => void;
}

function AddToGroup({ username, current, onClose }: AddToGroupProps): ReactNode {
  const [chosen, setChosen] = useState('');
  const [isMissing, setMissing] = useState(false);
  const groups = useRead(['groups', 'names'], GroupsDocument, { first: 60, after: null });
  const { run, pending, failure } = useUserAct(username, AddUserToGroupDocument);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const groupName = chosen.trim();
    setMissing(groupName === '');
    if (groupName === '') return;
    const options = { done: words.added(groupName), parts: ['groups'] } as const;
    if (await run({ input: { username, groupName } }, options)) onClose();
  };
  const names = groups.value?.edges
    .filter(({ node }) => node.viewerPermissions?.includes('groups:write') ?? true)
    .map(({ node }) => node.name)
    .filter((name) => !current.includes(name));
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      {failure && <FailureNotice failure={failure} />}
      {groups.failure && <FailureNotice failure={groups.failure} onRetry={groups.reload} />}
      <GroupChoice
        names={names}
        hasMore={groups.value?.pageInfo.hasNextPage ?? false}
        value={chosen}
        onChange={(name) => {
          setChosen(name);
          setMissing(false);
        }}
        error={isMissing ? words.choose : undefined}
      />
      <div className="form-acts">
        <Button type="submit" kind="primary" pending={pending}>
          {words.addConfirm}
        </Button>
        <Button disabled={pending} onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
