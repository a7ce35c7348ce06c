import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from './Button.js';
import type { ButtonProps } from './Button.js';

const copied = 'Copied';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** The name for screen readers, if several have the same label. */
  readonly labelInFull?: string | undefined;
  readonly kind?: ButtonProps['kind'];
}

const confirmedMs = 2000;

/**
 * Copies a text. Absent if the browser gives no access to the clipboard, as on pages without HTTPS.
 */
export function CopyButton({ text, label, labelInFull, kind }: CopyButtonProps): ReactNode {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), confirmedMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) return null;
  return (
    <Button
      kind={kind}
      aria-label={isCopied ? undefined : labelInFull}
      onClick={() => void clipboard.writeText(text).then(() => setCopied(true))}
    >
      {isCopied ? copied : label}
    </Button>
  );
}
