import { organizations } from "@katek/core";
import {
  type Actor,
  type Caller,
  execute,
  type JobName,
  jobPayload,
  type Runtime,
  withoutValues,
} from "@katek/core/kernel";
import type { JobHelpers, Task } from "graphile-worker";
import type { Pool } from "pg";
import { excuseAttempt, MOST_ATTEMPTS } from "./heartbeat";

/** What the catalogue says a job is handed. */
type Payload<N extends JobName> = ReturnType<ReturnType<typeof jobPayload<N>>["parse"]>;

export interface Attempt<N extends JobName> {
  runtime: Runtime;
  /** The job itself as actor, for the organization that it was enqueued by. */
  caller: Caller;
  payload: Payload<N>;
}

export interface Job<N extends JobName> {
  name: N;
  run(attempt: Attempt<N>): Promise<void>;
  /** After the last attempt has failed: settles what the job leaves undone. */
  giveUp?(attempt: Attempt<N>): Promise<void>;
}

/** Ties a job's name in the catalogue to its code, so that the payload's type is the catalogue's. */
export const job = <N extends JobName>(definition: Job<N>): Job<N> => definition;

/** A job as graphile-worker runs it: payload checked, organization found, the last failure settled. */
export function taskOf<N extends JobName>({ name, run, giveUp }: Job<N>, runtime: Runtime, pool: Pool): Task {
  return async (raw, helpers) => {
    const payload = jobPayload(name).parse(raw);
    const actor: Actor = { kind: "system", id: name };
    const facts = { job: helpers.job.id, task: name, organizationId: payload.organizationId };
    const organization = await execute(runtime, { actor, organization: null }, organizations.findById, {
      id: payload.organizationId,
    });
    if (!organization) return runtime.log.info(facts, "the organization of this job is gone");
    const attempt = { runtime, caller: { actor, organization, signal: helpers.abortSignal }, payload };
    try {
      if (helpers.job.attempts >= MOST_ATTEMPTS) throw new Error("This job has outlived too many workers.");
      await run(attempt);
    } catch (error) {
      if (helpers.abortSignal?.aborted) await excuseAttempt(pool, helpers.job.id);
      else if (isLast(helpers)) {
        runtime.log.error({ ...facts, error: withoutValues(error) }, "the job is given up");
        // A new signal: what is settled now must be settled also when the worker is about to stop.
        await giveUp?.({ ...attempt, caller: { actor, organization } });
      }
      throw withoutValues(error);
    }
  };
}

const isLast = ({ job: { attempts, max_attempts } }: JobHelpers) => attempts >= max_attempts;
