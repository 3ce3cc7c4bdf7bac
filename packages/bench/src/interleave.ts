import type { Figures } from "./benchmark";
import { rounded } from "./goal";
import { median, quantile, spread } from "./statistics";

export interface Pairs {
  /** Milliseconds of each round, in the order of the rounds. */
  product: number[];
  bare: number[];
}

export interface Sides {
  product: () => Promise<unknown>;
  bare: () => Promise<unknown>;
}

export interface Measuring {
  /** Pairs at most. */
  rounds: number;
  /** Rounds before the first that counts. */
  warmUps: number;
  /** After so long it is enough, on a slow machine, once there are a few rounds. Warming up may take a quarter more. */
  seconds: number;
}

const FEWEST_ROUNDS = 5;

/**
 * Times the product and the bare way in turn, the order of each pair by chance: whatever else the machine does meets
 * both alike.
 */
export async function interleave({ product, bare }: Sides, { rounds, warmUps, seconds }: Measuring): Promise<Pairs> {
  const pairs: Pairs = { product: [], bare: [] };
  const pair = async () => {
    const productFirst = Math.random() < 0.5;
    const first = await milliseconds(productFirst ? product : bare);
    const second = await milliseconds(productFirst ? bare : product);
    return productFirst ? { product: first, bare: second } : { product: second, bare: first };
  };
  const warm = performance.now() + seconds * 250;
  for (let round = 0; round < warmUps && (round === 0 || performance.now() < warm); round++) await pair();
  const enough = performance.now() + seconds * 1000;
  for (let round = 0; round < rounds && (round < FEWEST_ROUNDS || performance.now() < enough); round++) {
    const took = await pair();
    pairs.product.push(took.product);
    pairs.bare.push(took.bare);
  }
  return pairs;
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** How many times longer the product's median is. */
export const medianRatio = ({ product, bare }: Pairs): number => median(product) / median(bare);

/** Both sides in milliseconds, their ratio, and where the middle half of the pairs' own ratios lies. */
export function pairFigures(pairs: Pairs): Figures {
  const ratios = pairs.product.map((ms, round) => ms / (pairs.bare[round] ?? Number.NaN));
  return {
    product_ms: spread(pairs.product),
    bare_ms: spread(pairs.bare),
    ratio_of_medians: rounded(medianRatio(pairs)),
    ratio_of_pairs: `${rounded(quantile(ratios, 0.25))} to ${rounded(quantile(ratios, 0.75))}`,
    rounds: pairs.product.length,
  };
}
