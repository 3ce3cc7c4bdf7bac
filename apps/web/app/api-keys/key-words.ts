import type { KeyPermission } from "@katek/core/api-keys/schemas";

/** What a key may do, as the form has it: a row, and what is read or written of it. */
export const SCOPES = [
  { name: "Leads", read: "leads:read", write: "leads:write" },
  { name: "Listings", read: "listings:read", write: "listings:write" },
  { name: "Organization", read: "organizations:read", write: null },
] as const satisfies { name: string; read: KeyPermission; write: KeyPermission | null }[];

/** "This key can add and change leads. It can't read leads." */
export function rightsInWords(chosen: readonly string[]): string {
  const rights = SCOPES.map(({ name, read, write }) => ({
    name: name.toLowerCase(),
    reads: chosen.includes(read),
    writes: write !== null && chosen.includes(write),
  }));
  const can = rights.flatMap(({ name, reads, writes }) => {
    const does = [reads ? "read" : "", writes ? "add and change" : ""].filter(Boolean).join(", ");
    return does ? `${does} ${name === "organization" ? "the organization's profile" : name}` : [];
  });
  if (!can.length) return "Choose at least one thing that it may do.";
  // Whoever may write might be thought to read as well.
  const cannot = rights.filter(({ reads, writes }) => writes && !reads).map(({ name }) => name);
  return `This key can ${list(can, "and")}.${cannot.length ? ` It can't read ${list(cannot, "or")}.` : ""}`;
}

function list(words: string[], last: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

const DAY_MS = 86_400_000;
const SOON_DAYS = 14;

/** When a key ends: "Does not expire", "In 9 days", "1 March 2027". `soon` asks to be seen to. */
export function expiryInWords(expiresAt: Date | null, now: Date, timeZone: string): { words: string; soon: boolean } {
  if (!expiresAt) return { words: "Does not expire", soon: false };
  const days = Math.ceil((expiresAt.getTime() - now.getTime()) / DAY_MS);
  if (days > SOON_DAYS || days < 1) return { words: dayInWords(expiresAt, now, timeZone), soon: false };
  return { words: days === 1 ? "Within a day" : `In ${days} days`, soon: true };
}

/** "22 February", with the year where it is another one. */
export function dayInWords(at: Date, now: Date, timeZone: string): string {
  const year = (date: Date) => new Intl.DateTimeFormat("en", { timeZone, year: "numeric" }).format(date);
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "long",
    year: year(at) === year(now) ? undefined : "numeric",
  }).format(at);
}

/** A choice of the form: "In 90 days, 22 February". */
export function daysInWords(days: number | null, now: Date, timeZone: string): string {
  if (days === null) return "Never";
  const words = days === 365 ? "In a year" : `In ${days} days`;
  return `${words}, ${dayInWords(new Date(now.getTime() + days * DAY_MS), now, timeZone)}`;
}
