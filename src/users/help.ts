/** The help text of the command `users`. */
export const usersHelp = `  users export <file>   Writes all users to a CSV file (by its name) or JSON lines.
  users import <file>   Creates a user per row: username, password or temporaryPassword, groups (a;b), enabled,
                        and attributes by Cognito's names.
  users disable|enable|sign-out|delete <file>   Applies the action to the username in each row.
  --journal <file>      Records progress, to continue after a stop or a kill. Default <file>.<action>.journal.
  --report <file>       The outcome of each row, as JSON lines. Default <file>.<action>.report.jsonl.
  --rate <number>       Calls a second. Default: four fifths of Cognito's quota of each command.
  --columns <names>     Columns of a CSV export. Default username,status,enabled,createdAt,groups,
                        email,email_verified,phone_number,phone_number_verified.
  --invite              Sends invitations during an import.
  --random-password     Gives imported users without a password a random one that is never
                        shown: they use password recovery.
  --by <name>           Name of the operator for the audit log (AUDIT_LOG), besides the account on this machine.
  --dry-run             Checks the file against the pool, and changes nothing.
  The environment selects the pool (docs/users-cli.md).
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
