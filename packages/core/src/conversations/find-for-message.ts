import { z } from "zod";
import { flow } from "../kernel";
import { filterChips } from "../understanding";
import { findWithRelaxing } from "./find-with-relaxing";
import { readMessage } from "./read-message";

/**
 * The homes that the chat would find for a message that begins a conversation, with the filters that its words became.
 * `relaxed` is null, or says what was given up so that there are any.
 */
export const findForMessage = flow({
  name: "conversations.find",
  permission: "listings:search",
  input: z.object({
    message: z.string().trim().min(1, "Say what kind of home is wanted.").max(4_000),
    limit: z.int().min(1).max(50).default(8),
  }),
  async run(context, { message, limit }) {
    const { filters, text } = await readMessage(context, message);
    const found = await findWithRelaxing(context, { text, filters, limit });
    return { filters, chips: filterChips(filters, context.organization.currency), ...found };
  },
  // It reads.
  audit: () => null,
});
