/** The type of a row in the table of settings, and the default that follows from a row. */

interface RowOfAnyType {
  /** The text for docs/configuration.md and the JSON schema, in Markdown. */
  readonly meaning: string;
  /** The default in words, if it depends on other settings. */
  readonly defaultText?: string;
  /** The value is a secret: messages never repeat it, and tools should not show it. */
  readonly secret?: true;
  /** Each pool in the file `POOLS` can set its own value. */
  readonly perPool?: true;
}

interface Defaults<Value> {
  readonly default?: Value;
  /** Replaces `default` under `NODE_ENV=production`. */
  readonly inProduction?: Value;
  /** Replaces `default` on the embedded pool, outside production. */
  readonly onEmbeddedPool?: Value;
}

export interface IntegerRow extends RowOfAnyType, Defaults<number> {
  readonly type: 'integer';
  readonly least: number;
  readonly most: number;
  readonly unit?: 'milliseconds' | 'seconds' | 'days';
}

export interface WordRow extends RowOfAnyType, Defaults<string> {
  readonly type: 'word';
  readonly words: readonly string[];
}

/**
 * Settings whose text is parsed by a function of configForms.ts. A list is one string with
 * separators.
 */
export interface TextRow extends RowOfAnyType, Defaults<string> {
  readonly type: 'text' | 'url' | 'path' | 'list';
}

export type Row = IntegerRow | WordRow | TextRow;

/** What the default of a setting depends on. */
export interface Circumstances {
  readonly production: boolean;
  /** Whether no user pool is configured and this is not production. */
  readonly onEmbeddedPool: boolean;
}

/** Returns the value of a setting that is not set; undefined if it has no default. */
export function defaultOf(
  row: Row,
  { production, onEmbeddedPool }: Circumstances,
): string | undefined {
  const special = production ? row.inProduction : onEmbeddedPool ? row.onEmbeddedPool : undefined;
  const value = special ?? row.default;
  return value === undefined ? undefined : String(value);
}

/** Returns all defaults of a setting as text for people; empty if there are none. */
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
