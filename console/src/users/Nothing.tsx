/** What is shown in place of the list if it is empty. */
import type { ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { Notice } from '../elements/Notice.js';
import { texts } from '../texts.js';
import { fieldOf, inputOf } from './filter.js';
import type { UserFilter } from './filter.js';

interface NothingProps {
  readonly filter: UserFilter;
  /** Further pages may have users that match. */
  readonly hasMore: boolean;
  readonly onApply: (filter: UserFilter) => void;
  readonly onAll: () => void;
}

export function Nothing({ filter, hasMore, onApply, onAll }: NothingProps): ReactNode {
  const { none, noneYet, nonePool, all } = texts.users;
  if (inputOf(filter) === null) return <Notice kind="info">{nonePool}</Notice>;
  return (
    <Notice kind="info" end={<Button onClick={onAll}>{all}</Button>}>
      <p>{hasMore ? noneYet : none}</p>
      {!hasMore && filter.text.trim() !== '' && <OtherFields filter={filter} onApply={onApply} />}
    </Notice>
  );
}

/** The fields that people most often mean. */
const usual = ['username', 'email', 'name', 'givenName', 'familyName'] as const;

/** Cognito searches one field at a time, so the text may be the beginning of another one. */
function OtherFields({ filter, onApply }: Pick<NothingProps, 'filter' | 'onApply'>): ReactNode {
  const { fields, byField } = texts.users.search;
  const searched = fieldOf(filter);
  return (
    <div className="form-acts">
      {usual
        .filter((field) => field !== searched)
        .map((field) => (
          <Button key={field} onClick={() => onApply({ ...filter, field })}>
            {byField(fields[field])}
          </Button>
        ))}
    </div>
  );
}
