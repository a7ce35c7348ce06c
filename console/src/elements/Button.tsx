import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `quiet` has no frame; `danger` is for actions that cannot be undone. Default `secondary`. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'quiet' | undefined;
  /** Keeps its width and its focus, and does nothing when pressed. Default false. */
  readonly pending?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  kind = 'secondary',
  pending = false,
  icon,
  type = 'button',
  className = '',
  children,
  onClick,
  ...more
}: ButtonProps): ReactNode {
  return (
    <button
      {...more}
      type={type}
      className={`button button-${kind} ${className}`}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
