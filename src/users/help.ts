/** The only place for what the command `users` takes. */
export const usersHelp = `  users export <file>   Writes all users to a CSV file (by its name) or JSON lines.
  users import <file>   Creates a user per row: username, temporaryPassword, groups (a;b), and attributes by Cognito's names.
  users disable|enable|sign-out|delete <file>   Does so to the username of each row.
  --journal <file>      What was done, to go on after a stop or a kill. Default <file>.journal.
  --report <file>       The outcome of each row, as JSON lines. Default <file>.report.jsonl.
  --rate <number>       Calls a second. Default: four fifths of Cognito's default quota.
  --columns <names>     Of a CSV export. Default username,status,enabled,createdAt,email,phone_number.
  --invite              An import sends invitations.
  --dry-run             Reads and checks the file, and sends nothing.
  The pool is that of the environment (docs/users-cli.md).
`;

export const usersOptions = {
  journal: { type: 'string' }, report: { type: 'string' }, rate: { type: 'string' }, columns: { type: 'string' },
  invite: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false },
} as const;
