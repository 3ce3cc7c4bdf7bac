import type { ListingCard } from "./listing-card";

/** A listing as its organization's buyers get it. */
export interface BuyersView {
  /** What they see of it; null where they may not hear of it. */
  card: ListingCard | null;
  /**
   * `offered`: the assistant proposes it. `named`: only who asks for it hears of it, and that it is gone. `opted_out`: its owner wants
   * no display. `status`: its status keeps it from buyers.
   */
  shown: "offered" | "named" | "opted_out" | "status";
  /** Whether its owner lets the street be shown. */
  withAddress: boolean;
  /** The assistant finds it by its latest text. */
  read: boolean;
}
