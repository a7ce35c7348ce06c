/** Reads settings by their rows. Reports every wrong value, and still returns the right type. */
import { defaultOf } from './setting.js';
import type { Row } from './setting.js';
import { settings } from './settings.js';
import type { IntegerSetting, Setting, TextSetting, WordOf, WordSetting } from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigProblem {
  readonly setting: string;
  readonly problem: string;
}

/** Returns the value in the environment, trimmed; undefined if it is not set or empty. */
export type Read = (setting: Setting) => string | undefined;
export type Report = (setting: Setting, problem: string) => void;

export interface SettingsReader {
  readonly read: Read;
  readonly report: Report;
  readonly problems: readonly ConfigProblem[];
  /** No user pool is configured, and this is not production. */
  readonly onEmbeddedPool: boolean;
  /** The value or the default, empty without either; the caller checks the format. */
  readonly text: (setting: TextSetting) => string;
  /** Returns the number; NaN if the value is wrong. */
  readonly integer: (setting: IntegerSetting) => number;
  /** Returns the number; undefined if the setting is not set. */
  readonly integerIfSet: (setting: IntegerSetting) => number | undefined;
  readonly word: <S extends WordSetting>(setting: S) => WordOf<S>;
}

export function settingsReader(environment: Environment): SettingsReader {
  const problems: ConfigProblem[] = [];
  const report: Report = (setting, problem) => void problems.push({ setting, problem });
  const read: Read = (setting) => environment[setting]?.trim() || undefined;
  const production = read('NODE_ENV') === 'production';
  const onEmbeddedPool = !production && read('COGNITO_USER_POOL_ID') === undefined;

  const text = (setting: Setting): string => {
    const row: Row = settings[setting];
    return read(setting) ?? defaultOf(row, { production, onEmbeddedPool }) ?? '';
  };

  function integer(setting: IntegerSetting): number {
    const { least, most } = settings[setting];
    const given = text(setting);
    const value = Number(given);
    if (/^\d+$/.test(given) && value >= least && value <= most) return value;
    report(setting, `must be a whole number from ${String(least)} to ${String(most)}`);
    // NaN makes every comparison with other settings false, so that only this problem is reported.
    return NaN;
  }

  function word<S extends WordSetting>(setting: S): WordOf<S> {
    const words: readonly string[] = settings[setting].words;
    const given = text(setting);
    if (!words.includes(given))
      report(setting, `must be one of ${words.join(', ')}, in exactly this spelling`);
    return given as WordOf<S>;
  }

  return {
    read,
    report,
    problems,
    onEmbeddedPool,
    text,
    integer,
    integerIfSet: (setting) => (read(setting) === undefined ? undefined : integer(setting)),
    word,
  };
}
