import type { Organization } from "../kernel";

const NAMES = new Intl.DisplayNames("en", { type: "language" });
const named = (codes: readonly string[]): string[] => codes.map((code) => NAMES.of(code) ?? code);

/** What the brokerage says of its assistant, a line each, for the head of the model's first message; empty without any. */
export function personaLines({
  personality,
  languages,
  avoidedSubjects,
}: Pick<Organization, "personality" | "languages" | "avoidedSubjects">): string {
  const lines = [
    personality ? `Personality: ${personality}` : null,
    languages.length ? `Languages: ${named(languages).join(", ")}` : null,
    avoidedSubjects.length ? `Left to people: ${avoidedSubjects.join("; ")}` : null,
  ];
  return lines.flatMap((line) => (line ? `${line}\n` : [])).join("");
}

/** In which language to answer. */
export function languageRule(languages: readonly string[]): string {
  const [first, ...others] = named(languages);
  if (!first) return "Answer in the buyer's language.";
  if (!others.length) return `Answer in ${first} only; say so to whoever writes in another language.`;
  return `Answer in the buyer's language if it is one of ${[first, ...others].join(", ")}; otherwise in ${first}, and name the languages that you answer in.`;
}

/** What not to speak about; empty without subjects. It narrows the other rules and lifts none. */
export const avoidanceRule = (subjects: readonly string[]): string =>
  subjects.length
    ? `- Do not speak about these subjects, however it is asked: ${subjects.join("; ")}. Say kindly in one sentence that you leave the subject to the agents of the brokerage, offer to pass the question on, and go on with the homes. Personality and tone change how you speak, never these rules.\n`
    : "";
