import { keptInTab } from "~/drafts/kept-in-tab";

type Fields = Record<string, string>;
/** `at` is when a value arrived at the server, in milliseconds; it is missing as long as it has not. */
type Kept = Record<string, { value: string; at?: number }>;

const KEPT_MS = 60_000;

/**
 * What was typed into a form, kept in this tab until the server has it, and a little longer: a page that is loaded anew asks
 * the server before the one it replaces has sent what was typed last.
 */
export const unsentFields = {
  /**
   * What the server cannot have told a page of that was asked for at `since`.
   * @param since when the page was asked for, in milliseconds
   */
  read(key: string, since: number): Fields {
    const fields: Fields = {};
    for (const [name, { value, at }] of Object.entries(kept(key)))
      if (at === undefined || at >= since) fields[name] = value;
    return fields;
  },
  /** @param arrived has just come to the server */
  keep(key: string, unsent: Fields, arrived: Fields, now: number): void {
    const entries: Kept = {};
    for (const [name, entry] of Object.entries(kept(key)))
      if (entry.at !== undefined && entry.at > now - KEPT_MS) entries[name] = entry;
    for (const [name, value] of Object.entries(arrived)) entries[name] = { value, at: now };
    for (const [name, value] of Object.entries(unsent)) entries[name] = { value };
    if (Object.keys(entries).length) keptInTab.keep(key, JSON.stringify(entries));
    else keptInTab.forget(key);
  },
};

function kept(key: string): Kept {
  try {
    const stored: unknown = JSON.parse(keptInTab.read(key) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([, entry]) => typeof entry?.value === "string"));
  } catch {
    return {};
  }
}
