import { z } from "zod";
import { PostmarkRefusal } from "./errors";

export type Address = { Email: string; Name: string };

const MOST = 50;
const Email = z.email();

/**
 * Reads a list of addresses as it stands in `From`, `To`, `Cc` and `Bcc`: `a@b.example, "Name, of" <c@d.example>`.
 * @throws PostmarkRefusal 300 for one that is none, as Postmark words it.
 */
export function readAddresses(field: string, text: string | undefined): Address[] {
  if (!text?.trim()) return [];
  const addresses = split(text).map((part) => readAddress(field, part));
  if (addresses.length > MOST) throw new PostmarkRefusal(300, `Recipients limit of ${MOST} exceeded.`);
  return addresses;
}

function readAddress(field: string, part: string): Address {
  const named = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*?))\s*<([^<>]+)>\s*$/.exec(part);
  const email = (named?.[3] ?? part).trim();
  if (/[\r\n]/.test(part) || !Email.safeParse(email).success)
    throw new PostmarkRefusal(300, `Invalid '${field}' address: '${part.trim()}'.`);
  return { Email: email, Name: (named?.[1]?.replace(/\\(.)/g, "$1") ?? named?.[2] ?? "").trim() };
}

/** At the commas that stand outside quotation marks. */
const split = (text: string): string[] => text.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [text];
