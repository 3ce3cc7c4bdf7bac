import { hasFilters } from "./answer-hunt";
import { featureNoun } from "./aspects";
import type { Conversation } from "./conversation";
import type { SearchResult } from "./home";
import { amountOf, type Home } from "./home";
import { capital, homeNamer, inWords, listed, pick, plain, portrait } from "./phrasing";
import { type Ranking, ranked } from "./ranking";

/** "Which is the cheapest?": the first of the homes in that order, and the next one for comparison. */
export function answerRanking({ homes, result, seed }: Conversation, by: Ranking): string {
  const pool = result && result.homes.length > 0 ? result.homes : homes;
  const [first, second] = ranked(pool, by);
  if (!first)
    return "The listings here don’t give that figure, so I can’t put them in that order. I can ask the agent if you leave an email address.";
  const name = homeNamer();
  const scope = result && result.total > pool.length ? `Of the ${inWords(pool.length)} I have in front of me, ` : "";
  const lead = `${scope}${name(first)} ${by.word}`;
  const next = second ? ` Next comes ${name(second)}, ${figureOf(second, by)}.` : "";
  const question = pick(seed, [
    "Would you like to hear more about it?",
    "Shall I tell you more about it?",
    "Would you like to see it?",
  ]);
  return `${lead}: ${portrait(first)}${extraFigure(first, by)}.${next}\n\n${question}`;
}

function figureOf(home: Home, { of }: Ranking): string {
  if (of === "price") return `at ${plain(home.price ?? "")}`;
  if (of === "size") return `with ${plain(home.living_area ?? "")}`;
  if (of === "lot") return `with ${plain(home.lot_size ?? "")}`;
  if (of === "bedrooms") return `with ${inWords(home.bedrooms ?? 0)} bedrooms`;
  return `built in ${home.year_built}`;
}

/** The figure of the order where the portrait does not show it. */
const extraFigure = (home: Home, by: Ranking): string =>
  by.of === "year" || by.of === "lot" ? `, ${figureOf(home, by)}` : "";

/** "How many do you have?": the number, the span of prices and the areas. */
export function answerCount({ latest }: Conversation, result: SearchResult): string {
  const { total, homes } = result;
  if (total === 0) return "None today, going by the listings. Shall I look for something close to it?";
  const fit = hasFilters(result) ? (total === 1 ? "fits" : "fit") : total === 1 ? "comes up" : "come up";
  const opening = `${capital(inWords(total))} ${total === 1 ? "home" : "homes"} ${fit}.`;
  const priced = ranked(homes, { of: "price", want: "least", word: "" }).filter(
    (home) => amountOf(home.price) !== null,
  );
  const [least, most] = [priced[0], priced.at(-1)];
  const name = homeNamer();
  const span =
    least && most && least !== most
      ? ` ${homes.length < total ? "Of those in front of me, prices" : "Prices"} run from ${plain(least.price ?? "")} for ${name(least)} to ${plain(most.price ?? "")} for ${name(most)}.`
      : least
        ? ` It is ${name(least)}, at ${plain(least.price ?? "")}.`
        : "";
  const shared = (homes[0]?.features ?? []).filter((feature) =>
    homes.every((home) => home.features?.includes(feature)),
  );
  const common =
    homes.length > 1 && shared.length > 0 ? ` All have ${listed(shared.slice(0, 3).map(featureNoun))}.` : "";
  const ask = /\?\s*$/.test(latest) ? "\n\nWhich one would you like to hear about?" : "";
  return `${opening}${span}${common}${ask}`;
}
