import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { SearchFilters } from "../search/schemas";
import { understand } from "./understand";

const folder = process.env.KATEK_REAL_DATA;
if (!folder) console.log("real-requests.test.ts is skipped: KATEK_REAL_DATA names no folder");

interface Request {
  user_utterances: string[];
  gold_parameters: {
    area: string;
    number_of_beds: string;
    number_of_baths?: string;
    pets_allowed?: string;
    furnished?: string;
  };
}

interface Example {
  intent: string;
  text: string;
  entities?: { entity: string; value: string }[];
}

const file = (name: string) => readFileSync(path.join(folder ?? "", "queries", name), "utf8");
const lines = <Row>(name: string): Row[] =>
  file(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

/** Counts of right, wrong and missed readings of one filter. */
class Score {
  right = 0;
  wrong = 0;
  missed = 0;
  readonly slips: string[] = [];

  add(gold: unknown, read: unknown, words: string): void {
    if (gold === read) this.right += gold === undefined ? 0 : 1;
    else {
      if (read !== undefined) this.wrong++;
      if (gold !== undefined) this.missed++;
      this.slips.push(`${words} | gold ${gold} read ${read}`);
    }
  }

  get precision(): number {
    return this.right / (this.right + this.wrong || 1);
  }

  get recall(): number {
    return this.right / (this.right + this.missed || 1);
  }
}

function report(name: string, score: Score): void {
  const figure = (value: number) => value.toFixed(3);
  console.log(
    `${name}: precision ${figure(score.precision)}, recall ${figure(score.recall)} of ${score.right + score.missed}`,
  );
  if (process.env.KATEK_SHOW_SLIPS) console.log(score.slips.map((slip) => `   ${slip}`).join("\n"));
}

describe.skipIf(!folder)("requests in people's own words", () => {
  it("reads the filters of 960 dialogues turn by turn", () => {
    const places = [...new Set(lines<{ area: string }>("sgd_corpus_Homes_1.jsonl").map(({ area }) => area))];
    const scores = {
      bedrooms: new Score(),
      bathrooms: new Score(),
      area: new Score(),
      pets: new Score(),
      furnished: new Score(),
    };
    const number = (value: string | undefined) => (value === undefined ? undefined : Number(value));
    const flag = (value: string | undefined) => (value === undefined ? undefined : value === "True");
    for (const { user_utterances: turns, gold_parameters: gold } of lines<Request>("sgd_homes_train.jsonl")) {
      const filters = turns.reduce<SearchFilters>(
        (current, turn) => understand(turn, { current, places, currency: "USD", year: 2026 }).filters,
        {},
      );
      const words = turns.join(" / ");
      // Some values were said in another part of the dialogue, which the file does not hold, or only as an answer ("three").
      const said = (value: string) => words.toLowerCase().includes(value.toLowerCase());
      if (said(gold.area)) scores.area.add(gold.area.toLowerCase(), filters.places?.join(), words);
      if (/\b(?:bed|bd|br|room)/i.test(words))
        scores.bedrooms.add(number(gold.number_of_beds), filters.minBedrooms, words);
      scores.bathrooms.add(number(gold.number_of_baths), filters.minBathrooms, words);
      scores.pets.add(flag(gold.pets_allowed), filters.features?.pets_allowed, words);
      scores.furnished.add(flag(gold.furnished), filters.features?.furnished, words);
    }
    for (const [name, score] of Object.entries(scores)) report(name, score);
    for (const score of [scores.bedrooms, scores.bathrooms, scores.area]) {
      expect(score.precision).toBeGreaterThan(0.95);
      expect(score.recall).toBeGreaterThan(0.9);
    }
    for (const score of [scores.pets, scores.furnished]) {
      expect(score.precision).toBeGreaterThan(0.85);
      expect(score.recall).toBeGreaterThan(0.85);
    }
  });

  it("reads annotated requests and leaves small talk alone", () => {
    const examples = (
      JSON.parse(file("rasa_real_estate_train.json")) as { rasa_nlu_data: { common_examples: Example[] } }
    ).rasa_nlu_data.common_examples;
    const entityOf = (example: Example, entity: string) =>
      example.entities?.find((one) => one.entity === entity)?.value.toLowerCase();
    const places = [
      "Ho Chi Minh",
      "Nha Trang",
      "Hanoi",
      "Quy Nhon",
      "Lao Cai",
      "Pasadena",
      "Da Nang",
      "Lang Son",
      "HCM",
    ];
    const squashed = (place: string | undefined) => place?.replaceAll(" ", "");
    const scores = {
      city: new Score(),
      bathrooms: new Score(),
      kind: new Score(),
      buying: new Score(),
      search: new Score(),
    };
    for (const example of examples) {
      const { filters, isSearch } = understand(example.text, { current: {}, places, currency: "USD", year: 2026 });
      const city = entityOf(example, "city");
      const kind = entityOf(example, "real_estate_type");
      scores.city.add(city === "city center" ? undefined : squashed(city), squashed(filters.places?.[0]), example.text);
      const baths = { one: 1, "1": 1, "2": 2, five: 5 }[entityOf(example, "bath_room") ?? ""];
      scores.bathrooms.add(baths, filters.minBathrooms, example.text);
      const kindRead = filters.propertyTypes?.[0];
      scores.kind.add(
        !kind || /home/.test(kind) ? undefined : /house/.test(kind) ? "house" : "apartment",
        kindRead,
        example.text,
      );
      const buying = /\b(?:buy|buying|for sell|purchas\w+)\b/i.test(example.text) ? "sale" : undefined;
      scores.buying.add(buying, filters.listingType, example.text);
      if (
        ["greet", "goodbye", "thankyou", "affirm", "ask_howdoing", "confirm", "house_request"].includes(example.intent)
      ) {
        scores.search.add(example.intent === "house_request" || undefined, isSearch || undefined, example.text);
      }
    }
    for (const [name, score] of Object.entries(scores)) report(name, score);
    for (const score of Object.values(scores)) {
      expect(score.precision).toBeGreaterThan(0.9);
      expect(score.recall).toBeGreaterThan(0.85);
    }
  });
});
