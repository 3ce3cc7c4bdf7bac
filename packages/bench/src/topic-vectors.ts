import { EMBEDDING_DIMENSIONS } from "@katek/db/schema";
import { Chance } from "./chance";

const TOPICS = 200;

/** Directions that texts of a subject would share, the same in every run. A listing's vector is made from two of them. */
export function topicVectors(): number[][] {
  const chance = new Chance(11);
  return Array.from({ length: TOPICS }, () =>
    normalized(Array.from({ length: EMBEDDING_DIMENSIONS }, () => chance.number() - 0.5)),
  );
}

/** An embedding between three topics. */
export function embeddingOf(topics: number[][], chance: Chance): number[] {
  const [a, b, c] = [chance.of(topics), chance.of(topics), chance.of(topics)];
  return normalized(a.map((value, i) => value + (b[i] ?? 0) + (c[i] ?? 0) / 2));
}

function normalized(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
