/** One group: its settings and its members. */
import { DeleteGroupDocument, UpdateGroupDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { Confirm, Dialog } from '../elements/Dialog.js';
import { FailureNotice } from '../elements/Notice.js';
import { Page } from '../elements/Page.js';
import { Section } from '../elements/Section.js';
import { useRead } from '../gateway.js';
import { ConsoleGroupDocument } from '../generated/pages.js';
import { Link, useGo } from '../router.js';
import { PermissionsHere, useMay, useMayHere } from '../session/viewer.js';
import { moment, texts } from '../texts.js';
import { useChange } from '../useChange.js';
import { inputOf } from './groupDraft.js';
import type { GroupDraft } from './groupDraft.js';
import { GroupForm } from './GroupForm.js';
import { groupKey } from './groupKey.js';
import type { ConsoleGroup } from './groupKey.js';
import { Members } from './Members.js';
import { groupTexts } from './texts.js';

export interface GroupPageProps {
  readonly groupName: string;
}

export function GroupPage({ groupName }: GroupPageProps): ReactNode {
  const key = groupKey(groupName, 'facts');
  const { value: group, failure, busy, reload } = useRead(key, ConsoleGroupDocument, { groupName });
  if (failure?.code === 'RESOURCE_NOT_FOUND') return <Gone groupName={groupName} />;
  return (
    <Page title={groupName} acts={<Link to="/groups">{groupTexts.back}</Link>}>
      {failure && <FailureNotice failure={failure} onRetry={reload} retrying={busy} />}
      {!group && !failure && <p className="loading">{texts.loading}</p>}
      {group && (
        <PermissionsHere value={group.viewerPermissions}>
          <Everything group={group} />
        </PermissionsHere>
      )}
    </Page>
  );
}

function Gone({ groupName }: GroupPageProps): ReactNode {
  const { title, text, find } = groupTexts.gone;
  return (
    <Page title={title}>
      <p>{text(groupName)}</p>
      <p>
        <Link to="/groups">{find}</Link>
      </p>
    </Page>
  );
}

interface GroupProps {
  readonly group: ConsoleGroup;
}

function Everything({ group }: GroupProps): ReactNode {
  const mayWrite = useMayHere('groups:write');
  const isLost = useMay('groups:write') && !mayWrite;
  const mayReadMembers = useMayHere('users:read');
  return (
    <>
      <Section title={groupTexts.facts} end={mayWrite && <Changes group={group} />}>
        <Facts group={group} />
        {isLost && <p className="muted">{groupTexts.lost}</p>}
      </Section>
      {mayReadMembers && <Members groupName={group.name} />}
    </>
  );
}

function Facts({ group }: GroupProps): ReactNode {
  const { description, precedence, roleArn, createdAt, lastModifiedAt } = group;
  const { form, columns } = groupTexts;
  const facts = [
    [form.description, description],
    [form.precedence, precedence],
    [form.role, roleArn],
    [columns.created, createdAt && moment(createdAt)],
    [columns.changed, lastModifiedAt && moment(lastModifiedAt)],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === '' ? texts.none : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Changes({ group }: GroupProps): ReactNode {
  const [open, setOpen] = useState<'change' | 'delete'>();
  const close = (): void => setOpen(undefined);
  return (
    <div className="form-acts">
      <Button onClick={() => setOpen('change')}>{groupTexts.change}</Button>
      <Button className="button-danger-text" onClick={() => setOpen('delete')}>
        {groupTexts.remove.label}
      </Button>
      {open === 'change' && <ChangeGroup group={group} onClose={close} />}
      {open === 'delete' && <DeleteGroup group={group} onClose={close} />}
    </div>
  );
}

interface ChangeProps extends GroupProps {
  readonly onClose: () => void;
}

function ChangeGroup({ group, onClose }: ChangeProps): ReactNode {
  const { run, pending, failure } = useChange(UpdateGroupDocument);
  const words = groupTexts.form;
  const { name: groupName } = group;
  const initial: GroupDraft = {
    groupName,
    description: group.description ?? '',
    precedence: group.precedence === null ? '' : String(group.precedence),
    roleArn: group.roleArn ?? '',
  };
  const save = async (draft: GroupDraft): Promise<void> => {
    const reread = [['groups'], groupKey(groupName, 'facts')];
    const options = { done: words.saved(groupName), reread };
    if (await run({ input: inputOf(draft, initial) }, options)) onClose();
  };
  return (
    <Dialog title={words.edit} busy={pending} onClose={onClose}>
      <GroupForm
        initial={initial}
        exists
        pending={pending}
        failure={failure}
        submit={texts.save}
        onSubmit={(draft) => void save(draft)}
        onClose={onClose}
      />
    </Dialog>
  );
}

function DeleteGroup({ group: { name }, onClose }: ChangeProps): ReactNode {
  const { run, pending, failure } = useChange(DeleteGroupDocument);
  const go = useGo();
  const { title, text, confirm, done } = groupTexts.remove;
  const remove = async (): Promise<void> => {
    const options = { done: done(name), reread: [['groups'], ['user']], gone: [['group', name]] };
    if (await run({ input: { groupName: name } }, options)) go('/groups', { replace: true });
  };
  return (
    <Confirm
      title={title(name)}
      confirm={confirm}
      danger
      typed={name}
      pending={pending}
      failure={failure}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{text}</p>
    </Confirm>
  );
}
