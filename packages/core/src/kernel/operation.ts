import type { LimitName, Resource } from "@katek/config";
import type { z } from "zod";
import type { Actor } from "./actor";
import type { AuditDeclaration } from "./audit";
import type { Permission } from "./permissions";

export type OperationKind = "query" | "command" | "flow" | "stream";

/** One thing that a person, a key, a visitor or a job can do. Data: routers, pages and tests are derived from it. */
export interface Operation<K extends OperationKind, N extends string, I, O> {
  readonly kind: K;
  /** `feature.verb`, the name it is called by everywhere. */
  readonly name: N;
  readonly permission: Permission;
  readonly input: z.ZodType;
  /** Needed to leave the house: nothing that it does not name slips out. */
  readonly output?: z.ZodType;
  /** May be called with an API key, by the SDK. A query or a command; it names its output. */
  readonly exposed?: boolean;
  /** Runs without an organization, as the system role. */
  readonly platform?: boolean;
  /** May be called while the organization waits to be deleted, though it changes something. */
  readonly whileClosing?: boolean;
  /** Counted against the plan before it runs. */
  readonly uses?: Resource;
  /** How often one actor, address or organization may run it, where the process has a limiter. */
  readonly limit?: LimitName;
  readonly audit?: (input: never, result: never, actor: Actor) => AuditDeclaration | null;
  readonly run: (context: never, input: never) => O;
  /** For the type checker alone: what a caller passes. */
  readonly inputType?: I;
}

/** What is exposed, for the type checker: the API's own router has these alone. */
export interface Exposure<E extends boolean> {
  readonly exposed?: E;
}

export type AnyOperation = Operation<OperationKind, string, unknown, unknown>;

/** What a caller passes. */
export type InputOf<Op> = Op extends Operation<OperationKind, string, infer I, unknown> ? I : never;
/** What a caller gets; for a stream, each part of it. */
export type ResultOf<Op> =
  Op extends Operation<OperationKind, string, unknown, infer O>
    ? O extends AsyncIterable<infer Part>
      ? Part
      : Awaited<O>
    : never;
