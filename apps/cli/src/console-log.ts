import type { Log } from "@katek/core/kernel";

const write = (level: string) => (facts: object, message: string) =>
  void process.stderr.write(`${level}: ${message} ${JSON.stringify(facts)}\n`);
const silent = () => {};

/** Warnings and errors on stderr; stdout belongs to a command's result. */
export const consoleLog: Log = { debug: silent, info: silent, warn: write("warning"), error: write("error") };
