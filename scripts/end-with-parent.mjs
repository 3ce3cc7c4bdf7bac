// Loaded into every process that the scripts start: when the starting process is gone, even killed, its end of the pipe
// closes, and this process ends as if it had been asked to.
import { isMainThread } from "node:worker_threads";

// Threads load this too, and their own stdin ends at once: esbuild starts one when tsx's cache is cold.
if (isMainThread) {
  process.stdin.on("close", () => process.kill(process.pid, "SIGTERM"));
  process.stdin.on("error", () => {});
  process.stdin.resume();
  process.stdin.unref?.();
}
