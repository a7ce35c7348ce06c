/** The search form. It is applied when submitted, because each search costs a call to Cognito. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';

import { Button } from '../elements/Button.js';
import { CheckField, SelectField, TextField } from '../elements/Field.js';
import { SearchIcon } from '../elements/icons.js';
import { Notice } from '../elements/Notice.js';
import { useShortcut } from '../shortcuts.js';
import { texts } from '../texts.js';
import { fieldOf, needsScan, searchFields } from './filter.js';
import type { UserFilter } from './filter.js';
import { GroupField } from './GroupField.js';

interface FilterBarProps {
  readonly filter: UserFilter;
  /** The groups that the signed-in person is limited to; undefined without a limit. */
  readonly groups: readonly string[] | undefined;
  readonly onApply: (filter: UserFilter) => void;
}

export function FilterBar({ filter, groups, onApply }: FilterBarProps): ReactNode {
  const [draft, setDraft] = useState(filter);
  // The back button and links also change the search, so the form follows.
  useEffect(() => setDraft(filter), [filter]);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', texts.users.search.shortcut, () => input.current?.select());
  const { search } = texts.users;
  const change = (part: Partial<UserFilter>): UserFilter => {
    const next = { ...draft, ...part };
    setDraft(next);
    return next;
  };
  /** A choice from a list needs no further input, so it is applied at once. */
  const choose = (part: Partial<UserFilter>): void => onApply(change(part));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onApply(draft);
  };
  const typed = draft.text.trim() !== '';
  const field = fieldOf(draft);
  return (
    <search>
      <form className="filter" onSubmit={submit}>
        <div className="filter-text">
          <SelectField
            label={search.by}
            labelHidden
            value={draft.field}
            options={searchFields.map((name) => [name, search.fields[name]])}
            onChange={(name) => (typed ? choose({ field: name }) : change({ field: name }))}
          />
          <TextField
            ref={input}
            label={search.label}
            labelHidden
            type="search"
            placeholder={search.placeholder}
            value={draft.text}
            onChange={(text) => change({ text })}
          />
          <Button type="submit" kind="primary" icon={<SearchIcon />} className="filter-send">
            {search.send}
          </Button>
        </div>
        <SelectField
          label={texts.users.columns.status}
          labelHidden
          value={draft.status}
          options={[['', search.anyStatus], ...entriesOf(texts.statuses)]}
          onChange={(status) => choose({ status })}
        />
        <SelectField
          label={texts.users.columns.enabled}
          labelHidden
          value={draft.enabled}
          options={[
            ['', search.anyEnabled],
            ['true', texts.users.enabled],
            ['false', texts.users.disabled],
          ]}
          onChange={(enabled) => choose({ enabled })}
        />
        {groups === undefined ? (
          <GroupField
            label={search.group}
            labelHidden
            placeholder={search.any}
            value={draft.group}
            onChange={(group) => change({ group })}
          />
        ) : (
          <SelectField
            label={search.group}
            labelHidden
            value={draft.group}
            options={groups.map((name) => [name, search.members(name)])}
            onChange={(group) => choose({ group })}
          />
        )}
        {typed && field !== 'id' && (
          <div className="filter-match">
            <CheckField
              label={search.whole}
              checked={draft.whole}
              onChange={(whole) => choose({ whole })}
            />
          </div>
        )}
      </form>
      {typed && draft.field === 'auto' && (
        <p className="filter-guess">{search.guess(search.fields[field], draft.whole)}</p>
      )}
      {needsScan(filter) && <ScanNotice filter={filter} onApply={onApply} />}
    </search>
  );
}

const entriesOf = <Key extends string>(table: Readonly<Record<Key, string>>): [Key, string][] =>
  Object.entries(table) as [Key, string][];

/** Cognito cannot search for this. Reading all users costs many calls, so the person decides. */
function ScanNotice({ filter, onApply }: Omit<FilterBarProps, 'groups'>): ReactNode {
  const { scan } = texts.users;
  if (filter.scan) return <Notice kind="info">{scan.on}</Notice>;
  return (
    <Notice
      kind="warning"
      end={<Button onClick={() => onApply({ ...filter, scan: true })}>{scan.allow}</Button>}
    >
      {scan.needed}
    </Notice>
  );
}
