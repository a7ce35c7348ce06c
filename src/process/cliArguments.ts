/** Reads the arguments of a command, and says what is wrong with them. */
import { parseArgs } from 'node:util';

import { messageOf } from '../common/messageOf.js';

/** An error the user can fix; printed without a stack trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Compares the class's name, because the bundled commands have their own copy of the class. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'exitCode' in error;
}

type OptionTypes = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

export function options(args: string[], types: OptionTypes): Readonly<Record<string, unknown>> {
  return parsed(args, types).values;
}

export function parsed(
  args: string[],
  types: OptionTypes,
  allowPositionals = false,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: string[] } {
  try {
    return parseArgs({ args, options: types, allowPositionals });
  } catch (error) {
    throw new Refusal(2, `${messageOf(error)}\nSee cognito-graphql-gateway --help.`);
  }
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
