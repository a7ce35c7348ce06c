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
  /** Starts by sending a code to the current value. */
  readonly verify: boolean;
  readonly onChanged: () => void;
  readonly tools: RowTools;
}

export function AttributeForm(props: AttributeFormProps): ReactNode {
  const { field, verify, onChanged, tools } = props;
  const { account, common } = useShared().texts;
  const [sent, setSent] = useState<Sent>();
  const verified = (): void => {
    onChanged();
    tools.done(account.attributeVerified);
  };
  if (sent)
    return <CodeStep field={field} sent={sent} onVerified={verified} onCancel={tools.close} />;
  const onSent = (delivery: Delivery, again: Sent['again']): void => {
    onChanged();
    if (delivery) setSent({ delivery, again });
    else tools.done(common.saved);
  };
  return verify ? (
    <SendStep {...props} onSent={onSent} />
  ) : (
    <ChangeStep {...props} onSent={onSent} />
  );
}

/** Where a code went, and how to send another one there. */
interface Sent {
  readonly delivery: Delivery;
  readonly again: () => Promise<AuthResult<unknown>>;
}

interface StepProps extends AttributeFormProps {
  readonly onSent: (delivery: Delivery, again: Sent['again']) => void;
}

function ChangeStep({ field, value, tools, onSent }: StepProps): ReactNode {
  const { texts } = useShared();
  const { pool } = useNeededPool();
  const { sendCode, updateAttributes } = useMutations();
  const name = cognitoName(field);
  // The pool keeps the old value until the code is entered; `sendCode` would send one there.
  const isHeld = pool?.attributesVerifiedBeforeUpdate.includes(name) ?? false;
  const form = useForm({
    initial: { [field]: value },
    check: (values) => checkAttributes(values, texts),
    act: (values) => updateAttributes(attributesOf(values)),
    done: ({ codeDeliveries }, values) =>
      onSent(
        codeDeliveries.find(({ attributeName }) => attributeName === name),
        () => (isHeld ? updateAttributes(attributesOf(values)) : sendCode(name)),
      ),
  });
  return (
    <Form form={form} submit={texts.common.save} beside={<Cancel onCancel={tools.close} />}>
      <AttributeInput name={field} />
    </Form>
  );
}

/** Sends a code to the current value, or to another one if the first was mistyped. */
function SendStep(props: StepProps): ReactNode {
  const { field, value, tools, onSent } = props;
  const { components, texts } = useShared();
  const { Button } = components;
  const { sendCode } = useMutations();
  const [change, setChange] = useState(false);
  const form = useForm({
    initial: {},
    act: () => sendCode(cognitoName(field)),
    done: ({ codeDelivery }) =>
      onSent(codeDelivery ?? { destination: value, deliveryMedium: null }, () =>
        sendCode(cognitoName(field)),
      ),
  });
  if (change) return <ChangeStep {...props} />;
  return (
    <Form
      form={form}
      submit={texts.forgotPassword.submit}
      beside={
        <>
          <Button onClick={() => setChange(true)}>{texts.common.change}</Button>
          <Cancel onCancel={tools.close} />
        </>
      }
    />
  );
}

interface CodeStepProps {
  readonly field: AttributeField;
  readonly sent: Sent;
  readonly onVerified: () => void;
  readonly onCancel: () => void;
}

function CodeStep({ field, sent, onVerified, onCancel }: CodeStepProps): ReactNode {
  const { texts } = useShared();
  const { verifyAttribute } = useMutations();
  const form = useForm({
    initial: { code: '' },
    act: ({ code = '' }) => verifyAttribute({ attributeName: cognitoName(field), code }),
    done: onVerified,
  });
  return (
    <>
      <Form form={form} submit={texts.code.submit} beside={<Cancel onCancel={onCancel} />}>
        <p>{sentTo(sent.delivery, texts)}</p>
        <CodeField autoFocus />
      </Form>
      <Resend send={sent.again} />
    </>
  );
}
