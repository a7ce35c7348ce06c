/** The form of a group, to create one and to change one. What was typed stays until it is saved. */
import { useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { TextField } from '../elements/Field.js';
import { FailureNotice } from '../elements/Notice.js';
import { useInvalidFocus } from '../elements/useInvalidFocus.js';
import { fieldFailures, wordsOf } from '../failures.js';
import type { Failure } from '../gateway.js';
import { texts } from '../texts.js';
import { complaintsOf } from './groupDraft.js';
import type { GroupComplaints, GroupDraft } from './groupDraft.js';
import { groupTexts } from './texts.js';

export interface GroupFormProps {
  readonly initial: GroupDraft;
  /**
   * Whether the group exists: then its name cannot change, and its precedence cannot be removed.
   */
  readonly exists: boolean;
  readonly pending: boolean;
  readonly failure: Failure | undefined;
  readonly submit: string;
  readonly onSubmit: (draft: GroupDraft) => void;
  readonly onClose: () => void;
}

const words = groupTexts.form;

export function GroupForm(props: GroupFormProps): ReactNode {
  const { initial, exists, pending, failure, submit, onSubmit, onClose } = props;
  const [draft, setDraft] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const form = useInvalidFocus();
  const found = { ...complaintsOf(draft), ...(exists ? emptied(draft, initial) : {}) };
  const refusals = refusalsOf(failure);
  const errors: GroupComplaints = { ...refusals, ...(isChecked ? found : {}) };
  const onSend = (event: SyntheticEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(found).length === 0 && !pending) onSubmit(draft);
  };
  const field = (name: keyof GroupDraft) => ({
    value: draft[name],
    error: errors[name],
    onChange: (value: string) => setDraft((last) => ({ ...last, [name]: value })),
  });
  return (
    <form ref={form} className="dialog-body" noValidate onSubmit={onSend}>
      {failure && Object.keys(refusals).length === 0 && <FailureNotice failure={failure} />}
      {!exists && (
        <TextField label={words.name} hint={words.nameHint} {...field('groupName')} autoFocus />
      )}
      <TextField label={words.description} {...field('description')} autoFocus={exists} />
      <TextField
        label={words.precedence}
        hint={words.precedenceHint}
        inputMode="numeric"
        {...field('precedence')}
      />
      <TextField
        label={words.role}
        hint={words.roleHint}
        autoCapitalize="none"
        {...field('roleArn')}
      />
      <footer className="dialog-foot">
        <Button disabled={pending} onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          {submit}
        </Button>
      </footer>
    </form>
  );
}

/** Cognito cannot remove these once they are set. */
function emptied(draft: GroupDraft, initial: GroupDraft): GroupComplaints {
  const names = ['precedence', 'roleArn'] as const;
  const lost = names.filter((name) => initial[name] !== '' && draft[name].trim() === '');
  return Object.fromEntries(lost.map((name) => [name, words.kept]));
}

function refusalsOf(failure: Failure | undefined): GroupComplaints {
  if (failure?.code === 'GROUP_EXISTS') return { groupName: wordsOf(failure) };
  return fieldFailures(failure, ['groupName', 'description', 'precedence', 'roleArn']);
}
