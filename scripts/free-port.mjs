import { createServer } from "node:net";

const HOST = "127.0.0.1";

/** Whether a server could listen on this port of the loopback address now. */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** The preferred port if it is free, else any that is. */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, HOST, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
