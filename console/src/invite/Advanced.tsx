/** The options of createUser that are rarely needed. */
import { useRef } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { CheckField, TextField } from '../elements/Field.js';
import type { Pair } from './draft.js';
import type { PartProps } from './partProps.js';
import { inviteTexts } from './texts.js';

const words = inviteTexts.advanced;

export function Advanced({ draft, change }: PartProps): ReactNode {
  return (
    <details className="card more">
      <summary>{words.title}</summary>
      <div className="stack">
        <CheckField
          label={words.alias}
          hint={words.aliasHint}
          checked={draft.takesAlias}
          onChange={(takesAlias) => change({ takesAlias })}
        />
        <Pairs
          legend={words.validation}
          pairs={draft.validationData}
          onChange={(validationData) => change({ validationData })}
        />
        <Pairs
          legend={words.metadata}
          hint={words.metadataHint}
          pairs={draft.clientMetadata}
          onChange={(clientMetadata) => change({ clientMetadata })}
        />
      </div>
    </details>
  );
}

interface PairsProps {
  readonly legend: string;
  readonly hint?: string;
  readonly pairs: readonly Pair[];
  readonly onChange: (pairs: readonly Pair[]) => void;
}

function Pairs({ legend, hint, pairs, onChange }: PairsProps): ReactNode {
  const count = useRef(0);
  const edit = (id: number, part: Partial<Pair>): void =>
    onChange(pairs.map((pair) => (pair.id === id ? { ...pair, ...part } : pair)));
  const add = (): void => onChange([...pairs, { id: (count.current += 1), key: '', value: '' }]);
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {pairs.map(({ id, key, value }) => (
        <div key={id} className="pair">
          <TextField
            label={words.key}
            value={key}
            onChange={(typed) => edit(id, { key: typed })}
            autoFocus
          />
          <TextField
            label={words.value}
            value={value}
            onChange={(typed) => edit(id, { value: typed })}
          />
          <Button
            kind="quiet"
            aria-label={words.remove(key)}
            onClick={() => onChange(pairs.filter((pair) => pair.id !== id))}
          >
            {words.removeShort}
          </Button>
        </div>
      ))}
      <div>
        <Button aria-label={words.addTo(legend)} onClick={add}>
          {words.add}
        </Button>
      </div>
    </fieldset>
  );
}
