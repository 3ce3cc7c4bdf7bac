/** Cuts a stream of JSON text into its objects: the items of the first array of objects, or one object per line. */
export class JsonObjects {
  private text = "";
  private line = 1;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private start = -1;
  private startLine = 1;
  private at = 0;
  /** Depth at which the listings stand: inside a wrapper (`{"data": [ … ]}`) it is deeper than in a plain array. */
  private itemDepth = -1;

  constructor(private readonly kind: "json" | "jsonl") {}

  /** Takes the next piece of text and returns the objects that are complete, each with its first line. */
  push(piece: string): { text: string; line: number; problem: string | null }[] {
    const found: { text: string; line: number; problem: string | null }[] = [];
    this.text += piece;
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 10) this.line++;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === 92) this.escaped = true;
        else if (code === 34) this.inString = false;
        else if (code === 10 && this.kind === "jsonl") this.reset(found);
        continue;
      }
      if (code === 34) this.inString = true;
      else if (code === 123) this.open();
      else if (code === 91) this.depth++;
      else if (code === 125 || code === 93) this.close(found);
      else if (code === 10 && this.kind === "jsonl" && this.depth > 0) this.reset(found);
    }
    this.forget(found);
    return found;
  }

  private open() {
    this.depth++;
    const items = this.kind === "jsonl" ? this.depth === 1 : this.opensItem();
    if (items && this.start === -1) {
      this.start = this.at;
      this.startLine = this.line;
      this.itemDepth = this.depth;
    }
  }

  private opensItem(): boolean {
    if (this.itemDepth !== -1) return this.depth === this.itemDepth;
    const before = this.text.slice(Math.max(0, this.at - 200), this.at).trimEnd();
    return before.endsWith("[");
  }

  private close(found: { text: string; line: number; problem: string | null }[]) {
    if (this.start !== -1 && this.depth === this.itemDepth) {
      found.push({ text: this.text.slice(this.start, this.at + 1), line: this.startLine, problem: null });
      this.start = -1;
    }
    this.depth = Math.max(0, this.depth - 1);
  }

  /** In JSON lines a line end closes whatever was left open. */
  private reset(found: { text: string; line: number; problem: string | null }[]) {
    if (this.start !== -1) {
      found.push({
        text: this.text.slice(this.start, this.at),
        line: this.startLine,
        problem: "this line is not complete JSON",
      });
    }
    this.start = -1;
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
  }

  private forget(found: { text: string; line: number; problem: string | null }[]) {
    if (this.start !== -1 && this.at - this.start > LONGEST_OBJECT) {
      found.push({
        text: this.text.slice(this.start, this.start + 200),
        line: this.startLine,
        problem: "the record is longer than a million characters",
      });
      this.start = -1;
    }
    const keep = this.start !== -1 ? this.start : Math.max(0, this.at - 200);
    this.text = this.text.slice(keep);
    this.at -= keep;
    if (this.start !== -1) this.start = 0;
  }
}

const LONGEST_OBJECT = 1_000_000;
const DEEPEST = 5;
const MOST_COLUMNS = 400;

/** An object as columns: nested ones by path (`address.city`), lists and maps as the JSON text they are. */
export function flattenObject(value: Record<string, unknown>): Map<string, string> {
  const cells = new Map<string, string>();
  collect(value, "", 1, cells);
  return cells;
}

function collect(value: Record<string, unknown>, path: string, depth: number, cells: Map<string, string>) {
  for (const [key, item] of Object.entries(value)) {
    if (cells.size >= MOST_COLUMNS) return;
    const name = path === "" ? key : `${path}.${key}`;
    if (item === null || item === undefined) cells.set(name, "");
    else if (Array.isArray(item)) cells.set(name, item.length === 0 ? "" : JSON.stringify(item));
    else if (typeof item === "object") {
      // Keys that are dates or numbers make a map, not a record with columns.
      const isMap = Object.keys(item).some((inner) => !/^[A-Za-z_$@]/.test(inner));
      if (isMap || depth >= DEEPEST) cells.set(name, JSON.stringify(item));
      else collect(item as Record<string, unknown>, name, depth + 1, cells);
    } else cells.set(name, String(item));
  }
}
