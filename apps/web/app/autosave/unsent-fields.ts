import { keptInTab } from "~/drafts/kept-in-tab";

type Fields = Record<string, string>;

/** What was typed into a form and has not arrived at the server, kept in this tab: a reload goes on with it. */
export const unsentFields = {
  read(key: string): Fields {
    try {
      const kept: unknown = JSON.parse(keptInTab.read(key) ?? "{}");
      if (typeof kept !== "object" || kept === null) return {};
      return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"));
    } catch {
      return {};
    }
  },
  keep(key: string, fields: Fields): void {
    if (Object.keys(fields).length) keptInTab.keep(key, JSON.stringify(fields));
    else keptInTab.forget(key);
  },
};
