// Loaded into every process that the scripts start: when the starting process is gone, even killed, its end of the pipe
// closes, and this process ends as if it had been asked to.
process.stdin.on("close", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => {});
process.stdin.resume();
process.stdin.unref?.();
