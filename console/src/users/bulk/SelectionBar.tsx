/** The actions on the selected users. Always in its place, so that selecting moves nothing. */
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../../elements/Button.js';
import { useViewer } from '../../session/viewer.js';
import { texts } from '../../texts.js';
import { bulkActs } from './bulkActs.js';
import type { BulkAct } from './bulkActs.js';

/** Loaded as a separate script, when it is first needed. */
const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog.js')).BulkDialog }));

interface SelectionBarProps {
  readonly usernames: readonly string[];
  readonly onClear: () => void;
  /** Called after an action, with the users for whom it succeeded. */
  readonly onDone: (succeeded: readonly string[]) => void;
}

export function SelectionBar({ usernames, onClear, onDone }: SelectionBarProps): ReactNode {
  const { permissions, username: self } = useViewer();
  const [open, setOpen] = useState<BulkAct>();
  const count = usernames.length;
  const others = usernames.filter((username) => username !== self);
  return (
    <div
      className={count === 0 ? 'selection selection-empty' : 'selection'}
      role="region"
      aria-label={texts.bulk.selection}
    >
      <span className="selection-count" role="status">
        {texts.bulk.selected(count)}
      </span>
      {bulkActs
        .filter(({ needs }) => permissions.includes(needs))
        .map((act) => (
          <Button
            key={act.name}
            className={act.danger ? 'button-warns' : ''}
            onClick={() => setOpen(act)}
          >
            {texts.bulk[act.name].confirm}
          </Button>
        ))}
      <Button kind="quiet" onClick={onClear}>
        {texts.bulk.clear}
      </Button>
      {open && (
        <Suspense>
          <BulkDialog
            act={open}
            usernames={open.sparesSelf ? others : usernames}
            leavesOutSelf={open.sparesSelf === true && others.length < count}
            onClose={(succeeded) => {
              setOpen(undefined);
              if (succeeded.length > 0) onDone(succeeded);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
