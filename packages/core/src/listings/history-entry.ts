/** One thing that happened to a listing. */
export type HistoryEntry =
  | {
      type: "created";
      at: Date;
      /** Whose name is known. */
      by: string | null;
      actorKind: string;
      import: { id: string; fileName: string } | null;
    }
  /** An import said something else of it. */
  | { type: "import"; at: Date; import: { id: string; fileName: string } }
  /** Somebody did something, as the audit log has it. */
  | { type: "done"; at: Date; by: string | null; actorKind: string; operation: string; fields: string[] }
  /** A price in words, a status or a kind of offer as the row holds it. */
  | {
      type: "changed";
      at: Date;
      field: "list_price" | "standard_status" | "listing_type";
      before: string | null;
      after: string | null;
      /** Who did it, where that is known. */
      by: string | null;
      import: { id: string; fileName: string } | null;
    };
