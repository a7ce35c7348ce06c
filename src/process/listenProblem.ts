/** Explains why an address cannot be listened on, using the names of its settings. */

/** Names of settings or options, such as `HOST` and `PORT`. */
export interface AddressNames {
  /** The name of the setting for the host. Absent if the host cannot be chosen. */
  readonly host?: string;
  readonly port: string;
}

/** Node's error for a failed `listen`, or for looking up its host. */
export interface ListenFault extends NodeJS.ErrnoException {
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

export function listenProblem(fault: ListenFault, { host, port }: AddressNames): string {
  const address = fault.address ?? fault.hostname ?? '';
  const number = String(fault.port ?? '');
  switch (fault.code) {
    case 'EADDRINUSE':
      return (
        `${port} ${number} of ${host === undefined ? '' : `${host} `}${address} is in ` +
        `use by another process; set another ${port}`
      );
    case 'EACCES':
      return `${port} ${number} may not be used by this user; set ${port} to a number from 1024`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return (
        `${host ?? 'the host'} ${address} is not an address of this machine; set one that ` +
        'is, such as 127.0.0.1, or 0.0.0.0 for all'
      );
    default:
      return (
        `${host === undefined ? '' : `${host} and `}${port} cannot be listened on ` +
        `(${fault.code ?? fault.message})`
      );
  }
}
