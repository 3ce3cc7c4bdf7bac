import { DETAIL_SYNONYMS } from "./detail-synonyms";
import { headerNameWords, headerWords } from "./header-words";
import type { DetailField } from "./target-fields";

const PHRASES = new Map<string, [DetailField, number][]>();
for (const [field, list] of Object.entries(DETAIL_SYNONYMS)) {
  list.split(",").forEach((text, position) => {
    const phrase = text.trim().replace("~", "").split(/\s+/);
    const score = position === 0 ? 1 : text.trim().endsWith("~") ? 0.85 : 0.95;
    for (const key of new Set([phrase.join(" "), phrase.join("")]))
      PHRASES.set(key, [...(PHRASES.get(key) ?? []), [field as DetailField, score]]);
  });
}

/** Words that say in what a value is counted, or nothing. */
const NOISE = new Set(
  "usd eur gbp cad aud nzd chf pln brl aed inr mxn zar price of the in number amount value property listing home approx approximate amt total count num no let".split(
    " ",
  ),
);
const PERIODS = new Set(
  "per month monthly mo mth annual annually yearly year yr quarter quarterly qtr pcm pm pa weekly week mensual mensal mensuel mensuelles".split(
    " ",
  ),
);

const without = (words: string[], noise: ReadonlySet<string>) => words.filter((word) => !noise.has(word));

/** Says how well a header names each detail: 1 for RESO's name, 0.95 for a known wording, less with words around it that say nothing. */
export function detailScores(name: string): Map<DetailField, number> {
  const scores = new Map<DetailField, number>();
  const look = (words: string[], loss: number, only?: DetailField) => {
    for (const [field, score] of PHRASES.get(words.join(" ")) ?? PHRASES.get(words.join("")) ?? [])
      if ((!only || field === only) && score - loss > (scores.get(field) ?? 0)) scores.set(field, score - loss);
  };
  const parts = name.split(".");
  const forms: [string[], number][] = [
    [headerNameWords(name), 0],
    [headerWords(name), 0.02],
    ...(parts.length > 1 ? [[headerWords(parts.at(-1) ?? ""), 0.1] as [string[], number]] : []),
    ...(parts.length > 2 ? [[headerWords(parts.slice(-2).join(".")), 0.05] as [string[], number]] : []),
  ];
  for (const [words, loss] of forms) {
    look(words, loss);
    look(without(words, NOISE), loss + 0.05);
    // "Monthly HOA fee" is the fee; a "tax year" is no tax.
    look(without(without(words, PERIODS), NOISE), loss + 0.05, "associationFee");
  }
  return scores;
}
