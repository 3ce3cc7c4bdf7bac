import { cpus, totalmem } from "node:os";
import type { Sql } from "postgres";

export interface Machine {
  cpu: string;
  cores: number;
  memory_gb: number;
  node: string;
  platform: string;
  /** The version of the server that was measured. */
  server: string;
}

export async function describeMachine(sql: Sql): Promise<Machine> {
  const [row] = await sql<{ server_version: string }[]>`show server_version`;
  return {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memory_gb: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    server: row?.server_version ?? "unknown",
  };
}
