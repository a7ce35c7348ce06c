/**
 * Asks for confirmation of an action on many users, shows its progress, and the outcome for each
 * user.
 */
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';

import { Button } from '../../elements/Button.js';
import { Dialog } from '../../elements/Dialog.js';
import { TextField } from '../../elements/Field.js';
import { Notice } from '../../elements/Notice.js';
import { saveCsv } from '../../csv.js';
import { wordsOf } from '../../failures.js';
import { number, texts } from '../../texts.js';
import { GroupField } from '../GroupField.js';
import type { BulkAct } from './bulkActs.js';
import { useBulk } from './useBulk.js';
import type { Bulk } from './useBulk.js';
import { useGroupCheck } from './useGroupCheck.js';
import { bulkTexts } from './texts.js';

interface BulkDialogProps {
  readonly act: BulkAct;
  readonly usernames: readonly string[];
  /** The person selected their own account, which is left out. */
  readonly leavesOutSelf: boolean;
  /** `succeeded`: the users for whom the action succeeded; empty if it was never started. */
  readonly onClose: (succeeded: readonly string[]) => void;
}

export function BulkDialog({ act, usernames, leavesOutSelf, onClose }: BulkDialogProps): ReactNode {
  const bulk = useBulk(act);
  const [group, setGroup] = useState('');
  const words = texts.bulk[act.name];
  return (
    <Dialog
      title={words.title(usernames.length)}
      busy={bulk.phase === 'running' || bulk.phase === 'stopping'}
      onClose={() => onClose(bulk.succeeded)}
    >
      {bulk.phase === 'asking' ? (
        <Asking
          act={act}
          usernames={usernames}
          leavesOutSelf={leavesOutSelf}
          group={group}
          onGroup={setGroup}
          onStart={() => bulk.start(usernames, group.trim())}
          onClose={() => onClose([])}
        />
      ) : (
        <Progress
          bulk={bulk}
          act={act}
          onRepeat={(some) => bulk.start(some, group.trim())}
          onClose={() => onClose(bulk.succeeded)}
        />
      )}
    </Dialog>
  );
}

/** Names shown before an action. Nobody would read a longer list. */
const namesShown = 5;

interface AskingProps extends Omit<BulkDialogProps, 'onClose'> {
  readonly group: string;
  readonly onGroup: (group: string) => void;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

function Asking({
  act,
  usernames,
  leavesOutSelf,
  group,
  onGroup,
  onStart,
  onClose,
}: AskingProps): ReactNode {
  const [typed, setTyped] = useState('');
  const words = texts.bulk[act.name];
  const wanted = act.danger ? bulkTexts.typed(usernames.length) : undefined;
  const ready =
    usernames.length > 0 &&
    (wanted === undefined || typed.trim() === wanted) &&
    (act.name !== 'addToGroup' || group.trim() !== '');
  const check = useGroupCheck();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!ready || check.pending) return;
    if (act.name !== 'addToGroup' || (await check.exists(group.trim()))) onStart();
  };
  return (
    <form className="dialog-body" onSubmit={(event) => void submit(event)}>
      <p>{words.explanation}</p>
      <p className="muted">
        {bulkTexts.names(usernames.slice(0, namesShown), usernames.length - namesShown)}
      </p>
      {leavesOutSelf && <Notice kind="info">{bulkTexts.self}</Notice>}
      {act.name === 'addToGroup' && (
        <GroupField
          label={bulkTexts.group}
          value={group}
          error={check.error}
          onChange={(typed) => {
            onGroup(typed);
            check.forget();
          }}
          autoFocus
        />
      )}
      {wanted !== undefined && (
        <TextField
          label={texts.typeToConfirm(wanted)}
          value={typed}
          onChange={setTyped}
          autoFocus
        />
      )}
      <footer className="dialog-foot">
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button
          type="submit"
          kind={act.danger ? 'danger' : 'primary'}
          pending={check.pending}
          disabled={!ready}
        >
          {words.confirm}
        </Button>
      </footer>
    </form>
  );
}

interface ProgressProps {
  readonly bulk: Bulk;
  readonly act: BulkAct;
  readonly onRepeat: (usernames: readonly string[]) => void;
  readonly onClose: () => void;
}

function Progress({ bulk, act, onRepeat, onClose }: ProgressProps): ReactNode {
  const { phase, total, done, failures, untouched, succeeded, waiting } = bulk;
  const ended = phase === 'ended';
  const again = [...failures.map(([username]) => username), ...untouched];
  const save = (): void => {
    saveCsv(`${act.name}-results.csv`, [
      [texts.users.columns.username, bulkTexts.result],
      ...succeeded.map((username) => [username, bulkTexts.ok]),
      ...failures.map(([username, failure]) => [username, wordsOf(failure)]),
      ...untouched.map((username) => [username, bulkTexts.untouched]),
    ]);
  };
  return (
    <div className="dialog-body">
      <div className="progress">
        <label htmlFor="bulk-progress">{bulkTexts.progress(done, total)}</label>
        <progress id="bulk-progress" value={done} max={total} />
      </div>
      <p className="hidden" role="status">
        {ended ? bulkTexts.summary(succeeded.length, failures.length, untouched.length) : ''}
      </p>
      {waiting > 0 && <Notice kind="warning">{bulkTexts.waiting(waiting)}</Notice>}
      {ended && (
        <Notice kind={failures.length > 0 ? 'error' : untouched.length > 0 ? 'warning' : 'success'}>
          {bulkTexts.summary(succeeded.length, failures.length, untouched.length)}
        </Notice>
      )}
      {failures.length > 0 && <Failures failures={failures} />}
      <footer className="dialog-foot">
        {ended ? (
          <>
            <Button onClick={save}>{bulkTexts.save}</Button>
            {again.length > 0 && (
              <Button onClick={() => onRepeat(again)}>{bulkTexts.repeat(again.length)}</Button>
            )}
            <Button kind="primary" onClick={onClose}>
              {texts.close}
            </Button>
          </>
        ) : (
          <Button pending={phase === 'stopping'} onClick={bulk.cancel}>
            {phase === 'stopping' ? bulkTexts.stopping : bulkTexts.stop}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** Failures shown in the page; the file has them all. */
const failuresShown = 50;

function Failures({ failures }: Pick<Bulk, 'failures'>): ReactNode {
  const more = failures.length - failuresShown;
  return (
    // A region that scrolls can be reached by the keyboard.
    <div className="bulk-failures" role="region" aria-label={bulkTexts.failed} tabIndex={0}>
      <dl>
        {failures.slice(0, failuresShown).map(([username, failure]) => (
          <div key={username}>
            <dt>{username}</dt>
            <dd>{wordsOf(failure)}</dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p className="muted">{bulkTexts.more(number(more))}</p>}
    </div>
  );
}
