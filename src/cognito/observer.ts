/** The only place for the form of what watches the work and takes no part in it: metrics and traces (src/telemetry). */
import type { GateState } from './call/gate.js';

/** An HTTP request, a root field or edge in it, a call to Cognito in that. */
export type Stage = 'request' | 'operation' | 'command';

/** One piece of work under way. */
export interface Observation {
  /** `retry`: it is sent once more. `retry_refused`: it would be, had the budget for repetitions anything left. */
  readonly note: (event: 'retry' | 'retry_refused') => void;
  /** It waits for a call that another piece of work has under way. */
  readonly joins: (other: Observation | undefined) => void;
  /** The outcome is one of few: a status, a member of a union, a reason, an exception of Cognito's model. */
  readonly end: (outcome: string) => void;
}

/**
 * `operator_fault`: a call failed by what only the operator can mend. `unknown_text`: Cognito gave a
 * reason in a sentence that the gateway does not know.
 */
export type ObservedEvent = 'operator_fault' | 'unknown_text';

/** The headers of W3C Trace Context, as the caller sent them. */
export interface TraceHeaders {
  readonly traceparent?: string | string[] | undefined;
  readonly tracestate?: string | string[] | undefined;
}

/** A response over HTTP, in words of ours alone: nothing that a stranger sends becomes one. */
export interface Answered {
  /**
   * `none`: no route has this path and method. `unreadable`: no request could be read, or not in
   * time. `other`: a route that the program around the library has added.
   */
  readonly route:
    'graphql' | 'graphiql' | 'health' | 'start' | 'page' | 'other' | 'none' | 'unreadable';
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'other';
  readonly status: '1xx' | '2xx' | '3xx' | '4xx' | '5xx';
}

export interface Observer {
  readonly begin: (
    stage: Stage,
    name: string,
    within: Observation | undefined,
    caller?: TraceHeaders,
  ) => Observation;
  /** @param seconds from the headers of the request to the end of the response; undefined: unknown */
  readonly answered: (response: Answered, seconds?: number) => void;
  /** @param name one of few: a fault, or an exception of Cognito's model */
  readonly tell: (event: ObservedEvent, name: string) => void;
  /** The same for the work on one of several pools. */
  readonly inPool: (pool: string) => Observer;
  /** What can be looked at whenever somebody asks. */
  readonly watch: (state: ObservedState) => void;
}

export interface ObservedState {
  /** By the name of the pool. */
  readonly pools: () => Readonly<Record<string, GateState>>;
  /** Whether Cognito answers each pool, and takes its signed calls. */
  readonly poolParts: () => Promise<Readonly<Record<string, Readonly<Record<string, boolean>>>>>;
  /** Since the process started. */
  readonly counts: () => { readonly untrustedHeaders: number; readonly auditLinesLost: number };
  /** Why limits are not shared with other instances, where they should be; one of few words. */
  readonly storeFault: () => string | undefined;
  /** Whether each part works on which readiness depends. */
  readonly parts: () => Promise<Readonly<Record<string, boolean>>>;
}
