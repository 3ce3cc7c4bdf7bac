import type { Conversation } from "./conversation";
import { type Home, isAvailable, statusOf } from "./home";

/** A sentence for a home that may not be had, with a leading space; empty when it is available or this was said before. */
export function statusNote({ turns }: Conversation, home: Home): string {
  if (isAvailable(home)) return "";
  const status = statusOf(home);
  const said = turns.some(
    (turn) => turn.speaker === "assistant" && turn.text.includes(home.address) && turn.text.includes(status),
  );
  return said ? "" : ` It is ${status} at the moment.`;
}
