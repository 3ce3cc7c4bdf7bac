import { type AddressInfo, createServer } from "node:net";
import type { PGlite } from "@electric-sql/pglite";
import { Backend } from "./backend";
import { BackendLoans } from "./backend-loans";
import { ClientSession } from "./client-session";
import { fatalError } from "./wire-protocol";

export type ServeOptions = {
  /** The port to try first; another one if it is taken. 0: any. */
  port?: number;
  /** What clients must send. None: anybody on this machine may connect. */
  password?: string;
  /** A client that holds the backend in a transaction and says nothing for so long is thrown out. Default 10 s. */
  idleInTransactionMs?: number;
  /** Called when the number of connections changes. */
  onConnections?: (count: number) => void;
  /** Called when the backend dies; must not return. */
  crash: (error: unknown) => never;
};

export type EmbeddedServer = {
  port: number;
  /** Ends every connection, rolling back what they had open, and stops listening. */
  close(): Promise<void>;
};

/** Serves one PGlite, which is one PostgreSQL backend, to any number of clients on 127.0.0.1. */
export async function serve(db: PGlite, options: ServeOptions): Promise<EmbeddedServer> {
  const { rows } = await db.query<{ server_version: string }>("show server_version");
  const serverVersion = rows[0]?.server_version ?? "";
  const backend = new Backend(db, options.crash);
  const sessions = new Set<ClientSession>();
  const loans = new BackendLoans(backend, sessions, options.idleInTransactionMs ?? 10_000);
  let serial = 0;
  const server = createServer((socket) => {
    const session = new ClientSession(
      ++serial,
      socket,
      { serverVersion, password: options.password },
      {
        onWork: (client) => loans.request(client),
        onLeave: (client) => {
          sessions.delete(client);
          loans.leave(client);
          options.onConnections?.(sessions.size);
        },
      },
    );
    sessions.add(session);
    options.onConnections?.(sessions.size);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(options.port ?? 0).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listen(0);
  });

  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      const farewell = fatalError("57P01", "terminating connection: the embedded database stops");
      for (const session of sessions) session.end(farewell);
      await closed;
    },
  };
}
