/** Changes an attribute; an address or number is then verified by a code. */
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthResult } from '../../auth/types.js';
import { AttributeInput } from '../form/AttributeInput.js';
import { attributesOf, checkAttributes } from '../form/attributes.js';
import type { AttributeField } from '../form/attributes.js';
import { sentTo } from '../form/delivery.js';
import type { Delivery } from '../form/delivery.js';
import { CodeField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { Resend } from '../form/Resend.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { holdValue } from '../screens/kept.js';
import { useNeededPool } from '../screens/ways.js';
import { Cancel } from './ConfirmForm.js';
import type { RowTools } from './Row.js';
import { useMutations } from './useMutations.js';

/** Cognito's name for the attribute, if a code verifies it. */
const cognitoName = (field: AttributeField): string =>
  field === 'phoneNumber' ? 'phone_number' : field;

export interface AttributeFormProps {
  readonly field: AttributeField;
  readonly value: string;
  /** The user's id. */
  readonly user: string;
  /** The new value that the pool holds until its code is entered, if any. */
  readonly held: string;
  /**
   * Whether to start with the code for the held or the current value. Cognito has usually sent that
   * code already.
   */
  readonly verify: boolean;
  readonly onChanged: () => void;
  readonly tools: RowTools;
}

export function AttributeForm(props: AttributeFormProps): ReactNode {
  const { field, user, held, verify, onChanged, tools } = props;
  const { account, common } = useShared().texts;
  const { sendCode, updateAttributes } = useMutations();
  const [sent, setSent] = useState<Sent>();
  const [change, setChange] = useState(!verify);
  const verified = (): void => {
    holdValue(user, field);
    onChanged();
    tools.done(account.attributeVerified);
  };
  const code = { field, onVerified: verified, onCancel: tools.close };
  if (sent) return <CodeStep key="sent" {...code} sent={sent} />;
  if (!change)
    return (
      <CodeStep
        key="before"
        {...code}
        sent={{
          again: () =>
            held ? updateAttributes(attributesOf({ [field]: held })) : sendCode(cognitoName(field)),
        }}
        onChange={() => setChange(true)}
      />
    );
  const onSent = (delivery: Delivery, again: Sent['again']): void => {
    onChanged();
    if (delivery) setSent({ delivery, again });
    else tools.done(common.saved);
  };
  return <ChangeStep {...props} onSent={onSent} />;
}

/** Where a code went, and how to send another one there. */
interface Sent {
  /** How the code was sent; undefined for a code that may have been sent before. */
  readonly delivery?: Delivery;
  readonly again: () => Promise<AuthResult<unknown>>;
}

interface StepProps extends AttributeFormProps {
  readonly onSent: (delivery: Delivery, again: Sent['again']) => void;
}

function ChangeStep({ field, user, value, tools, onSent }: StepProps): ReactNode {
  const { texts } = useShared();
  const { pool } = useNeededPool();
  const { sendCode, updateAttributes } = useMutations();
  const name = cognitoName(field);
  // Whether the pool keeps the old value until the code is entered. Then `sendCode` would send a
  // code to the old value.
  const isHeld = pool?.attributesVerifiedBeforeUpdate.includes(name) ?? false;
  const form = useForm({
    initial: { [field]: value },
    check: (values) => checkAttributes(values, texts),
    act: (values) => updateAttributes(attributesOf(values)),
    done: ({ codeDeliveries }, values) => {
      const delivery = codeDeliveries.find(({ attributeName }) => attributeName === name);
      const attributes = attributesOf(values);
      holdValue(user, field, isHeld && delivery ? values[field]?.trim() : undefined);
      onSent(delivery, () => (isHeld ? updateAttributes(attributes) : sendCode(name)));
    },
  });
  return (
    <Form form={form} submit={texts.common.save} beside={<Cancel onCancel={tools.close} />}>
      <AttributeInput name={field} />
    </Form>
  );
}

interface CodeStepProps {
  readonly field: AttributeField;
  readonly sent: Sent;
  readonly onVerified: () => void;
  readonly onCancel: () => void;
  /** Lets the user replace a mistyped value. */
  readonly onChange?: () => void;
}

function CodeStep({ field, sent, onVerified, onCancel, onChange }: CodeStepProps): ReactNode {
  const { components, texts } = useShared();
  const { Button } = components;
  const justSent = sent.delivery !== undefined;
  const { verifyAttribute } = useMutations();
  const form = useForm({
    initial: { code: '' },
    act: ({ code = '' }) => verifyAttribute({ attributeName: cognitoName(field), code }),
    done: onVerified,
  });
  return (
    <>
      <Form
        form={form}
        submit={texts.code.submit}
        beside={
          <>
            {onChange && <Button onClick={onChange}>{texts.common.change}</Button>}
            <Cancel onCancel={onCancel} />
          </>
        }
      >
        <p>{justSent ? sentTo(sent.delivery, texts) : texts.code.have}</p>
        <CodeField autoFocus />
      </Form>
      <Resend send={sent.again} justSent={justSent} />
    </>
  );
}
