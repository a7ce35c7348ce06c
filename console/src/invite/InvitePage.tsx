/** Creates a user and invites them, with every option that Cognito has for it. */
import { CreateUserDocument } from 'cognito-graphql-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';

import { attributesOf } from '../attributes/attributes.js';
import { usePool } from '../attributes/usePool.js';
import { Button } from '../elements/Button.js';
import { FailureNotice } from '../elements/Notice.js';
import { Page } from '../elements/Page.js';
import { useSay } from '../elements/Toasts.js';
import { useInvalidFocus } from '../elements/useInvalidFocus.js';
import { fieldFailures } from '../failures.js';
import { useAct } from '../gateway.js';
import type { Failure } from '../gateway.js';
import { Link, pathTo, useGo } from '../router.js';
import { useMay } from '../session/viewer.js';
import { Advanced } from './Advanced.js';
import { complaintsOf, emptyDraft, inputOf } from './draft.js';
import type { Complaints, Draft } from './draft.js';
import { Invitation } from './Invitation.js';
import type { PartProps } from './partProps.js';
import { inviteTexts } from './texts.js';
import { Who } from './Who.js';

export function InvitePage(): ReactNode {
  const { value: pool, failure: poolFailure, reload } = usePool();
  const attributes = attributesOf(pool);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [isChecked, setChecked] = useState(false);
  const { send, pending, failure } = useInvite();
  const form = useInvalidFocus();

  const found = complaintsOf(draft, attributes, pool);
  const refusals = refusalsOf(failure, Object.keys(draft.attributes));
  const complaints = { ...refusals, ...(isChecked ? found : {}) };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setChecked(true);
    const isComplete = Object.values(found).every((complaint) => complaint === undefined);
    if (isComplete && !pending) void send(draft, inputOf(draft, attributes, pool));
  };
  const part: PartProps = {
    draft,
    change: (changes) => setDraft((last) => ({ ...last, ...changes })),
    complaints,
  };
  return (
    <Page title={inviteTexts.title}>
      {poolFailure && <FailureNotice failure={poolFailure} onRetry={reload} />}
      <form ref={form} className="invite" noValidate onSubmit={submit}>
        <Who {...part} attributes={attributes} pool={pool} />
        <Invitation {...part} pool={pool} />
        <Advanced {...part} />
        {failure && Object.keys(refusals).length === 0 && (
          <Failed failure={failure} username={draft.username.trim()} />
        )}
        <div className="form-acts">
          <Button type="submit" kind="primary" pending={pending}>
            {submitLabels[draft.message]}
          </Button>
        </div>
      </form>
    </Page>
  );
}

const submitLabels: Readonly<Record<Draft['message'], string>> = {
  SEND: inviteTexts.submit,
  SUPPRESS: inviteTexts.submitSilently,
  RESEND: inviteTexts.submitAgain,
};

/** The failures that belong to a field. */
function refusalsOf(failure: Failure | undefined, fields: readonly string[]): Complaints {
  const found = fieldFailures(failure, ['username', 'temporaryPassword', ...fields]);
  return found;
}

function useInvite() {
  const { act, pending, failure } = useAct(CreateUserDocument);
  const client = useQueryClient();
  const say = useSay();
  const go = useGo();
  const mayRead = useMay('users:read');
  const send = async (
    { message }: Draft,
    input: Parameters<typeof act>[0]['input'],
  ): Promise<void> => {
    const outcome = await act({ input });
    if (!outcome?.ok) return;
    void client.invalidateQueries({ queryKey: ['users'] });
    void client.invalidateQueries({ queryKey: ['user'] });
    const { done, doneSilently } = inviteTexts;
    const { username } = outcome.value.user;
    say(message === 'SUPPRESS' ? doneSilently(input.username) : done(input.username));
    go(mayRead ? pathTo('users', username) : '/invite', { replace: true });
  };
  return { send, pending, failure };
}

interface FailedProps {
  readonly failure: Failure;
  readonly username: string;
}

/** If the outcome is unknown, the user may have been created, so a link leads to their page. */
function Failed({ failure, username }: FailedProps): ReactNode {
  const mayRead = useMay('users:read');
  return (
    <>
      <FailureNotice failure={failure} />
      {mayRead && failure.code === 'OUTCOME_UNKNOWN' && (
        <p>
          <Link to={pathTo('users', username)} target="_blank">
            {inviteTexts.look(username)}
          </Link>
        </p>
      )}
    </>
  );
}
