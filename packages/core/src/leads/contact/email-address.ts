import { z } from "zod";
import { without } from "./readable-text";

const EmailAddress = z.email({ pattern: z.regexes.unicodeEmail }).max(254);

const LOCAL = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}._%+'-]*[\\p{L}\\p{N}_+-])?";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
/** A dot of a domain: glued on both sides, or with room on both. "example.com. Thanks" has none before "Thanks". */
const DOT = "(?:\\.| \\. )";
const WRITTEN = new RegExp(`(${LOCAL}) ?@ ?((?:${LABEL}${DOT})+\\p{L}{2,24})`, "giu");

const MARK = "dot|point|punkt|underscore|dash|hyphen|minus|plus";
const SPOKEN_LOCAL = `[\\p{L}\\p{N}._+-]+(?: (?:${MARK}) [\\p{L}\\p{N}_+-]+)*`;
const SPOKEN_DOT = "(?: dot | ?\\. ?)";
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(${SPOKEN_LOCAL}) at ((?:${LABEL}${SPOKEN_DOT})+\\p{L}{2,24})(?![\\p{L}\\p{N}])(?! at [\\p{L}\\p{N}-]+${SPOKEN_DOT})`,
  "giu",
);
const MARKS: Record<string, string> = {
  dot: ".",
  point: ".",
  punkt: ".",
  underscore: "_",
  dash: "-",
  hyphen: "-",
  minus: "-",
  plus: "+",
};

/** Words before "at" that make it a place, not an address: "I looked at zillow.com". */
const NO_LOCAL =
  /^(?:look|looked|looking|live|living|see|saw|seen|found|find|listed|it|them|that|this|those|home|homes|house|houses|work|working|am|is|are|was|me|us|available|website|site|be|meet|stay|staying|search|searching|one|listing|listings|property|and|or|online|not|\d+)$/i;
const ABOUT_EMAIL = /\b(?:e-?mail|mail|write|reach|contact|address|send)\b/i;
const MAILBOX_PROVIDER = /^(?:gmail|googlemail|yahoo|outlook|hotmail|live|icloud|me|aol|proton|protonmail|gmx|web)\./;

interface Found {
  email: string;
  from: number;
  to: number;
}

/**
 * The email addresses in a text, lower case, in their order: written ("Nora@Example.com"), hidden from robots
 * ("nora (at) example.com") or spoken ("nora dot bell at example dot com"). `rest` is the text without them.
 */
export function readEmailAddresses(text: string): { emails: string[]; rest: string } {
  const plain = unhidden(text);
  const found = [...written(plain)];
  let rest = found.reduce((left, { from, to }) => without(left, from, to), plain);
  found.push(...spoken(rest));
  rest = found.reduce((left, { from, to }) => without(left, from, to), rest);
  const emails = found.sort((a, b) => a.from - b.from).map(({ email }) => email);
  return { emails: [...new Set(emails)], rest };
}

/** "nora (at) example [dot] com" as it was meant. */
const unhidden = (text: string): string =>
  text
    .replace(/\s*[([{<]\s*(?:at|@|ät)\s*[)\]}>]\s*/gi, "@")
    .replace(/\s*[([{<]\s*(?:dot|punkt|\.)\s*[)\]}>]\s*/gi, ".")
    .replace(/\bmailto:/gi, "       ");

function* written(text: string): Generator<Found> {
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, local = "", domain = ""] = match;
    const ended = domain.replaceAll(" ", "").replace(/(\.\p{Ll}{2,})\p{Lu}.*$/u, "$1");
    const email = checked(`${local}@${ended}`);
    const glued = domain.length - ended.length;
    if (email) yield { email, from: match.index, to: match.index + whole.length - (domain.includes(" ") ? 0 : glued) };
  }
}

function* spoken(text: string): Generator<Found> {
  for (const match of text.matchAll(SPOKEN)) {
    const [whole, words = "", domainWords = ""] = match;
    const local = words.replace(new RegExp(` (${MARK}) `, "giu"), (_, mark: string) => MARKS[mark.toLowerCase()] ?? "");
    const domain = domainWords.replace(/ dot | ?\. ?/gi, ".").toLowerCase();
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const sure = ABOUT_EMAIL.test(before) || /[._+\d-]/.test(local) || MAILBOX_PROVIDER.test(domain);
    const email = sure && !NO_LOCAL.test(local) ? checked(`${local}@${domain}`) : null;
    if (email) yield { email, from: match.index, to: match.index + whole.length };
  }
}

const checked = (address: string): string | null => {
  const { success, data } = EmailAddress.safeParse(address.toLowerCase());
  return success && !data.includes("..") ? data : null;
};
