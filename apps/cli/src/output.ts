/** A line for the person at the terminal. It goes to stderr, so that stdout stays a command's result. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The result of a command: one JSON object on stdout with `--json`, else what `describe` says of it. */
export function report<T extends object>(result: T, json: boolean | undefined, describe: (result: T) => string): void {
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else say(describe(result));
}

/** `1 home`, `2,400 homes`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
