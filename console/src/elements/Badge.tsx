import type { UserStatus } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { texts } from '../texts.js';

type Kind = 'good' | 'open' | 'bad' | 'plain';

export function Badge({
  kind = 'plain',
  children,
}: {
  readonly kind?: Kind;
  readonly children: ReactNode;
}): ReactNode {
  return <span className={`badge badge-${kind}`}>{children}</span>;
}

const kinds: Readonly<Partial<Record<UserStatus, Kind>>> = {
  CONFIRMED: 'good',
  EXTERNAL_PROVIDER: 'good',
  UNCONFIRMED: 'open',
  RESET_REQUIRED: 'open',
  FORCE_CHANGE_PASSWORD: 'open',
  COMPROMISED: 'bad',
};

export function StatusBadge({ status }: { readonly status: UserStatus | null }): ReactNode {
  if (status === null) return null;
  return <Badge kind={kinds[status] ?? 'plain'}>{texts.statuses[status]}</Badge>;
}
