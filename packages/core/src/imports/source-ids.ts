import { hash } from "node:crypto";
import type { MappedColumn } from "@katek/db/schema";
import type { ReadRow } from "./reading";

/** Enough of a digest that two of a million ids are alike once in ten thousand files; a number is small to keep. */
const HEX_DIGITS = 13;
const short = (id: string) => Number.parseInt(hash("md5", id).slice(0, HEX_DIGITS), 16);

/** Which listings a file has, in some 40 bytes for each: 20 MB for half a million. */
export class SourceIds {
  private readonly seen = new Set<number>();
  private readonly idColumn: string | undefined;

  constructor(mapping: Pick<MappedColumn, "column" | "field">[]) {
    this.idColumn = mapping.find(({ field }) => field === "sourceId")?.column;
  }

  /** A row that was left out stands in the file all the same: its listing is not missing. */
  note(row: ReadRow): void {
    if (row.kind === "listing") this.seen.add(short(row.listing.sourceId));
    else if (row.kind === "rejected" && this.idColumn !== undefined) {
      const id = row.raw[this.idColumn]?.trim();
      if (id) this.seen.add(short(id.replace(/^(\d+)\.0$/, "$1")));
    }
  }

  has(sourceId: string): boolean {
    return this.seen.has(short(sourceId));
  }
}
