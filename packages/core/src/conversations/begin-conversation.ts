import { conversations } from "@katek/db/schema";
import type { TransactionContext } from "../kernel";

/** A new conversation of the visitor who asks, still without a message. @returns its id */
export async function beginConversation(
  { tx, organization, actor, newId, now }: TransactionContext,
  channel: "chat_page" | "widget",
): Promise<string> {
  const id = newId();
  const at = now();
  await tx.insert(conversations).values({
    organizationId: organization.id,
    id,
    visitorId: actor.id,
    channel,
    createdAt: at,
    lastMessageAt: at,
  });
  return id;
}
