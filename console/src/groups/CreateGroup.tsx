import { CreateGroupDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Dialog } from '../elements/Dialog.js';
import { pathTo, useGo } from '../router.js';
import { useChange } from '../useChange.js';
import { emptyGroup, inputOf } from './groupDraft.js';
import type { GroupDraft } from './groupDraft.js';
import { GroupForm } from './GroupForm.js';
import { groupTexts } from './texts.js';

/** Creates a group and opens it. */
export function CreateGroup({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { run, pending, failure } = useChange(CreateGroupDocument);
  const go = useGo();
  const words = groupTexts.form;
  const create = async (draft: GroupDraft): Promise<void> => {
    const input = inputOf(draft);
    const { groupName } = input;
    const options = { done: words.created(groupName), reread: [['groups']] };
    if (await run({ input }, options)) go(pathTo('groups', groupName));
  };
  return (
    <Dialog title={words.title} busy={pending} onClose={onClose}>
      <GroupForm
        initial={emptyGroup}
        exists={false}
        pending={pending}
        failure={failure}
        submit={words.submit}
        onSubmit={(draft) => void create(draft)}
        onClose={onClose}
      />
    </Dialog>
  );
}
