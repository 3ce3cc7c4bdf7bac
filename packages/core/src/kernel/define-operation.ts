import type { LimitName, Resource } from "@katek/config";
import type { z } from "zod";
import type { Actor } from "./actor";
import type { AuditDeclaration } from "./audit";
import type { FlowContext, PlatformContext, TransactionContext } from "./context";
import type { Exposure, Operation } from "./operation";
import type { Permission } from "./permissions";

interface Definition<
  N extends string,
  S extends z.ZodType,
  C,
  O,
  E extends boolean = false,
  Out extends z.ZodType = never,
> {
  name: N;
  permission: Permission;
  input: S;
  /** What may leave; the rest of what `run` returns stays. It fails where `run` returns something else. */
  output?: Out;
  exposed?: E;
  whileClosing?: boolean;
  uses?: Resource;
  limit?: LimitName;
  run: (context: C, input: z.output<S>) => O;
}
interface Audited<S extends z.ZodType, O> {
  /** Required on what a person or a key can run (a test looks). null where nothing was changed: no entry then. */
  audit?: (input: z.output<S>, result: Awaited<O>, actor: Actor) => AuditDeclaration | null;
}

/** What a caller gets: the output where one is named, else what `run` returns. */
type Told<O, Out extends z.ZodType> = [Out] extends [never] ? O : Promise<z.output<Out>>;

/** Read-only, in one transaction. */
export const query = <
  const N extends string,
  S extends z.ZodType,
  O extends Promise<unknown>,
  E extends boolean = false,
  Out extends z.ZodType = never,
>(
  definition: Definition<N, S, TransactionContext, O, E, Out>,
): Operation<"query", N, z.input<S>, Told<O, Out>> & Exposure<E> => ({ kind: "query", ...definition }) as never;

/** Reads and writes, in one transaction. */
export const command = <
  const N extends string,
  S extends z.ZodType,
  O extends Promise<unknown>,
  E extends boolean = false,
  Out extends z.ZodType = never,
>(
  definition: Definition<N, S, TransactionContext, O, E, Out> & Audited<S, O>,
): Operation<"command", N, z.input<S>, Told<O, Out>> & Exposure<E> => ({ kind: "command", ...definition }) as never;

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
