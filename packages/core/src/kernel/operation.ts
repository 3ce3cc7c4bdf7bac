import type { Resource } from "@katek/config";
import type { z } from "zod";
import type { AuditDeclaration } from "./audit";
import type { FlowContext, PlatformContext, TransactionContext } from "./context";
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
  /** May be called by the SDK and stands in the OpenAPI document. */
  readonly exposed?: boolean;
  /** Runs without an organization, as the system role. */
  readonly platform?: boolean;
  /** Counted against the plan before it runs. */
  readonly uses?: Resource;
  readonly audit?: (input: never, result: never) => AuditDeclaration;
  readonly run: (context: never, input: never) => O;
  /** For the type checker alone: what a caller passes. */
  readonly inputType?: I;
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

interface Definition<N extends string, S extends z.ZodType, C, O> {
  name: N;
  permission: Permission;
  input: S;
  output?: z.ZodType<Awaited<O>>;
  exposed?: boolean;
  uses?: Resource;
  run: (context: C, input: z.output<S>) => O;
}
interface Audited<S extends z.ZodType, O> {
  /** Required on what a person or a key can run (a test looks). */
  audit?: (input: z.output<S>, result: Awaited<O>) => AuditDeclaration;
}

/** Read-only, in one transaction. */
export const query = <const N extends string, S extends z.ZodType, O extends Promise<unknown>>(
  definition: Definition<N, S, TransactionContext, O>,
): Operation<"query", N, z.input<S>, O> => ({ kind: "query", ...definition });

/** Reads and writes, in one transaction. */
export const command = <const N extends string, S extends z.ZodType, O extends Promise<unknown>>(
  definition: Definition<N, S, TransactionContext, O> & Audited<S, O>,
): Operation<"command", N, z.input<S>, O> => ({ kind: "command", ...definition });

/** Strings queries and commands around calls to vendors, with no transaction open meanwhile. */
export const flow = <const N extends string, S extends z.ZodType, O extends Promise<unknown>>(
  definition: Definition<N, S, FlowContext, O> & Audited<S, O>,
): Operation<"flow", N, z.input<S>, O> => ({ kind: "flow", ...definition });

/** A flow that yields as it goes. */
export const stream = <const N extends string, S extends z.ZodType, Part>(
  definition: Definition<N, S, FlowContext, AsyncIterable<Part>>,
): Operation<"stream", N, z.input<S>, AsyncIterable<Part>> => ({ kind: "stream", ...definition });

/** A query or command of what has no organization yet, run as the system role. */
export const platformQuery = <const N extends string, S extends z.ZodType, O extends Promise<unknown>>(
  definition: Definition<N, S, PlatformContext, O>,
): Operation<"query", N, z.input<S>, O> => ({ kind: "query", platform: true, ...definition });

export const platformCommand = <const N extends string, S extends z.ZodType, O extends Promise<unknown>>(
  definition: Definition<N, S, PlatformContext, O>,
): Operation<"command", N, z.input<S>, O> => ({ kind: "command", platform: true, ...definition });
