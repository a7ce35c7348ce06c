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

/**
 * The caller's permissions on the user or group that a page is about (`viewerPermissions`); null if
 * they are unknown.
 */
export const PermissionsHere = createContext<readonly string[] | null>(null);

/** Whether the caller has the permission on the user or group that the page is about. */
export function useMayHere(permission: string): boolean {
  const here = useContext(PermissionsHere);
  return useMay(permission) && (here?.includes(permission) ?? true);
}

/**
 * Permissions to change something that the caller has, but not on the user or group that the page
 * is about. `groups` are those that they are limited to; undefined if any has no limit.
 */
export function useLostHere(): { readonly groups: readonly string[] | undefined } | undefined {
  const here = useContext(PermissionsHere);
  const { permissions, limits } = useViewer();
  const lost = permissions.filter(
    (name) => name.endsWith(':write') && name !== 'tokens:write' && !(here?.includes(name) ?? true),
  );
  if (lost.length === 0) return undefined;
  const limited = limits.filter(({ permission }) => lost.includes(permission));
  const groups = new Set(limited.flatMap(({ groups: within }) => within));
  return { groups: limited.length < lost.length ? undefined : [...groups] };
}
