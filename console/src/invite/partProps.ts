import type { Complaints, Draft } from './draft.js';

/** A part of the form, with the draft of which it changes some fields. */
export interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly complaints: Complaints;
}
