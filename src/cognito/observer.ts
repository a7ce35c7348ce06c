/** Interfaces for metrics and traces (src/telemetry). Observers never affect the outcome. */
import type { GateState } from './call/gate.js';

/**
 * What is observed: an HTTP request, a root field or edge in it, or a call to Cognito for that
 * field.
 */
export type Stage = 'request' | 'operation' | 'command';

/** One operation in progress. */
export interface Observation {
  /** `retry`: the call is sent again. `retry_refused`: the retry budget is used up. */
  readonly note: (event: 'retry' | 'retry_refused') => void;
  /** Notes that this operation waits for a call that another operation has in progress. */
  readonly joins: (other: Observation | undefined) => void;
  /**
   * Ends the observation. The outcome comes from a small set: a status, a union member, a reason,
   * or an exception of Cognito's model.
   */
  readonly end: (outcome: string) => void;
}

/**
 * `operator_fault`: a call failed for a reason that only the operator can fix. `unknown_text`:
 * Cognito gave a reason in a sentence that the gateway does not recognise.
 */
export type ObservedEvent = 'operator_fault' | 'unknown_text';

/** W3C Trace Context headers, as the caller sent them. */
export interface TraceHeaders {
  readonly traceparent?: string | string[] | undefined;
  readonly tracestate?: string | string[] | undefined;
}

/** An HTTP response, described by labels of our own, which never contain input of a caller. */
export interface Answered {
  /**
   * `none`: no route matches path and method. `unreadable`: the request could not be parsed, or not
   * in time. `other`: a route added by the program around the library.
   */
  readonly route:
    'graphql' | 'graphiql' | 'health' | 'start' | 'page' | 'other' | 'none' | 'unreadable';
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'other';
  /** `aborted`: the caller disconnected before the answer was sent. */
  readonly status: '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'aborted';
}

export interface Observer {
  readonly begin: (
    stage: Stage,
    name: string,
    within: Observation | undefined,
    caller?: TraceHeaders,
  ) => Observation;
  /** @param seconds from the request's headers to the end of the response; undefined: unknown */
  readonly answered: (response: Answered, seconds?: number) => void;
  /** @param name from a small set: a fault, or an exception of Cognito's model */
  readonly tell: (event: ObservedEvent, name: string) => void;
  /** Returns the observer for one of several pools. */
  readonly inPool: (pool: string) => Observer;
  /** State that can be read at any time. */
  readonly watch: (state: ObservedState) => void;
}

export interface ObservedState {
  /** The state of each pool, by its name. */
  readonly pools: () => Readonly<Record<string, GateState>>;
  /** Whether Cognito answers each pool, and accepts its signed calls. */
  readonly poolParts: () => Promise<Readonly<Record<string, Readonly<Record<string, boolean>>>>>;
  /** Counts since the process started. */
  readonly counts: () => { readonly untrustedHeaders: number; readonly auditLinesLost: number };
  /** Why limits are not shared with other instances although they should be; one of a small set. */
  readonly storeFault: () => string | undefined;
  /** The state of each part that readiness depends on. */
  readonly parts: () => Promise<Readonly<Record<string, boolean>>>;
}
