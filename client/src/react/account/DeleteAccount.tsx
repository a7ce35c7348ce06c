import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

import { part } from '../elements/part.js';
import { ConfirmationField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { fill } from '../provider/texts.js';
import { Cancel } from './ConfirmForm.js';
import { Row } from './Row.js';
import { Section } from './Section.js';
import { AccountReader } from './useAccount.js';
import { useMutations } from './useMutations.js';

/** Called when the account is gone, before the session ends. */
export const DeletedContext = createContext<() => void>(() => undefined);

/** Deletes the account once its name has been typed. */
export const DeleteAccount = part<object>(function DeleteAccount(): ReactNode {
  const { account } = useShared().texts;
  return (
    <Section title={account.danger} danger>
      <AccountReader>
        {({ me }) => (
          <Row
            label={account.delete}
            value={account.deleteHint}
            action={account.delete}
            actionName={account.delete}
            kind="danger"
          >
            {({ close }) => <DeleteForm text={me.email ?? me.username} onCancel={close} />}
          </Row>
        )}
      </AccountReader>
    </Section>
  );
});

function DeleteForm({
  text,
  onCancel,
}: {
  readonly text: string;
  readonly onCancel: () => void;
}): ReactNode {
  const { auth, texts } = useShared();
  const { deleteMe } = useMutations();
  const onDeleted = useContext(DeletedContext);
  const form = useForm({
    initial: { confirmation: '' },
    check: ({ confirmation = '' }): Record<string, string> =>
      confirmation.trim() === '' || confirmation.trim() === text
        ? {}
        : { confirmation: fill(texts.checks.confirmation, { text }) },
    act: deleteMe,
    // The gateway no longer knows the user, but the session in this browser still has to end.
    done: () => {
      onDeleted();
      void auth.signOut();
    },
  });
  return (
    <Form
      form={form}
      submit={texts.account.deleteForever}
      kind="danger"
      beside={<Cancel onCancel={onCancel} />}
    >
      <ConfirmationField text={text} />
    </Form>
  );
}
