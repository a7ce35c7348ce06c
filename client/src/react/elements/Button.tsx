import type { ReactNode } from 'react';

import type { ButtonProps } from './components.js';

/** A button that keeps its width and its focus while its action is in progress. */
export function Button({
  children,
  kind = 'secondary',
  type = 'button',
  icon,
  pending = false,
  disabled = false,
  onClick,
  ...more
}: ButtonProps): ReactNode {
  return (
    <button
      {...more}
      type={type}
      className={`cg-button cg-button-${kind}`}
      aria-disabled={pending || disabled || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (pending || disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon}
      <span>{children}</span>
      {pending && <span className="cg-spinner" aria-hidden="true" />}
    </button>
  );
}
