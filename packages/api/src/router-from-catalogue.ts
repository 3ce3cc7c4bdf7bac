import {
  type AnyOperation,
  type Caller,
  execute,
  executeStream,
  type InputOf,
  type Operation,
  type ResultOf,
  withoutValues,
} from "@katek/core/kernel";
import type { TRPCMutationProcedure, TRPCQueryProcedure, TRPCSubscriptionProcedure } from "@trpc/server";
import { toTRPCError } from "./error-mapping";
import { resolveCaller } from "./resolve-caller";
import { type ApiContext, t } from "./trpc";

/** What tRPC would infer for `procedure.input(schema).mutation(run)`, written out: half the type instantiations. */
export type Procedure<Op> =
  Op extends Operation<infer Kind, string, unknown, unknown>
    ? Kind extends "query"
      ? TRPCQueryProcedure<{ input: InputOf<Op>; output: ResultOf<Op>; meta: object }>
      : Kind extends "stream"
        ? TRPCSubscriptionProcedure<{ input: InputOf<Op>; output: AsyncIterable<ResultOf<Op>, void>; meta: object }>
        : TRPCMutationProcedure<{ input: InputOf<Op>; output: ResultOf<Op>; meta: object }>
    : never;

type Feature = Record<string, AnyOperation>;
type FeatureRouter<F extends Feature> = { [Name in keyof F]: Procedure<F[Name]> };

/** The whole router from the catalogue: one procedure an operation, named `feature.operation`. */
export function appRouterFrom<Features extends Record<string, Feature>>(features: Features) {
  const routers = Object.entries(features).map(([name, operations]) => [
    name,
    t.router(Object.fromEntries(Object.entries(operations).map(([key, operation]) => [key, procedureOf(operation)]))),
  ]);
  return t.router(Object.fromEntries(routers) as never as { [Name in keyof Features]: FeatureRouter<Features[Name]> });
}

function procedureOf(operation: AnyOperation) {
  // The kernel parses the input by the operation's own schema; here it passes through as it came.
  const procedure = t.procedure.input((value: unknown) => value);
  switch (operation.kind) {
    case "query":
      return procedure.query(({ ctx, input, signal }) => call(operation, ctx, input, signal));
    case "command":
    case "flow":
      return procedure.mutation(({ ctx, input, signal }) => call(operation, ctx, input, signal));
    case "stream":
      return procedure.subscription(({ ctx, input, signal }) => listen(operation, ctx, input, signal));
  }
}

async function call(operation: AnyOperation, ctx: ApiContext, input: unknown, signal?: AbortSignal) {
  try {
    // What a program asks without an input, as curl does, it asks with an empty one.
    const given = ctx.admitted && input === undefined ? {} : input;
    return await execute(ctx.runtime, await callerOf(operation, ctx, signal), operation as never, given as never);
  } catch (error) {
    throw told(ctx, operation, error);
  }
}

async function* listen(operation: AnyOperation, ctx: ApiContext, input: unknown, signal?: AbortSignal) {
  try {
    const caller = await callerOf(operation, ctx, signal);
    const recheck = () =>
      resolveCaller(ctx.runtime, ctx.identity, ctx.marks, false).then(
        // Whoever has switched in another tab is somebody else here.
        ({ actor, organization }) => (organization?.id === caller.organization?.id ? actor : null),
        () => null,
      );
    yield* executeStream(ctx.runtime, { ...caller, recheck }, operation as never, input as never);
  } catch (error) {
    throw told(ctx, operation, error);
  }
}

async function callerOf(operation: AnyOperation, ctx: ApiContext, signal?: AbortSignal): Promise<Caller> {
  if (ctx.admitted) return { ...ctx.admitted, signal: signal ?? ctx.signal };
  const writes = operation.kind === "command" || operation.kind === "flow";
  const caller = await resolveCaller(ctx.runtime, ctx.identity, ctx.marks, writes);
  return { ...caller, address: ctx.address, origin: ctx.identity.origin, signal: signal ?? ctx.signal };
}

function told(ctx: ApiContext, operation: AnyOperation, error: unknown) {
  const mapped = toTRPCError(error);
  if (mapped.code === "INTERNAL_SERVER_ERROR")
    // Only the kind of error: drizzle's messages hold parameter values.
    ctx.runtime.log.error({ operation: operation.name, error: withoutValues(error) }, "an operation failed");
  return mapped;
}
