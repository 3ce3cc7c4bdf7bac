import type { Response } from "express";

/**
 * Counts the chunks of an answer, and cuts the connection once `cutAfter` of them are out. An answer that ends before
 * that is cut at its end instead, so that an armed drop always drops.
 * @returns a function that tells how many chunks were written so far.
 */
export function watchAnswer(response: Response, cutAfter: number | null, onCut: () => void): () => number {
  let chunks = 0;
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => Response;

  response.write = ((...args: unknown[]) => {
    if (cutAfter !== null && chunks >= cutAfter) return false;
    const more = write(...args);
    chunks += 1;
    if (chunks === cutAfter) {
      onCut();
      // The chunk leaves the process on the next tick; destroying at once would take it back.
      setImmediate(() => response.socket?.destroy());
    }
    return more;
  }) as Response["write"];

  response.end = ((...args: unknown[]) => {
    if (cutAfter === null) return end(...args);
    onCut();
    setImmediate(() => response.socket?.destroy());
    return response;
  }) as Response["end"];

  return () => chunks;
}
