import type { FileListing } from "../read-row";

/** What a person finds in a row of a real export; sums are in major units. */
export type Facts = Partial<Omit<FileListing, "features">> & {
  price?: number | null;
  features?: FileListing["features"];
};

/** A real export: how it is opened, how many rows it has, and facts by source row. */
export interface Expected {
  country: string | null;
  currency: string;
  rows: number;
  facts: Record<number, Facts>;
}
