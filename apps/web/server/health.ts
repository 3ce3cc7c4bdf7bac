import { type Runtime, readWorkerHealth } from "@katek/core/kernel";
import type { RequestHandler } from "express";

type State = "up" | "down";

const ANSWER_WITHIN_MS = 3_000;

/** `/healthz`: 200 when web, database and worker are up, else 503 naming what is down. */
export const health =
  ({ database }: Runtime): RequestHandler =>
  async (_request, response) => {
    const [databaseState, workerState] = await Promise.all([
      stateOf(database.ping().then(() => true)),
      stateOf(readWorkerHealth(database).then(({ alive }) => alive)),
    ]);
    const parts = { web: "up" as State, database: databaseState, worker: workerState };
    const down = Object.entries(parts).flatMap(([name, state]) => (state === "down" ? name : []));
    response
      .status(down.length ? 503 : 200)
      .set("cache-control", "no-store")
      .json({ status: down.length ? "down" : "up", ...parts, ...(down.length && { down }) });
  };

/** A part that does not answer in time is down. */
async function stateOf(check: Promise<boolean>): Promise<State> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS, false).unref());
  return (await Promise.race([check.catch(() => false), late])) ? "up" : "down";
}
