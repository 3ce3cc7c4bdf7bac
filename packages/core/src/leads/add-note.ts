import { z } from "zod";
import { command } from "../kernel";
import { keepNote } from "./keep-note";
import { ownLead } from "./lead-rows";
import { AddNoteInput } from "./schemas";

/** Keeps a note that only the team sees. @throws NotFound */
export const addNote = command({
  name: "leads.addNote",
  permission: "leads:write",
  exposed: true,
  input: AddNoteInput,
  output: z.object({ id: z.uuid() }),
  async run(context, { leadId, body }) {
    const lead = await ownLead(context, leadId);
    return { id: await keepNote(context, lead.id, body) };
  },
  audit: ({ leadId }, { id }) => ({ target: leadId, after: { note: id } }),
});
