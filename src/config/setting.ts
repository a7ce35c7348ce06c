/** The form of a row of the table of settings, and what follows from a row alone. */

interface RowOfAnyType {
  /** For docs/configuration.md and the JSON schema, in Markdown. */
  readonly meaning: string;
  /** The default in words, where it is worked out from other settings. */
  readonly defaultText?: string;
  /** Its value is a secret: it is never repeated, and tools should not show it. */
  readonly secret?: true;
  /** Each pool of the file that `POOLS` names has one of its own. */
  readonly perPool?: true;
}

interface Defaults<Value> {
  readonly default?: Value;
  /** In place of `default` under `NODE_ENV=production`. */
  readonly inProduction?: Value;
  /** In place of `default` on the embedded pool, outside production. */
  readonly onEmbeddedPool?: Value;
}

export interface IntegerRow extends RowOfAnyType, Defaults<number> {
  readonly type: 'integer';
  readonly least: number;
  readonly most: number;
  readonly unit?: 'milliseconds' | 'days';
}

export interface WordRow extends RowOfAnyType, Defaults<string> {
  readonly type: 'word';
  readonly words: readonly string[];
}

/** Texts whose form a function of configForms.ts knows. A list is one text with separators. */
export interface TextRow extends RowOfAnyType, Defaults<string> {
  readonly type: 'text' | 'url' | 'path' | 'list';
}

export type Row = IntegerRow | WordRow | TextRow;

/** What decides between the defaults of a setting. */
export interface Circumstances {
  readonly production: boolean;
  /** No user pool is configured, and this is not production. */
  readonly onEmbeddedPool: boolean;
}

/** The text that counts where a setting is not set; undefined: it has no default of its own. */
export function defaultOf(
  row: Row,
  { production, onEmbeddedPool }: Circumstances,
): string | undefined {
  const special = production ? row.inProduction : onEmbeddedPool ? row.onEmbeddedPool : undefined;
  const value = special ?? row.default;
  return value === undefined ? undefined : String(value);
}

/** All defaults of a setting, for people; empty where it has none. */
export function defaultText({ defaultText: text, ...row }: Row): string {
  return [
    text ?? row.default,
    row.inProduction === undefined ? undefined : `in production ${String(row.inProduction)}`,
    row.onEmbeddedPool === undefined
      ? undefined
      : `on the embedded pool in development ${String(row.onEmbeddedPool)}`,
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
