import type { Complaints, Draft } from './draft.js';

/** The props of a part of the form. It gets the whole draft and changes some of its fields. */
export interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly complaints: Complaints;
}
