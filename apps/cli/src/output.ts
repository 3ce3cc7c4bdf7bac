/** A line on what goes on or went wrong. It goes to stderr, so that stdout stays a command's result. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The result of a command, on stdout: one JSON object with `--json`, else what `describe` says of it. */
export function report<T extends object>(result: T, json: boolean | undefined, describe: (result: T) => string): void {
  process.stdout.write(`${json ? JSON.stringify(result) : describe(result)}\n`);
}

/** `1 home`, `2,400 homes`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
