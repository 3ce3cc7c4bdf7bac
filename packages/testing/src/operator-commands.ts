import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { testDatabase } from "./test-database";
import { sandboxUrl } from "./test-runtime";

const KATEK = fileURLToPath(new URL("../../../scripts/katek.mjs", import.meta.url));

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** What a command finds in its environment: the test's database and sandbox, and a folder to keep things in. */
const environment = async (directory: string) => ({
  DATABASE_URL: (await testDatabase()).url,
  KATEK_DATA_DIR: directory,
  SANDBOX_PORT: new URL(sandboxUrl()).port,
});

/** The command line as an operator runs it, in a process of its own; relative paths start in `directory`. */
export async function operatorsProcess(directory: string, ...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [KATEK, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, INIT_CWD: directory, ...(await environment(directory)) },
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1))),
  ]);
  return { code, out, err };
}

/**
 * The same command in this process, which need not start first. One at a time.
 * @param run what the command line's entry does with its words
 */
export async function operatorsCommand(
  run: (words: string[]) => Promise<void>,
  directory: string,
  ...words: string[]
): Promise<Ended> {
  for (const [name, value] of Object.entries(await environment(directory))) vi.stubEnv(name, value);
  const [out, err] = [heard(process.stdout), heard(process.stderr)];
  try {
    await run(["--directory", directory, ...words]);
    return { code: Number(process.exitCode ?? 0), out: out.text(), err: err.text() };
  } finally {
    process.exitCode = undefined;
    out.restore();
    err.restore();
    vi.unstubAllEnvs();
  }
}

/** What is written to a stream, which goes no further meanwhile. */
function heard(stream: NodeJS.WriteStream) {
  let said = "";
  const spy = vi.spyOn(stream, "write").mockImplementation((part, encoding?: unknown, done?: unknown) => {
    said += part;
    const written = typeof encoding === "function" ? encoding : done;
    if (typeof written === "function") written();
    return true;
  });
  return { text: () => said, restore: () => spy.mockRestore() };
}
