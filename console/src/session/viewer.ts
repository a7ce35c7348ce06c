/** Who is signed in, and what they may do. */
import type { ViewerQuery } from 'cognito-graphql-client';
import { createContext, useContext } from 'react';

import type { SuccessOf } from '../gateway.js';

export type Viewer = SuccessOf<ViewerQuery>;

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** @throws Error outside of `<ViewerGate>` */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Put <ViewerGate> around this component.');
  return viewer;
}

/** The groups that the permission is limited to; undefined without a limit. */
export function useLimit(permission: string): readonly string[] | undefined {
  return useViewer().limits.find((limit) => limit.permission === permission)?.groups;
}

/**
 * Whether the caller has the permission, such as `users:write`. The page omits what the caller may
 * not do; the gateway checks every request anyway.
 */
export function useMay(permission: string): boolean {
  return useViewer().permissions.includes(permission);
}
