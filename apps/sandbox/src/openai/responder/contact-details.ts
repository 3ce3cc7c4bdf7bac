import type { Conversation } from "./conversation";

/** How a buyer can be reached, in the buyer's own spelling. */
export type Contact = { email: string | null; phone: string | null; name: string | null };

const EMAIL = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"']+\.[a-z]{2,}/i;
const PHONE = /(?<![\d$£€.,])\+?\(?\d{1,4}\)?(?:[\s./-]?\(?\d{2,4}\)?){2,4}(?![\d,.]\d)/;
const NAME =
  /\b(?:my name is|my name's|name:|i am called|me llamo|je m'appelle|ich heiße|this is|i'm|i am)\s+(\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){0,2})/iu;
const NOT_A_NAME =
  /^(?:looking|interested|here|a|an|the|not|ready|moving|free|available|pre|searching|from|in|just|so|very|trying|hoping|buying|selling|relocating|is|it)\b/i;

/** The contact details in a message; null when there is neither an email address nor a phone number. */
export function contactIn(words: string): Contact | null {
  const email = words.match(EMAIL)?.[0].replace(/\.$/, "") ?? null;
  const phone = words.replace(EMAIL, " ").match(PHONE)?.[0].trim() ?? null;
  const digits = phone?.replace(/\D/g, "").length ?? 0;
  const isPhone = digits >= 8 && digits <= 15;
  if (!email && !isPhone) return null;
  const name = words.match(NAME)?.[1] ?? null;
  const isName = name !== null && !NOT_A_NAME.test(name) && /^\p{Lu}/u.test(name);
  return { email, phone: isPhone ? phone : null, name: isName ? name : null };
}

/** What the buyer left earlier in the conversation. */
export function contactLeftBefore({ turns }: Conversation): Contact | null {
  for (const turn of turns.toReversed()) {
    const contact = turn.speaker === "buyer" ? contactIn(turn.text) : null;
    if (contact) return contact;
  }
  return null;
}
