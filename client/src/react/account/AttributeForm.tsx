/** Changes an attribute; an address or number is then verified by a code. */
import { useState } from 'react';
import type { ReactNode } from 'react';

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
import { Cancel } from './ConfirmForm.js';
import type { RowTools } from './Row.js';
import { useMutations } from './useMutations.js';

/** Cognito's name of the attribute, if a code verifies it. */
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
  const [delivery, setDelivery] = useState<Delivery>();
  const verified = (): void => {
    onChanged();
    tools.done(account.attributeVerified);
  };
  if (delivery)
    return (
      <CodeStep field={field} delivery={delivery} onVerified={verified} onCancel={tools.close} />
    );
  const sent = (next: Delivery): void => {
    onChanged();
    if (next) setDelivery(next);
    else tools.done(common.saved);
  };
  return verify ? <SendStep {...props} onSent={sent} /> : <ChangeStep {...props} onSent={sent} />;
}

interface StepProps extends AttributeFormProps {
  readonly onSent: (delivery: Delivery) => void;
}

function ChangeStep({ field, value, tools, onSent }: StepProps): ReactNode {
  const { texts } = useShared();
  const { updateAttributes } = useMutations();
  const form = useForm({
    initial: { [field]: value },
    check: (values) => checkAttributes(values, texts),
    act: (values) => updateAttributes(attributesOf(values)),
    done: ({ codeDeliveries }) =>
      onSent(codeDeliveries.find(({ attributeName }) => attributeName === cognitoName(field))),
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
      onSent(codeDelivery ?? { destination: value, deliveryMedium: null }),
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
  readonly delivery: Delivery;
  readonly onVerified: () => void;
  readonly onCancel: () => void;
}

function CodeStep({ field, delivery, onVerified, onCancel }: CodeStepProps): ReactNode {
  const { texts } = useShared();
  const { sendCode, verifyAttribute } = useMutations();
  const form = useForm({
    initial: { code: '' },
    act: ({ code = '' }) => verifyAttribute({ attributeName: cognitoName(field), code }),
    done: onVerified,
  });
  return (
    <>
      <Form form={form} submit={texts.code.submit} beside={<Cancel onCancel={onCancel} />}>
        <p>{sentTo(delivery, texts)}</p>
        <CodeField autoFocus />
      </Form>
      <Resend send={() => sendCode(cognitoName(field))} />
    </>
  );
}
