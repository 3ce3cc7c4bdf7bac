import { conversations } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";
import { refreshLeadOf } from "../leads";
import { rankHomes } from "../search";
import { SearchFilters } from "../search/schemas";
import { filterChips, withoutChip } from "../understanding";
import type { ShownSearch } from "./schemas";

/** Takes away one thing that the buyer had asked for. @throws NotFound */
export const removeFilter = command({
  name: "conversations.removeFilter",
  permission: "chat:write",
  input: z.object({ conversationId: z.uuid(), chipId: z.string().max(200) }),
  async run(context, { conversationId, chipId }): Promise<ShownSearch> {
    const { tx, actor, organization } = context;
    const own = and(eq(conversations.id, conversationId), eq(conversations.visitorId, actor.id));
    const [conversation] = await tx
      .select({ filters: conversations.filters })
      .from(conversations)
      .where(own)
      .for("update");
    if (!conversation)
      throw new NotFound("conversation_not_found", "This conversation is not here any more. Start a new one.");
    const filters = withoutChip(SearchFilters.parse(conversation.filters), chipId);
    await tx.update(conversations).set({ filters }).where(own);
    await refreshLeadOf(context, conversationId);
    const { total } = await rankHomes(tx, { text: "", embedding: null, filters, limit: 1 });
    return { chips: filterChips(filters, organization.currency), total };
  },
});
