/** Links an account at another provider to a user. */
import { LinkUserProviderDocument } from 'cognito-graphql-client';
import type { LinkUserProviderInput } from 'cognito-graphql-client';
import { useId, useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';

import { Button } from '../../elements/Button.js';
import { TextField } from '../../elements/Field.js';
import { FailureNotice } from '../../elements/Notice.js';
import { useInvalidFocus } from '../../elements/useInvalidFocus.js';
import { fieldFailures } from '../../failures.js';
import { texts } from '../../texts.js';
import { userTexts } from '../texts.js';
import { useUserAct } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';

const words = userTexts.identities.link;

/** Cognito's names for the providers that have one; SAML and OIDC providers are named in the pool. */
const providers = ['Google', 'Facebook', 'SignInWithApple', 'LoginWithAmazon'];

interface Typed {
  readonly providerName: string;
  readonly attributeValue: string;
  /** Empty: the id at the provider. */
  readonly attributeName: string;
}
const empty: Typed = { providerName: '', attributeValue: '', attributeName: '' };

interface LinkIdentityProps {
  readonly user: ConsoleUser;
  readonly onClose: () => void;
}

export function LinkIdentity({ user, onClose }: LinkIdentityProps): ReactNode {
  const [typed, setTyped] = useState(empty);
  const [isIncomplete, setIncomplete] = useState(false);
  const id = useId();
  const form = useInvalidFocus();
  const { run, pending, failure } = useUserAct(user.username, LinkUserProviderDocument);
  const refusals = fieldFailures(failure, Object.keys(empty));
  const missing = (name: keyof Typed): string | undefined =>
    isIncomplete && typed[name].trim() === '' ? words.missing[name] : undefined;
  const field = (name: keyof Typed) => ({
    label: words[name],
    value: typed[name],
    error: missing(name) ?? refusals[name],
    onChange: (text: string) => setTyped((last) => ({ ...last, [name]: text })),
  });

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const input = inputOf(user, typed);
    const { providerName, attributeValue } = input.account;
    setIncomplete(true);
    if (providerName === '' || attributeValue === '') return;
    if (await run({ input }, { done: words.done(providerName) })) onClose();
  };
  return (
    <form ref={form} className="form" noValidate onSubmit={(event) => void submit(event)}>
      {failure && Object.keys(refusals).length === 0 && <FailureNotice failure={failure} />}
      <TextField {...field('providerName')} hint={words.providerHint} list={id} autoFocus />
      <datalist id={id}>
        {providers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField {...field('attributeValue')} hint={words.valueHint} />
      <details>
        <summary>{words.special}</summary>
        <TextField
          {...field('attributeName')}
          error={refusals.attributeName}
          hint={words.attributeHint}
        />
      </details>
      <div className="form-acts">
        <Button type="submit" kind="primary" pending={pending}>
          {words.confirm}
        </Button>
        <Button disabled={pending} onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A user whom a provider created is named by their account there (AdminLinkProviderForUser). */
function inputOf({ username, identities }: ConsoleUser, typed: Typed): LinkUserProviderInput {
  const creator = identities.find(({ primary }) => primary);
  return {
    username: creator?.userId ?? username,
    userProviderName: creator?.providerName ?? null,
    account: {
      providerName: typed.providerName.trim(),
      attributeName: typed.attributeName.trim() || null,
      attributeValue: typed.attributeValue.trim(),
    },
  };
}
