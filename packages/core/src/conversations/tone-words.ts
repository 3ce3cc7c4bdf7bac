import type { AssistantTone } from "@katek/db/schema";

const FORMALITY = ["very casual", "casual", "neither formal nor casual", "formal", "very formal"];
const DETAIL = ["very brief", "brief", "of middling length", "detailed", "very detailed"];
const ENTHUSIASM = ["very reserved", "reserved", "friendly and calm", "enthusiastic", "very enthusiastic"];

/** What each way of speaking asks for; the middle asks for nothing beyond the rules below it. */
const FORMAL = "No contractions, whole sentences.";
const CASUAL = "Contractions and everyday words.";
const BRIEF = "One or two sentences and one home, whatever length the rules name.";
const DETAILED =
  "Up to seven sentences: what the listing says about light, rooms and ground, and each home's difference.";
const RESERVED = "No praise, facts only.";
const WARM = "Say what is good about a home, in the listing's own words.";

/** How the brokerage wants its assistant to speak: the line `Tone: …` of the model's first message. */
export function toneWords({ formality, detail, enthusiasm }: AssistantTone): string {
  const words = [FORMALITY[formality - 1], DETAIL[detail - 1], ENTHUSIASM[enthusiasm - 1]];
  const asks = [
    outside(formality, CASUAL, FORMAL),
    outside(detail, BRIEF, DETAILED),
    outside(enthusiasm, RESERVED, WARM),
  ];
  return `Tone: ${[words.filter(Boolean).join(", "), ...asks.filter(Boolean)].join(". ").replace(/\.\. /g, ". ")}`;
}

const outside = (stop: number, low: string, high: string): string => (stop < 3 ? low : stop > 3 ? high : "");
