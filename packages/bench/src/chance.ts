/** Numbers by chance that are the same in every run (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  number(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.number() * (to - from + 1));
  }

  of<T>(values: readonly T[]): T {
    return values[Math.floor(this.number() * values.length)] as T;
  }

  /** True in `share` (0 to 1) of the cases. */
  yes(share: number): boolean {
    return this.number() < share;
  }
}
