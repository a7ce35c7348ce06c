/** Looks for a group before users are added to it, so that a typing error stops nothing halfway. */
import { useAuth } from 'cognito-graphql-client/react';
import { useEffect, useRef, useState } from 'react';

import { ask } from '../../gateway.js';
import { ConsoleGroupDocument } from '../../generated/pages.js';
import { bulkTexts } from './texts.js';

interface GroupCheck {
  /** Resolves to false if there is no such group, or the dialog was closed in the meantime. */
  readonly exists: (groupName: string) => Promise<boolean>;
  readonly pending: boolean;
  /** The text for the field; undefined unless the last group that was looked for is missing. */
  readonly error: string | undefined;
  readonly forget: () => void;
}

export function useGroupCheck(): GroupCheck {
  const { auth } = useAuth();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const exists = async (groupName: string): Promise<boolean> => {
    setPending(true);
    const outcome = await ask(auth, ConsoleGroupDocument, { groupName });
    if (isGone.current) return false;
    setPending(false);
    // Other failures, such as a missing permission to read groups, leave it to the action itself.
    if (outcome.ok || outcome.failure.code !== 'RESOURCE_NOT_FOUND') return true;
    setError(bulkTexts.noGroup(groupName));
    return false;
  };
  return { exists, pending, error, forget: () => setError(undefined) };
}
