import { leads } from "@katek/db/schema";
import { and, eq, ne, or } from "drizzle-orm";
import { Conflict, Invalid, type TransactionContext, visibleLeads } from "../kernel";
import { toPhoneNumber } from "./contact/phone-number";

/** A number as somebody typed it, as E.164. @throws Invalid */
export function readPhoneField({ organization }: TransactionContext, typed: string): string {
  const phone = toPhoneNumber(typed, organization.country);
  if (phone) return phone;
  const message = "Enter a phone number, such as 555 014 0182, or with its country, such as +44 20 7946 0958.";
  throw new Invalid("invalid_phone", message, { issues: [{ path: "phone", message }] });
}

/**
 * That nobody else has this address or number. Call it under `lockContacts`.
 * @throws Conflict with the lead that has it, unless it is a colleague's: then only that it is taken.
 */
export async function mustBeFree(
  { tx, actor }: TransactionContext,
  { email, phone }: { email?: string | null; phone?: string | null },
  except?: string,
): Promise<void> {
  if (!email && !phone) return;
  const taken = or(email ? eq(leads.email, email) : undefined, phone ? eq(leads.phone, phone) : undefined);
  const others = and(taken, except ? ne(leads.id, except) : undefined);
  const [other] = await tx.select({ id: leads.id, email: leads.email }).from(leads).where(others).limit(1);
  if (!other) return;
  const field = email && other.email === email ? "email" : "phone";
  const [visible] = await tx
    .select({ id: leads.id, name: leads.name, email: leads.email })
    .from(leads)
    .where(and(eq(leads.id, other.id), visibleLeads(actor)));
  const what = field === "email" ? "email address" : "phone number";
  const whose = visible ? (visible.name ?? visible.email ?? "Another lead") : "A colleague's lead";
  const message = `${whose} has this ${what} already.`;
  throw new Conflict("contact_taken", message, {
    issues: [{ path: field, message }],
    ...(visible && { leadId: visible.id }),
  });
}
