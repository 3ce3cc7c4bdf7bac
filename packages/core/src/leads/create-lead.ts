import { leads } from "@katek/db/schema";
import { z } from "zod";
import { command, type TransactionContext } from "../kernel";
import { announceLead } from "./announce-lead";
import { mustBeFree, readPhoneField } from "./contact-fields";
import { keepNote } from "./keep-note";
import { lockContacts } from "./lock-contacts";
import { routeLead } from "./route-lead";
import { CreateLeadInput } from "./schemas";
import { scoreLead } from "./score-lead";

/**
 * Adds somebody whom a person met elsewhere. An agent's own lead is theirs; the others' is given on as a new one is.
 * @throws Invalid for a number that is none, Conflict where the address or the number is another lead's.
 */
export const createLead = command({
  name: "leads.create",
  permission: "leads:write",
  exposed: true,
  input: CreateLeadInput,
  output: z.object({ id: z.uuid() }),
  async run(context, { name = null, email = null, phone: typed, note, stage }) {
    const { tx, organization, newId, now } = context;
    const phone = typed ? readPhoneField(context, typed) : null;
    await lockContacts(tx);
    await mustBeFree(context, { email, phone });
    const id = newId();
    const at = now();
    const assigneeId = await assigneeOf(context);
    const { score, reasons } = scoreLead({
      email,
      phone,
      wants: {},
      messages: [],
      streets: [],
      conversationsBegan: [],
    });
    await tx.insert(leads).values({
      organizationId: organization.id,
      id,
      name,
      email,
      phone,
      stage,
      source: "manual",
      assigneeId,
      score,
      scoreReasons: reasons,
      createdAt: at,
      updatedAt: at,
      stageChangedAt: at,
      lastActivityAt: at,
    });
    await announceLead(context, { id, source: "manual", assigneeId, conversationId: null });
    if (note) await keepNote(context, id, note);
    return { id };
  },
  audit: (input, { id }) => ({
    target: id,
    after: { fields: (["name", "email", "phone", "note"] as const).filter((field) => input[field]) },
  }),
});

const assigneeOf = (context: TransactionContext): Promise<string | null> | string =>
  context.actor.kind === "user" && context.actor.role === "agent" ? context.actor.id : routeLead(context);
