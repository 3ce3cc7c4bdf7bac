import { conceptsOfStem, isCommonConcept } from "./concepts";
import { isStopWord, stemOf, wordsOf } from "./words";

/** Hash of one feature, and how much the feature counts. */
type Feature = { hash: number; weight: number };

const SPREAD = 3;
const CACHED_WORDS = 50_000;
const featuresByWord = new Map<string, readonly Feature[]>();
const COMMON_WORDS = new Set(
  "home property listing listed located location feature offer area city street sale room build built price"
    .split(" ")
    .map(stemOf),
);

/**
 * A text as a vector of unit length. Every word adds its stem, the things it stands for and its letter trigrams, every
 * pair of words adds itself; each lands on a few signed places chosen by hash. The same text gives the same vector on
 * every machine, and texts about the same things come out close.
 */
export function textVector(text: string, dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);

  for (const [word, count] of counts) {
    const repeated = 1 + Math.log(count);
    for (const feature of featuresOf(word)) scatter(sum, feature.hash, feature.weight * repeated);
  }
  for (let i = 1; i < words.length; i++) {
    const [left, right] = [words[i - 1] ?? "", words[i] ?? ""];
    if (!isStopWord(left) && !isStopWord(right)) scatter(sum, hashOf(`b:${stemOf(left)} ${stemOf(right)}`), 0.3);
  }
  if (words.length === 0) scatter(sum, hashOf(`r:${text}`), 1);
  return normalised(sum);
}

function featuresOf(word: string): readonly Feature[] {
  const cached = featuresByWord.get(word);
  if (cached) return cached;
  const stem = stemOf(word);
  const concepts = conceptsOfStem(stem);
  const weight = isStopWord(word) ? 0.05 : COMMON_WORDS.has(stem) ? 0.3 : concepts.length > 0 ? 0.5 : 1;
  const features: Feature[] = [{ hash: hashOf(`w:${stem}`), weight }];
  for (const concept of concepts) {
    features.push({ hash: hashOf(`c:${concept}`), weight: isCommonConcept(concept) ? 0.5 : 1.3 });
  }
  const padded = `^${stem}$`;
  const trigrams = padded.length - 2;
  for (let i = 0; i < trigrams; i++) {
    features.push({ hash: hashOf(`t:${padded.slice(i, i + 3)}`), weight: (weight * 0.35) / Math.sqrt(trigrams) });
  }
  if (featuresByWord.size >= CACHED_WORDS) featuresByWord.clear();
  featuresByWord.set(word, features);
  return features;
}

/** Several places per feature, so that two features which share one place still differ. */
function scatter(sum: Float64Array, hash: number, weight: number): void {
  let state = hash;
  for (let i = 0; i < SPREAD; i++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) ^ 0x297a2d39;
    const bits = (state ^ (state >>> 13)) >>> 0;
    const place = (bits >>> 1) % sum.length;
    sum[place] = (sum[place] ?? 0) + (bits & 1 ? weight : -weight);
  }
}

function normalised(sum: Float64Array): Float32Array {
  let squares = 0;
  for (const value of sum) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  const vector = new Float32Array(sum.length);
  for (let i = 0; i < sum.length; i++) vector[i] = (sum[i] ?? 0) / length;
  if (squares === 0) vector[0] = 1;
  return vector;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
