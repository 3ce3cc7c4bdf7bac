const onTerminal = process.stderr.isTTY;

/** Shows that something is going on, then how long it took. Goes to stderr: stdout belongs to results. */
export async function phase(name, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  if (!onTerminal) process.stderr.write(`  … ${name}\n`);
  const draw = () => process.stderr.write(`\r\x1b[K  … ${name}${seconds() ? ` (${seconds()} s)` : ""}`);
  if (onTerminal) draw();
  const timer = onTerminal ? setInterval(draw, 1000) : undefined;
  try {
    const result = await work();
    finish("✓");
    return result;
  } catch (error) {
    finish("✗");
    throw error;
  }
  function finish(mark) {
    clearInterval(timer);
    process.stderr.write(
      `${onTerminal ? "\r\x1b[K" : ""}  ${mark} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
    );
  }
}
