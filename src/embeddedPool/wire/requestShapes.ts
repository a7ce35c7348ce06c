/** The types of the service model's rows in requestModelData.ts. */

/**
 * One operation of the service model; `throws` is the complete list of exceptions it may answer
 * with.
 */
export interface OperationFacts {
  readonly input: string;
  readonly unsigned?: boolean;
  readonly throws: readonly string[];
}

/**
 * One shape of the service model; `min` and `max` bound a string's or list's length or a number's
 * value.
 */
export interface Shape {
  readonly kind: string;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly of?: string;
  readonly sensitive?: boolean;
}
