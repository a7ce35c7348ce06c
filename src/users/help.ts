/** The help text of the command `users`. */
export const usersHelp = `  users export <file>   Writes all users to a CSV file (by its name) or JSON lines.
  users import <file>   Creates a user per row: username, password or temporaryPassword, groups (a;b), enabled, and attributes by Cognito's names.
  users disable|enable|sign-out|delete <file>   Does so to the username of each row.
  --journal <file>      What was done, to go on after a stop or a kill. Default <file>.<action>.journal.
  --report <file>       The outcome of each row, as JSON lines. Default <file>.<action>.report.jsonl.
  --rate <number>       Calls a second. Default: four fifths of Cognito's quota of each command.
  --columns <names>     Of a CSV export. Default username,status,enabled,createdAt,groups,email,email_verified,phone_number,phone_number_verified.
  --invite              An import sends invitations.
  --random-password     An import gives users without a password one that is not told to anyone: they recover to choose theirs.
  --by <name>           Who does it, for the audit log (AUDIT_LOG), beside the account of this machine.
  --dry-run             Checks the file against the pool, and changes nothing.
  The pool is that of the environment (docs/users-cli.md).
`;

export const usersOptions = {
  journal: { type: 'string' },
  report: { type: 'string' },
  rate: { type: 'string' },
  columns: { type: 'string' },
  by: { type: 'string' },
  invite: { type: 'boolean', default: false },
  'random-password': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;
