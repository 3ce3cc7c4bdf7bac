import type { MappedColumn } from "@katek/db/schema";
import { MADE_FROM_FACTS } from "../listings/schemas";
import type { ReadRow } from "./reading";
import { shortDigest } from "./short-digest";
import type { KnownBy } from "./staged-columns";

/** Which listings a file has, in some 80 bytes for each: 40 MB for half a million. */
export class SourceIds {
  private readonly seen = new Set<number>();
  /** The addresses of its homes, and of those of them that have no id of their own. */
  private readonly addresses = new Set<number>();
  private readonly withoutId = new Set<number>();
  private readonly idColumn: string | undefined;

  constructor(mapping: Pick<MappedColumn, "column" | "field">[]) {
    this.idColumn = mapping.find(({ field }) => field === "sourceId")?.column;
  }

  /**
   * A row that was left out stands in the file all the same: its listing is not missing. Its address is noted only where it may
   * be known by that.
   */
  note(row: ReadRow, knownBy: KnownBy): void {
    if (row.kind === "listing") {
      this.seen.add(shortDigest(row.listing.sourceId));
      if (row.addressKey === null || knownBy === null) return;
      this.addresses.add(shortDigest(row.addressKey));
      if (MADE_FROM_FACTS.test(row.listing.sourceId)) this.withoutId.add(shortDigest(row.addressKey));
    } else if (row.kind === "rejected" && this.idColumn !== undefined) {
      const id = row.raw[this.idColumn]?.trim();
      if (id) this.seen.add(shortDigest(id.replace(/^(\d+)\.0$/, "$1")));
    }
  }

  /** Whether a listing of the source is in the file: by its id, or by its address where one of the two has no id. */
  has({ sourceId, addressKey }: { sourceId: string; addressKey: string | null }): boolean {
    if (this.seen.has(shortDigest(sourceId))) return true;
    if (addressKey === null) return false;
    return (MADE_FROM_FACTS.test(sourceId) ? this.addresses : this.withoutId).has(shortDigest(addressKey));
  }
}
