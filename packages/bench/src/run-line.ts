import { parseArgs } from "node:util";
import type { BenchDatabase } from "./bench-database";
import type { Benchmark } from "./benchmark";
import { REGISTRY } from "./registry";

/** The command line cannot be understood. The message is the whole answer. */
export class UnclearLine extends Error {}

export interface RunLine {
  name: string;
  benchmark: Benchmark;
  /** The defaults on this database, changed by the flags. */
  sizesOn(database: BenchDatabase["kind"]): Record<string, number>;
  /** Whether stdout is one line for a program, or indented. */
  json: boolean;
}

/**
 * Reads `<bench|faults> <name> [--json] [--<size> <number>]…`.
 * @throws UnclearLine with the names or flags that there are.
 */
export function readRunLine(line: string[]): RunLine {
  const [kind = "", name = "", ...rest] = line;
  const family = own(REGISTRY, kind);
  if (!family)
    throw new UnclearLine(`Say bench or faults, then a name: bench <${names("bench")}>, faults <${names("faults")}>.`);
  const benchmark = own(family, name);
  if (!benchmark) {
    const wrong = name && !name.startsWith("-") ? `There is no ${kind} named ${name}.` : `Say which: ${kind} <name>.`;
    const known = Object.entries(family).map(([name, { summary }]) => `  ${name}  ${summary}`);
    throw new UnclearLine([`${wrong} There is:`, ...known].join("\n"));
  }
  const { json, ...given } = readFlags(name, benchmark, rest);
  const sizes = Object.fromEntries(
    Object.entries(given).map(([flag, text]) => [flag, wholeNumber(flag, String(text))]),
  );
  const { sizes: usual, embeddedSizes } = benchmark;
  const sizesOn: RunLine["sizesOn"] = (database) => ({
    ...usual,
    ...(database === "embedded" ? (embeddedSizes as Record<string, number> | undefined) : {}),
    ...sizes,
  });
  return { name, benchmark, sizesOn, json: json === true };
}

/** Not what every object inherits: there is no benchmark named constructor. */
const own = <T>(record: Record<string, T>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined);

const names = (kind: string) => Object.keys(REGISTRY[kind] ?? {}).join("|");

function readFlags(name: string, { sizes }: Benchmark, line: string[]) {
  const options = Object.fromEntries(Object.keys(sizes).map((flag) => [flag, { type: "string" as const }]));
  try {
    return parseArgs({ args: line, options: { ...options, json: { type: "boolean" } } }).values;
  } catch (error) {
    const known = Object.entries(sizes).map(([flag, size]) => `--${flag} ${size}`);
    throw new UnclearLine(`${error instanceof Error ? error.message : error}\n${name} takes --json ${known.join(" ")}`);
  }
}

function wholeNumber(flag: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UnclearLine(`--${flag} must be a whole number from 1, not ${JSON.stringify(text)}.`);
}
