import type { Server } from "node:http";
import type { Runtime } from "@katek/core/kernel";

/** On SIGTERM or Ctrl-C: takes no more requests, ends those that are open (streams too), closes the database, exits. */
export function stopOnSignal(app: Server, { database, log }: Runtime): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log.info({}, "the web server stops");
    app.close();
    app.closeAllConnections();
    await database.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
