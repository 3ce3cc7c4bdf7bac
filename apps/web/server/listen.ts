import type { Server } from "node:http";
import { ConfigurationError, type ServerConfig } from "@katek/config";

/** @throws ConfigurationError when the port or the address cannot be had. */
export function listen(app: Server, { port, host }: ServerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    app.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    app.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRINUSE")
    return new ConfigurationError(`Port ${port} is taken by another program. Stop it, or set PORT to a free one.`);
  if (error.code === "EACCES")
    return new ConfigurationError(`Port ${port} may not be used by this user. Set PORT to one from 1024 on.`);
  if (error.code === "EADDRNOTAVAIL")
    return new ConfigurationError(`HOST is ${host}, which is not an address of this machine.`);
  return error;
}
