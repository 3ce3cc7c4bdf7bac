import type { Tx } from "@katek/db";
import type { Integrations } from "@katek/integrations";
import type { Actor } from "./actor";
import type { Cipher } from "./cipher";
import type { Emission, EventName, EventPayload } from "./events";
import type { EnqueueOptions, JobName, JobPayload } from "./jobs";
import type { InputOf, Operation, ResultOf } from "./operation";
import type { Organization } from "./organization";

export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

interface Ambient {
  actor: Actor;
  log: Log;
  /** Real time plus the organization's test-clock offset. Business time; SQL's now() is not. */
  now(): Date;
  newId(): string;
}

/** What a query or a command gets. */
export interface TransactionContext extends Ambient {
  tx: Tx;
  organization: Organization;
  /** The host names that are KaTek's, with all below them. */
  ownHosts: readonly string[];
  /** For secrets that are kept. */
  cipher: Cipher;
  /** @returns the event's id. */
  emit<N extends EventName>(name: N, payload: EventPayload<N>): Promise<string>;
  emitMany(emissions: Emission[]): Promise<string[]>;
  enqueue<N extends JobName>(name: N, payload: JobPayload<N>, options?: EnqueueOptions): Promise<void>;
}

/** What an operation without an organization gets: a transaction of the system role. */
export interface PlatformContext extends Ambient {
  tx: Tx;
  cipher: Cipher;
  /** Where the asker works, if anywhere: it limits nothing, the transaction sees every organization. */
  organizationId: string | null;
}

/** What a flow or a stream gets: the vendors, and a way to run its steps as the same actor. */
export interface FlowContext extends Ambient {
  organization: Organization;
  integrations: Integrations;
  /** Where people reach the app, without a slash at the end. */
  publicUrl: string;
  /**
   * The live events of the organization as they are committed, from the moment that this resolves on; each batch holds the
   * names that happened since the last one. Ends when the caller has gone.
   */
  happenings(names: readonly EventName[]): Promise<AsyncIterable<string[]>>;
  /** Aborted when the caller has gone. */
  signal: AbortSignal;
  /** The same, for work that outlives the caller: aborted by this signal instead. */
  withSignal(signal: AbortSignal): FlowContext;
  run<Op extends Operation<"query" | "command" | "flow", string, unknown, unknown>>(
    operation: Op,
    input: InputOf<Op>,
  ): Promise<ResultOf<Op>>;
}
