/** Changes or removes one attribute. What was typed stays until it is saved. */
import { DeleteUserAttributesDocument, UpdateUserAttributesDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { SyntheticEvent, KeyboardEvent, ReactNode } from 'react';

import { AttributeControl } from '../../attributes/AttributeControl.js';
import { attributesInput, complaintOf, normalized } from '../../attributes/attributes.js';
import type { Attribute } from '../../attributes/attributes.js';
import { attributeTexts } from '../../attributes/texts.js';
import { usePool } from '../../attributes/usePool.js';
import { Button } from '../../elements/Button.js';
import { CheckField } from '../../elements/Field.js';
import { FailureNotice } from '../../elements/Notice.js';
import { useInvalidFocus } from '../../elements/useInvalidFocus.js';
import { fieldFailures } from '../../failures.js';
import { texts } from '../../texts.js';
import { userTexts } from '../texts.js';
import { useUserAct } from '../useUser.js';
import type { AttributeRowProps } from './attributeRowProps.js';
import { isVerified, verifiedFieldOf } from './verified.js';

interface AttributeEditorProps extends AttributeRowProps {
  readonly onClose: () => void;
}

export function AttributeEditor({
  user,
  attribute,
  value,
  onClose,
}: AttributeEditorProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const [verified, setVerified] = useState(isVerified(user, attribute));
  const [complaint, setComplaint] = useState<string>();
  const { save, pending, failure } = useSave({ user, attribute, value });
  const form = useInvalidFocus();
  const refusal = fieldFailures(failure, [attribute.field])[attribute.field];

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    const found = checked(attribute, normalized(attribute, typed));
    setComplaint(found);
    if (found === undefined && (await save(normalized(attribute, typed), verified))) onClose();
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && !pending) onClose();
  };
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      {failure && !refusal && <FailureNotice failure={failure} />}
      <AttributeControl
        attribute={attribute}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setComplaint(undefined);
          // A new address is not verified.
          setVerified(isVerified(user, attribute) && normalized(attribute, next) === value);
        }}
        hint={hintOf(attribute, value)}
        error={complaint ?? refusal}
        labelHidden
        autoFocus
      />
      <VerifiedField attribute={attribute} checked={verified} onChange={setVerified} />
      <div className="form-acts">
        <Button type="submit" kind="primary" pending={pending}>
          {texts.save}
        </Button>
        <Button disabled={pending} onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function checked(attribute: Attribute, value: string): string | undefined {
  if (value !== '') return complaintOf(attribute, value);
  return attribute.required ? attributeTexts.complaints.required : undefined;
}

function hintOf({ required }: Attribute, value: string): string | undefined {
  if (required) return userTexts.profile.requiredHint;
  return value === '' ? undefined : userTexts.profile.emptyHint;
}

interface VerifiedFieldProps {
  readonly attribute: Attribute;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function VerifiedField({ attribute, checked: isChecked, onChange }: VerifiedFieldProps): ReactNode {
  const pool = usePool().value;
  if (verifiedFieldOf(attribute) === undefined) return null;
  const sendsCode = pool?.autoVerifiedAttributes.includes(attribute.name) ?? false;
  const { verifiedField, verifiedHint, codeHint } = userTexts.profile;
  return (
    <CheckField
      label={verifiedField}
      hint={sendsCode ? `${verifiedHint} ${codeHint}` : verifiedHint}
      checked={isChecked}
      onChange={onChange}
    />
  );
}

/** Sends only what differs. An empty value removes the attribute. */
function useSave({ user, attribute, value }: AttributeRowProps) {
  const { username } = user;
  const update = useUserAct(username, UpdateUserAttributesDocument);
  const remove = useUserAct(username, DeleteUserAttributesDocument);
  const { saved, removed } = userTexts.profile;
  const { name, label } = attribute;

  const save = async (next: string, verified: boolean): Promise<boolean> => {
    const flag = verifiedFieldOf(attribute);
    const isFlagged = flag !== undefined && verified !== isVerified(user, attribute);
    if (next === value && !isFlagged) return true;
    if (next === '')
      return remove.run({ input: { username, attributeNames: [name] } }, { done: removed(label) });
    const attributes = {
      ...(next === value ? {} : attributesInput(new Map([[attribute, next]]))),
      // The `verified` flag is sent with a new address, because Cognito would keep that of the old
      // one.
      ...(flag === undefined ? {} : { [flag]: verified }),
    };
    return update.run({ input: { username, attributes } }, { done: saved(label) });
  };
  return {
    save,
    pending: update.pending || remove.pending,
    failure: update.failure ?? remove.failure,
  };
}
