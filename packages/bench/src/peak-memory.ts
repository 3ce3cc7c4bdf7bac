const EVERY_MS = 10;

/** Runs `work` and tells the most memory this process held meanwhile, in MB as the operating system counts (RSS). */
export async function peakMemory<T>(work: () => Promise<T>): Promise<{ result: T; peakMb: number }> {
  let peak = process.memoryUsage.rss();
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    const result = await work();
    look();
    return { result, peakMb: Math.round(peak / 1024 ** 2) };
  } finally {
    clearInterval(timer);
  }
}
