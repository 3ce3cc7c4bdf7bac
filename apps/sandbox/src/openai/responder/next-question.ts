import type { Conversation } from "./conversation";
import type { Home, SearchResult } from "./home";
import { pick, plain } from "./phrasing";
import { readSearch } from "./search-arguments";

/** One question that moves the search on: the first thing not yet known, else the next step with the best home. */
export function closingQuestion(conversation: Conversation, result: SearchResult, lead: Home): string {
  const { seed, turns, latest } = conversation;
  const said = [...turns.filter((turn) => turn.speaker === "buyer").map((turn) => turn.text), latest].map(readSearch);
  const knows = (...names: string[]): boolean =>
    names.some((name) => hasValue(result.query?.filters?.[name]) || said.some((search) => name in search));
  const asked = turns.filter((turn) => turn.speaker === "assistant").map((turn) => turn.text);
  const fresh = (question: string): boolean => !asked.some((text) => text.includes(question));

  const areas = [
    ...new Set(result.homes.map((home) => plain((home.area ?? "").split(",")[0] ?? "")).filter((area) => area !== "")),
  ];
  const open: string[] = [];
  if (result.homes.length > 1) {
    if (!knows("max_price", "min_price")) open.push("What would you like to spend at most?");
    if (!knows("min_bedrooms", "max_bedrooms")) open.push("How many bedrooms do you need?");
    if (!knows("places") && areas.length > 1) open.push(`Do you lean towards ${areas[0]} or ${areas[1]}?`);
  }
  const question = open.find(fresh);
  if (question) return question;
  const address = plain(lead.address);
  return pick(`${seed}?`, [
    `Would you like to hear more about ${address}, or ask for a viewing?`,
    `Shall I tell you more about ${address}?`,
    `What matters most to you in a home like ${address}?`,
    `Is there anything about ${address} that you would want to know before seeing it?`,
  ]);
}

const hasValue = (value: unknown): boolean =>
  value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0);
