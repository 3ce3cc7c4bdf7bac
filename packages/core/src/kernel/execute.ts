import type { Database, TransactionMode, Tx } from "@katek/db";
import type { Integrations } from "@katek/integrations";
import { z } from "zod";
import type { Actor } from "./actor";
import { writeAuditEntry } from "./audit";
import type { Cipher } from "./cipher";
import { clockOf, newId } from "./clock";
import { refuseWhileClosing } from "./closing";
import type { FlowContext, Log, PlatformContext, TransactionContext } from "./context";
import { emitMany } from "./emit";
import { Forbidden, Invalid, NotFound } from "./errors";
import { type Idempotency, once } from "./idempotency";
import { enqueue } from "./jobs";
import type { Limiter } from "./limits";
import type { AnyOperation, InputOf, Operation, ResultOf } from "./operation";
import type { Organization } from "./organization";
import type { Origin } from "./origin";
import { may } from "./permissions";
import { countUse } from "./usage";

/** What a process has: made once by its composition root. */
export interface Runtime {
  database: Database;
  integrations: Integrations;
  cipher: Cipher;
  log: Log;
  /** Where people reach the app, without a slash at the end: for links in emails. */
  publicUrl: string;
  /** The domain below which organizations have their addresses; only a process that serves them knows it. */
  baseDomain?: string;
  /** Counts what people and keys do. Only a process that lets them in has one. */
  limits?: Limiter;
}

/** For whom an operation runs. The organization was resolved by whoever let the actor in, never from an input. */
export interface Caller {
  actor: Actor;
  /** null for platform operations only. */
  organization: Organization | null;
  /** The network address that the request came from, for limits. */
  address?: string | null;
  /** Under which name a command of the API runs once. */
  idempotency?: Idempotency;
  /** Where the request came from, for the audit log. */
  origin?: Origin;
  signal?: AbortSignal;
  /** Asks again who this is, for streams; null when they may no longer listen. */
  recheck?: () => Promise<Actor | null>;
}

type Runnable<C, R = unknown> = { run(context: C, input: unknown): R };

/**
 * Runs an operation with everything that must never be forgotten: input parsed, permission checked, transaction opened
 * as the tenant role, use counted, audit entry written.
 * @throws Invalid, Forbidden, RateLimited, LimitReached, and whatever the operation throws.
 */
export async function execute<Op extends Operation<"query" | "command" | "flow", string, unknown, unknown>>(
  runtime: Runtime,
  caller: Caller,
  operation: Op,
  input: InputOf<Op>,
): Promise<ResultOf<Op>> {
  const parsed = admit(operation, caller.actor, input);
  await limit(runtime, caller, operation);
  if (operation.platform) return told(operation, await inPlatformTransaction(runtime, caller, operation, parsed));
  const organization = organizationOf(operation, caller);
  if (operation.kind !== "flow") return await inTransaction(runtime, caller, organization, operation, parsed);
  await countFlow(runtime, organization, operation);
  const context = flowContext(runtime, caller, organization);
  const result = await (operation as unknown as Runnable<FlowContext>).run(context, parsed);
  if (operation.audit)
    await runtime.database.withOrganization(organization.id, (tx) =>
      audit(transactionContext(runtime, caller, organization, tx), operation, parsed, result, caller.origin),
    );
  return told(operation, result);
}

/** What leaves the operation: only what its output schema names, where it has one. */
const told = <Op extends AnyOperation>(operation: Op, result: unknown) =>
  (operation.output ? operation.output.parse(result) : result) as ResultOf<Op>;

/** Starts a stream: the same checks, then its parts. See `watched` for who may go on listening. */
export async function* executeStream<Op extends Operation<"stream", string, unknown, unknown>>(
  runtime: Runtime,
  caller: Caller,
  operation: Op,
  input: InputOf<Op>,
): AsyncGenerator<ResultOf<Op>> {
  const parsed = admit(operation, caller.actor, input);
  await limit(runtime, caller, operation);
  const organization = organizationOf(operation, caller);
  await countFlow(runtime, organization, operation);
  const context = flowContext(runtime, caller, organization);
  const parts = (operation as unknown as Runnable<FlowContext, AsyncIterable<ResultOf<Op>>>).run(context, parsed);
  yield* watched(parts, operation, caller);
}

const RECHECK_MS = 30_000;

/** Passes parts on, and asks every 30 seconds whether the actor may still have them. */
async function* watched<Part>(
  parts: AsyncIterable<Part>,
  operation: AnyOperation,
  caller: Caller,
): AsyncGenerator<Part> {
  let checkedAt = Date.now();
  for await (const part of parts) {
    if (caller.recheck && Date.now() - checkedAt >= RECHECK_MS) {
      const actor = await caller.recheck();
      if (!actor || !may(actor, operation.permission)) throw refusal(operation);
      checkedAt = Date.now();
    }
    yield part;
  }
}

function admit(operation: AnyOperation, actor: Actor, input: unknown): unknown {
  if (!may(actor, operation.permission)) throw refusal(operation);
  const result = operation.input.safeParse(input);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  const [first] = issues;
  throw new Invalid("invalid_input", first?.path ? `${first.path}: ${first.message}` : z.prettifyError(result.error), {
    issues,
  });
}

async function limit({ limits }: Runtime, { actor, organization, address }: Caller, operation: AnyOperation) {
  if (!operation.limit || !limits || actor.kind === "system") return;
  await limits.spend(operation.limit, { address, actor: actor.id, organization: organization?.id });
}

const refusal = (operation: AnyOperation) =>
  new Forbidden("forbidden", "You do not have the right to do this.", { permission: operation.permission });

function organizationOf(operation: AnyOperation, caller: Caller): Organization {
  if (caller.organization) {
    refuseWhileClosing(operation, caller.actor, caller.organization);
    return caller.organization;
  }
  throw new NotFound("no_organization", `${operation.name} needs an organization.`);
}

function inTransaction<Op extends AnyOperation>(
  runtime: Runtime,
  caller: Caller,
  organization: Organization,
  operation: Op,
  input: unknown,
): Promise<ResultOf<Op>> {
  const mode: TransactionMode = operation.kind === "query" ? "read only" : "read write";
  return runtime.database.withOrganization(
    organization.id,
    async (tx) => {
      const context = transactionContext(runtime, caller, organization, tx);
      const perform = async () => {
        if (operation.uses) await countUse(tx, organization, operation.uses, context.now());
        const result = await (operation as unknown as Runnable<TransactionContext>).run(context, input);
        if (operation.audit) await audit(context, operation, input, result, caller.origin);
        return told(operation, result);
      };
      const { idempotency } = caller;
      if (!idempotency || operation.kind !== "command") return perform();
      return once(context, idempotency, { operation: operation.name, input }, perform);
    },
    mode,
  );
}

function inPlatformTransaction(runtime: Runtime, caller: Caller, operation: AnyOperation, input: unknown) {
  const mode: TransactionMode = operation.kind === "query" ? "read only" : "read write";
  const { actor } = caller;
  const organizationId = caller.organization?.id ?? null;
  const now = () => new Date();
  return runtime.database.asSystem(
    operation.name,
    async (tx) => {
      const { log, cipher } = runtime;
      const context: PlatformContext = { tx, cipher, actor, organizationId, now, newId, log };
      return await (operation as Runnable<PlatformContext>).run(context, input);
    },
    mode,
  );
}

async function countFlow(runtime: Runtime, organization: Organization, operation: AnyOperation): Promise<void> {
  const { uses } = operation;
  if (!uses) return;
  const at = clockOf(organization)();
  await runtime.database.withOrganization(organization.id, (tx) => countUse(tx, organization, uses, at));
}

async function audit(
  context: TransactionContext,
  operation: AnyOperation,
  input: unknown,
  result: unknown,
  origin: Origin | undefined,
): Promise<void> {
  const declaration = operation.audit?.(input as never, result as never, context.actor);
  if (declaration) await writeAuditEntry(context, operation.name, declaration, origin);
}

function transactionContext(runtime: Runtime, caller: Caller, organization: Organization, tx: Tx): TransactionContext {
  const now = clockOf(organization);
  const { actor } = caller;
  const emitting = { tx, actor, now, newId };
  return {
    ...emitting,
    organization,
    ownHosts: [new URL(runtime.publicUrl).hostname, ...(runtime.baseDomain ? [runtime.baseDomain] : [])],
    cipher: runtime.cipher,
    log: runtime.log,
    emit: async (name, payload) => (await emitMany(emitting, [{ name, payload } as never]))[0] ?? "",
    emitMany: (emissions) => emitMany(emitting, emissions),
    enqueue: (name, payload, options) => enqueue(tx, name, payload, options),
  };
}

function flowContext(runtime: Runtime, caller: Caller, organization: Organization): FlowContext {
  const signal = caller.signal ?? new AbortController().signal;
  return {
    organization,
    actor: caller.actor,
    integrations: runtime.integrations,
    log: runtime.log,
    publicUrl: runtime.publicUrl,
    now: clockOf(organization),
    newId,
    happenings: (names) => runtime.database.live.subscribe(organization.id, names, signal),
    signal,
    withSignal: (signal) => flowContext(runtime, { ...caller, signal }, organization),
    // A flow's steps are many: one name cannot stand for them all.
    run: (operation, input) => execute(runtime, { ...caller, organization, idempotency: undefined }, operation, input),
  };
}
