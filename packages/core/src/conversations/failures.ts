import type { ShownMessage } from "./schemas";

/** Why there is no answer, in the words that the buyer reads. */
const SENTENCES: Record<string, string> = {
  model_unavailable: "I can't answer right now: the service that I think with does not respond. Your message is kept.",
  answer_interrupted: "My answer was cut off. Your message is kept.",
  plan_limit_reached: "I have answered all I can this month. Your message is kept, and the agents here will read it.",
};

export function shownFailure(code: string | null): ShownMessage["failure"] {
  if (!code) return null;
  return { code, sentence: SENTENCES[code] ?? "Something failed on our side. Your message is kept." };
}
