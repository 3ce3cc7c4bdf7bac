import { hasFilters } from "./answer-hunt";
import { contactIn } from "./contact-details";
import type { Conversation } from "./conversation";
import { homesMeant, recentHomes } from "./find-homes";
import type { Home, SearchResult } from "./home";
import type { Language } from "./language";
import type { Phrasebook } from "./phrasebook";
import { french } from "./phrasebook-french";
import { german } from "./phrasebook-german";
import { spanish } from "./phrasebook-spanish";
import { homeNamer, plain } from "./phrasing";
import { bestSentence } from "./remarks";
import { readSearch } from "./search-arguments";

const PHRASEBOOKS: Record<Exclude<Language, "en">, Phrasebook> = { es: spanish, fr: french, de: german };

/** What a buyer who does not write English wants: the basics only. */
export type PlainWish = "greeting" | "thanks" | "contact" | "viewing" | "field" | "hunt";

const FIELDS = ["price", "bedrooms", "bathrooms", "size", "year"] as const;

export function readPlainWish(conversation: Conversation, language: Exclude<Language, "en">): PlainWish {
  const { asks } = PHRASEBOOKS[language];
  const words = conversation.latest;
  if (contactIn(words)) return "contact";
  if (asks.greeting.test(words)) return "greeting";
  if (FIELDS.some((field) => asks[field].test(words))) return "field";
  if (asks.viewing.test(words)) return "viewing";
  if (asks.thanks.test(words) && Object.keys(readSearch(words)).length === 0) return "thanks";
  return "hunt";
}

/** Answers the basics in Spanish, French or German. Sentences of a listing stay in the listing's language. */
export function answerTranslated(
  conversation: Conversation,
  language: Exclude<Language, "en">,
  wish: PlainWish,
): string {
  const book = PHRASEBOOKS[language];
  const { persona, result, latest } = conversation;
  const brokerage = plain(persona.brokerage);
  const name = homeNamer();
  const home = homesMeant(conversation)[0] ?? recentHomes(conversation)[0] ?? onlyHome(conversation);
  if (wish === "greeting") return book.greeting(plain(persona.assistant), brokerage);
  if (wish === "thanks") return book.thanks;
  if (wish === "viewing") return book.viewing(home ? name(home) : "", brokerage);
  if (wish === "contact") {
    const contact = contactIn(latest);
    return book.contact(plain(contact?.email ?? contact?.phone ?? ""), brokerage);
  }
  if (wish === "field") return home ? fieldOf(book, home, name(home), latest) : book.whichHome;
  return result ? hunt(conversation, book, result) : book.keepToHomes(brokerage);
}

const onlyHome = ({ homes }: Conversation): Home | undefined => (homes.length === 1 ? homes[0] : undefined);

function fieldOf(book: Phrasebook, home: Home, name: string, words: string): string {
  const field = FIELDS.find((candidate) => book.asks[candidate].test(words));
  if (field === "price" && home.price) return book.price(name, plain(home.price));
  if (field === "bedrooms" && typeof home.bedrooms === "number") return book.bedrooms(name, home.bedrooms);
  if (field === "bathrooms" && typeof home.bathrooms === "number") return book.bathrooms(name, home.bathrooms);
  if (field === "size" && home.living_area) return book.size(name, plain(home.living_area));
  if (field === "year" && home.year_built) return book.year(name, home.year_built);
  return book.unknown(name);
}

function hunt(conversation: Conversation, book: Phrasebook, result: SearchResult): string {
  const [lead, ...others] = result.homes;
  if (!lead) return book.nothing;
  const name = homeNamer();
  const opening = result.relaxed || !hasFilters(result) ? book.closest : book.fit(result.total);
  const match = bestSentence(lead, conversation.latest);
  const facts = book.facts({
    bedrooms: lead.bedrooms ?? null,
    bathrooms: lead.bathrooms ?? null,
    size: plain(lead.living_area ?? ""),
    area: plain(lead.area ?? ""),
    price: plain(lead.price ?? ""),
  });
  const first = [opening, book.first(name(lead)), facts, match ? book.quotation(match.sentence) : ""]
    .filter(Boolean)
    .join(" ");
  const rest = others
    .slice(0, 2)
    .map((home) => book.other(name(home), plain(home.price ?? "")))
    .join(" ");
  return [first, rest, book.question].filter((paragraph) => paragraph !== "").join("\n\n");
}
