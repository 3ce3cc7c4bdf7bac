/** Stands for a character that a rule has read. Matches neither `\s` nor `\w`, so no later pattern reaches across it. */
const READ = "░";

/**
 * What a rule says of its match: "take" it (it became a filter and leaves the text), "shield" it (no later rule may read
 * it, but it stays in the text) or "leave" it to other rules.
 */
export type Verdict = "take" | "shield" | "leave";

/**
 * A buyer's message that several rules read in turn without reading the same words twice. `lower` is `original` folded
 * character by character (lower case, no diacritics, plain quotes and dashes), so offsets are the same in both.
 */
export class MarkedText {
  readonly original: string;
  lower: string;
  private readonly taken: Uint8Array;

  constructor(message: string) {
    this.original = tidy(message);
    this.lower = fold(this.original);
    this.taken = new Uint8Array(this.original.length);
  }

  /** Runs a rule over every match of a global pattern, first to last, then marks what the rule read. */
  read(pattern: RegExp, rule: (match: RegExpExecArray, start: number) => Verdict | Span | undefined): void {
    const marks: { span: Span; verdict: Verdict }[] = [];
    for (const match of this.lower.matchAll(pattern)) {
      if (!match[0]) continue;
      const own = { start: match.index, end: match.index + match[0].length };
      const result = rule(match, match.index) ?? "leave";
      marks.push(typeof result === "string" ? { span: own, verdict: result } : { span: result, verdict: "take" });
    }
    for (const { span, verdict } of marks) if (verdict !== "leave") this.mark(span, verdict);
  }

  mark({ start, end }: Span, verdict: "take" | "shield"): void {
    if (verdict === "take") this.taken.fill(1, start, end);
    this.lower = this.lower.slice(0, start) + READ.repeat(end - start) + this.lower.slice(end);
  }

  /** What stands before an offset in the same sentence, at most `length` characters. */
  before(offset: number, length = 48): string {
    const window = this.lower.slice(Math.max(0, offset - length), offset);
    return window.slice(Math.max(window.lastIndexOf("\n"), window.search(/[.!?;](?=\s[^.!?;]*$)/)) + 1);
  }

  /** What stands after an offset in the same sentence, at most `length` characters. */
  after(offset: number, length = 32): string {
    return this.lower.slice(offset, offset + length).split(/[!?;\n]|\.(?:\s|$)/, 1)[0] ?? "";
  }

  /** The message without what became filters. */
  get rest(): string {
    let rest = "";
    for (let at = 0; at < this.original.length; at++) rest += this.taken[at] ? " " : this.original[at];
    return rest
      .replace(/\s+/g, " ")
      .replace(/ (?=[,.;!?])/g, "")
      .replace(/([,;])[,; ]*(?=[,;.!?])/g, "")
      .replace(/^[,;. ]+|[,; ]+$/g, "");
  }
}

export interface Span {
  start: number;
  end: number;
}

function tidy(message: string): string {
  return message
    .normalize("NFC")
    .replaceAll("½", ".5")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}

const PLAIN: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "²": "2",
  ß: "s",
  ø: "o",
  ł: "l",
};

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Folds a text without changing its length. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    folded += unit < "\u0080" ? unit : (PLAIN[unit] ?? unit.normalize("NFD").charAt(0));
  }
  const lower = folded.toLowerCase();
  return lower.length === text.length ? lower : folded.replace(/./gs, (unit) => unit.toLowerCase().charAt(0));
}
