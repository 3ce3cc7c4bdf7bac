import type { Facts } from "../expectations/expected";

/** An invented export in the layout of a portal or program, and what a person reads in its rows. */
export interface Layout {
  name: string;
  country: string | null;
  currency: string;
  text: string;
  /** By source row, from 1. */
  rows: Record<number, Facts>;
}
