/** The elements that all parts consist of. An app can replace each of them. */
import type { ComponentType, InputHTMLAttributes, ReactNode } from 'react';

export interface ScreenProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Shown above the title, such as the icon of the step. */
  readonly icon?: ReactNode;
  /** Links to other screens. */
  readonly links?: ReactNode;
  readonly children?: ReactNode;
}

export interface ButtonProps {
  readonly children: ReactNode;
  /** Default `secondary`. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'link';
  /** `submit` sends the surrounding form. Default `button`. */
  readonly type?: 'button' | 'submit';
  readonly icon?: ReactNode;
  /** Whether the button's action is in progress. Then further clicks do nothing. */
  readonly pending?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: () => void;
  readonly id?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
}

export interface FieldProps {
  readonly id: string;
  readonly label: ReactNode;
  /** Read out with the field by screen readers, like the error. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Shown opposite the label, such as a link. */
  readonly aside?: ReactNode;
  /** Shown at the end of the input, such as a button. */
  readonly end?: ReactNode;
  /** Shown below the input, such as the rules of a password. */
  readonly below?: ReactNode;
  readonly belowId?: string;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
}

export interface MessageProps {
  readonly kind: 'error' | 'success' | 'info';
  readonly children: ReactNode;
  /**
   * Text below, whose changes screen readers do not announce, such as a countdown in seconds or a
   * quotation.
   */
  readonly silent?: ReactNode;
}

/** The elements by name. */
export interface Components {
  readonly Screen: ComponentType<ScreenProps>;
  readonly Button: ComponentType<ButtonProps>;
  readonly Field: ComponentType<FieldProps>;
  readonly Message: ComponentType<MessageProps>;
}
