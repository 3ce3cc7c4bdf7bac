import type { ColumnMapping } from "./column-mapping";
import type { TargetField } from "./target-fields";
import { present } from "./values/null-words";
import type { DecimalMark } from "./values/numbers";

/** A cell that was not taken as it stands: its value was left empty, or something else was assumed for it. */
export interface CellWarning {
  kind: "left_empty" | "assumed";
  column: string;
  reason: string;
}

/** Where each target stands in a file's records: compiled once, used for every row. */
export class RowLayout {
  private readonly single = new Map<TargetField, number>();
  private readonly all = new Map<TargetField, number[]>();

  constructor(
    readonly names: string[],
    mapping: ColumnMapping[],
  ) {
    mapping.forEach((entry, index) => {
      if (entry.field === null) return;
      if (!this.single.has(entry.field)) this.single.set(entry.field, index);
      this.all.set(entry.field, [...(this.all.get(entry.field) ?? []), index]);
    });
  }

  indexOf(target: TargetField): number | undefined {
    return this.single.get(target);
  }

  indexesOf(target: TargetField): number[] {
    return this.all.get(target) ?? [];
  }

  nameOf(target: TargetField): string | null {
    const index = this.single.get(target);
    return index === undefined ? null : (this.names[index] ?? null);
  }
}

/** One row's cells by target, collecting what could not be read. */
export class RowCells {
  readonly warnings: CellWarning[] = [];

  constructor(
    readonly layout: RowLayout,
    readonly cells: string[],
    readonly decimalMark: DecimalMark,
  ) {}

  /** The cell as it stands, trimmed; null when it says nothing. */
  text(target: TargetField): string | null {
    const index = this.layout.indexOf(target);
    return index === undefined ? null : present(this.cells[index]);
  }

  /** The cell with its null words, for columns where "None" is an answer. */
  raw(target: TargetField): string {
    const index = this.layout.indexOf(target);
    return index === undefined ? "" : (this.cells[index] ?? "").trim();
  }

  texts(target: TargetField): string[] {
    const indexes = this.layout.indexesOf(target);
    return indexes.length === 0 ? [] : indexes.flatMap((index) => present(this.cells[index]) ?? []);
  }

  /** Reads a cell with `parse`; what it cannot read becomes null and a warning that names `what` was looked for. */
  read<T>(target: TargetField, what: string, parse: (text: string, mark: DecimalMark) => T | null): T | null {
    const text = this.text(target);
    if (text === null) return null;
    const value = parse(text, this.decimalMark);
    if (value === null) this.unread(target, text, what);
    return value;
  }

  /** A cell says something that cannot be read: the row is told of, its value stays empty. */
  unread(target: TargetField, text: string, what: string) {
    this.warn("left_empty", target, `"${shorten(text)}" is not ${what}`);
  }

  warn(kind: CellWarning["kind"], target: TargetField, reason: string) {
    this.warnings.push({ kind, column: this.layout.nameOf(target) ?? "", reason });
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
