import { isProduction } from "./project.mjs";

/**
 * Starts an app and lets it run until Ctrl-C, which ends it well, or until one of its processes dies, which does not.
 * @returns `fail`: stops everything with a sentence on what went wrong.
 */
export function runApp(app) {
  let ending = false;
  const end = async (code, sentence) => {
    if (ending) return;
    ending = true;
    if (sentence) process.stderr.write(`\n${sentence}\n`);
    await app.stop().catch((error) => process.stderr.write(`${error.message}\n`));
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (!ending) process.stderr.write("\nStopping …\n");
      end(0);
    });
  process.stderr.write("\nKaTek\n");
  const started = Date.now();
  app.start().then(
    () => ending || process.stdout.write(welcome(app, started)),
    (error) => end(1, error.message),
  );
  return { fail: (sentence) => end(1, sentence) };
}

function welcome(app, started) {
  const rows = isProduction()
    ? [["App", app.url]]
    : [
        ["App", app.url],
        ["Chat as a buyer", `${app.url}/chat/hammer`],
        ["Sign in", `${app.url}/sign-in   pick one of the demo people; no password`],
        ["Sandbox", `${app.sandboxUrl}   what the vendors' stand-ins receive`],
        ["Mail and webhooks", `${app.sandboxUrl}/mailbox, ${app.sandboxUrl}/receiver`],
      ];
  rows.push(["Data and logs", app.dataDirectory]);
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`);
  return `\nKaTek is ready after ${Math.round((Date.now() - started) / 1000)} s.\n\n${lines.join("\n")}\n\n  Ctrl-C stops everything and keeps the data.\n\n`;
}
