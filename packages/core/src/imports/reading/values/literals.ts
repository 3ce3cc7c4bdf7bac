/**
 * Reads a JSON or Python literal that stands in a cell (`["a"]`, `{'price': {'amount': 1.0}}`, `[True, None]`).
 * Undefined when the text is neither.
 */
export function parseLiteral(text: string): unknown {
  const first = text[0];
  if (first !== "[" && first !== "{" && first !== "(") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const reader = new PythonLiteral(text);
    return reader.read();
  }
}

/** Deepest nesting read; deeper is no cell anybody wrote. */
const DEEPEST = 20;
const NAMES: Record<string, unknown> = {
  True: true,
  False: false,
  None: null,
  nan: null,
  true: true,
  false: false,
  null: null,
};

class PythonLiteral {
  private at = 0;
  private depth = 0;
  constructor(private readonly text: string) {}

  read(): unknown {
    try {
      const value = this.value();
      this.space();
      return this.at === this.text.length ? value : undefined;
    } catch {
      return undefined;
    }
  }

  private space() {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }

  private value(): unknown {
    this.space();
    const char = this.text[this.at];
    if (char === "[" || char === "(") return this.list(char === "[" ? "]" : ")");
    if (char === "{") return this.dict();
    if (char === "'" || char === '"') return this.string(char);
    const word = /[\w.+-]+/y;
    word.lastIndex = this.at;
    const token = word.exec(this.text)?.[0];
    if (token === undefined) throw new SyntaxError("no literal");
    this.at += token.length;
    if (token in NAMES) return NAMES[token];
    const number = Number(token);
    if (Number.isNaN(number)) throw new SyntaxError("no literal");
    return number;
  }

  private list(close: string): unknown[] {
    const items: unknown[] = [];
    this.enter();
    while (!this.ends(close)) {
      items.push(this.value());
      this.comma(close);
    }
    this.depth--;
    return items;
  }

  private dict(): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.enter();
    while (!this.ends("}")) {
      const key = String(this.value());
      this.space();
      if (this.text[this.at++] !== ":") throw new SyntaxError("no literal");
      entries.push([key, this.value()]);
      this.comma("}");
    }
    this.depth--;
    return Object.fromEntries(entries);
  }

  private enter() {
    if (++this.depth > DEEPEST) throw new SyntaxError("too deep");
    this.at++;
  }

  private ends(close: string): boolean {
    this.space();
    if (this.at >= this.text.length) throw new SyntaxError("no end");
    if (this.text[this.at] !== close) return false;
    this.at++;
    return true;
  }

  private comma(close: string) {
    this.space();
    if (this.text[this.at] === ",") this.at++;
    else if (this.text[this.at] !== close) throw new SyntaxError("no literal");
  }

  private string(quote: string): string {
    let result = "";
    for (this.at++; ; this.at++) {
      const char = this.text[this.at];
      if (char === undefined) throw new SyntaxError("no end");
      if (char === quote) break;
      if (char === "\\") {
        this.at++;
        const escaped = this.text[this.at] ?? "";
        result += escaped === "n" ? "\n" : escaped === "t" ? "\t" : escaped;
      } else result += char;
    }
    this.at++;
    return result;
  }
}

/** All the strings inside a literal, in order. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(stringsIn);
  return [];
}
