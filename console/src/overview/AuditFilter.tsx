/** Chooses the events of the audit log by the people they are about. */
import { useState } from 'react';
import type { SubmitEvent, ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { TextField } from '../elements/Field.js';
import { overviewTexts } from './texts.js';

/** Empty strings choose everything. */
export interface AuditPeople {
  readonly actor: string;
  readonly target: string;
}

export interface AuditFilterProps {
  readonly people: AuditPeople;
  readonly onApply: (people: AuditPeople) => void;
}

export function AuditFilter({ people, onApply }: AuditFilterProps): ReactNode {
  const [draft, setDraft] = useState(people);
  const { audit: words } = overviewTexts;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onApply({ actor: draft.actor.trim(), target: draft.target.trim() });
  };
  const isSet = people.actor !== '' || people.target !== '';
  const clear = (): void => {
    const all = { actor: '', target: '' };
    setDraft(all);
    onApply(all);
  };
  return (
    <form className="audit-filter" onSubmit={submit}>
      <TextField
        label={words.actor}
        type="search"
        value={draft.actor}
        onChange={(actor) => setDraft({ ...draft, actor })}
        autoCapitalize="none"
      />
      <TextField
        label={words.target}
        type="search"
        value={draft.target}
        onChange={(target) => setDraft({ ...draft, target })}
        autoCapitalize="none"
      />
      <Button type="submit">{words.apply}</Button>
      {isSet && (
        <Button kind="quiet" onClick={clear}>
          {words.all}
        </Button>
      )}
      <p className="field-hint">{words.filterHint}</p>
    </form>
  );
}
