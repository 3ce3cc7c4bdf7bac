import { z } from "zod";
import { command, Invalid } from "../kernel";
import { mustBeFree, readPhoneField } from "./contact-fields";
import { ownLead } from "./lead-rows";
import { lockContacts } from "./lock-contacts";
import { refreshLead } from "./refresh-lead";
import { UpdateLeadInput } from "./schemas";

/**
 * Changes how somebody is called and reached.
 * @throws NotFound, Invalid for a number that is none or a lead that could not be reached any more, Conflict for an address
 * or a number that is another lead's.
 */
export const updateLead = command({
  name: "leads.update",
  permission: "leads:write",
  exposed: true,
  input: UpdateLeadInput,
  output: z.object({ fields: z.array(z.enum(["name", "email", "phone"])) }),
  async run(context, { leadId, name, email, phone: typed }) {
    await lockContacts(context.tx);
    const lead = await ownLead(context, leadId);
    const phone = typed ? readPhoneField(context, typed) : typed;
    const wanted = { name, email, phone };
    const fields = (["name", "email", "phone"] as const).filter(
      (field) => wanted[field] !== undefined && wanted[field] !== lead[field],
    );
    const next = { ...lead, ...Object.fromEntries(fields.map((field) => [field, wanted[field] ?? null])) };
    if (!next.email && !next.phone) {
      const message = "Keep an email address or a phone number, so that they can be reached.";
      throw new Invalid("unreachable_lead", message, { issues: [{ path: "email", message }] });
    }
    await mustBeFree(context, next, leadId);
    const details = Object.fromEntries(fields.map((field) => [field, next[field]]));
    await refreshLead(context, leadId, { details });
    return { fields };
  },
  audit: ({ leadId }, { fields }) => ({ target: leadId, after: { fields } }),
});
