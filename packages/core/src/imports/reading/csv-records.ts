/** One record of a file: its cells, the physical line it starts on, and why it cannot be used, if so. */
export interface FileRecord {
  cells: string[];
  line: number;
  problem: string | null;
}

/** Longest record that is believed; beyond it a quotation mark was most likely never closed. */
const LONGEST_RECORD = 1_000_000;

/** After so many quotation marks without an end they are no longer read as quotes: each costs a scan of the buffer. */
const QUOTES_GIVEN_UP_AFTER = 20;

/** Lines looked at within one record, each at the cost of reading it. */
const MOST_PROBES = 20;
/** Of a line that cannot be read, so many characters are given back. */
const LONGEST_SHOWN = 100_000;

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const EQUALS = 61;

/**
 * Splits delimited text into records while it streams in. Written for exports that no standard describes, where
 * the strict parsers on npm stop: a quote inside a quoted cell need not be doubled, rows may be short or long,
 * line ends may be LF, CRLF, CR CR LF or CR, and a quote that never closes costs one line, not the rest of the file.
 */
export class CsvRecords {
  private text = "";
  private line = 1;
  private skippingLine = false;
  private unclosed = 0;
  /** How many cells the last good record had. */
  private width = 0;
  /** Whether a line is being read only to see how many cells it has. */
  private probing = false;
  private probes = 0;
  private ending = false;

  /** The quote that was just looked at would swallow the next record. */
  private swallows = false;

  constructor(private readonly delimiter: string) {}

  /** Takes the next piece of text and returns the records that are complete; call with `last` at the end. */
  push(piece: string, last: boolean): FileRecord[] {
    this.text = this.text === "" ? piece : this.text + piece;
    this.ending = last;
    const records: FileRecord[] = [];
    let position = 0;
    while (position < this.text.length) {
      if (this.skippingLine) {
        const next = this.endOfLine(position);
        if (next === -1) {
          position = this.text.length;
          break;
        }
        this.skippingLine = false;
        this.line++;
        position = next;
        continue;
      }
      const cells: string[] = [];
      this.probes = 0;
      const end = this.readRecord(position, cells, last);
      if (end !== -1) {
        const startLine = this.line;
        this.line += this.linesBetween(position, end);
        position = end;
        if (cells.length > 1 || (cells[0] ?? "").trim() !== "") {
          records.push({ cells, line: startLine, problem: null });
          this.width = cells.length;
        }
        continue;
      }
      const overlong = this.text.length - position > LONGEST_RECORD;
      if (!overlong && !last && !this.swallows) break;
      this.unclosed++;
      this.swallows = false;
      records.push({
        cells: this.text
          .slice(position, nextLineEnd(this.text, position))
          .slice(0, LONGEST_SHOWN)
          .split(this.delimiter),
        line: this.line,
        problem: "the record never ends: a quotation mark is probably not closed",
      });
      this.skippingLine = true;
    }
    this.text = position === 0 ? this.text : this.text.slice(position);
    return records;
  }

  /** Reads one record from `position` into `cells`; returns the index after it, or -1 if it is not complete. */
  private readRecord(position: number, cells: string[], last: boolean): number {
    const { text, delimiter } = this;
    const length = text.length;
    const quotes = this.unclosed < QUOTES_GIVEN_UP_AFTER;
    let lineEnd = nextLineEnd(text, position);
    for (let start = position; ; ) {
      // Excel keeps "00123" a text by writing ="00123".
      if (quotes && text.charCodeAt(start) === EQUALS && text.charCodeAt(start + 1) === QUOTE) start++;
      if (quotes && text.charCodeAt(start) === QUOTE) {
        const close = this.closingQuote(start + 1);
        if (close === -1) return -1;
        const cell = text.slice(start + 1, close);
        cells.push(cell.includes('""') ? cell.replaceAll('""', '"') : cell);
        start = close + 1;
        while (text.charCodeAt(start) === 32) start++;
        if (start >= length) return last ? length : -1;
        if (text.startsWith(delimiter, start)) {
          start += 1;
          if (start > lineEnd) lineEnd = nextLineEnd(text, start);
          continue;
        }
        return this.afterLineEnd(start, last);
      }
      const comma = text.indexOf(delimiter, start);
      if (comma !== -1 && comma < lineEnd) {
        cells.push(text.slice(start, comma));
        start = comma + 1;
        continue;
      }
      if (lineEnd === length) {
        if (!last) return -1;
        cells.push(text.slice(start));
        return length;
      }
      cells.push(text.slice(start, lineEnd));
      return this.afterLineEnd(lineEnd, last);
    }
  }

  /** A quote closes a cell only where a delimiter, a line end or the end of the text follows. */
  private closingQuote(from: number): number {
    const { text, delimiter } = this;
    for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
      if (this.opensNextRecord(from, quote)) {
        this.swallows = true;
        return -1;
      }
      if (text.charCodeAt(quote + 1) === QUOTE) {
        // `""` is a quote inside the cell, but an empty cell's or a cell-final one may stand before a delimiter.
        quote++;
        continue;
      }
      let after = quote + 1;
      while (text.charCodeAt(after) === 32) after++;
      if (after >= text.length) return quote;
      const code = text.charCodeAt(after);
      if (code === LINE_FEED || code === RETURN || text.startsWith(delimiter, after)) return quote;
    }
    return -1;
  }

  /**
   * Whether a quote inside a quoted cell begins a cell on a later line that reads as a record of the usual width: then the
   * cell was never closed, and going on would swallow that record.
   */
  private opensNextRecord(from: number, quote: number): boolean {
    const { text, delimiter } = this;
    if (this.probing || this.width < 2) return false;
    const before = text.charCodeAt(quote - 1);
    const atLineStart = before === LINE_FEED || before === RETURN;
    if (!atLineStart && text[quote - 1] !== delimiter) return false;
    const after = text.charCodeAt(quote + 1);
    if (
      Number.isNaN(after) ||
      after === QUOTE ||
      after === LINE_FEED ||
      after === RETURN ||
      text[quote + 1] === delimiter
    )
      return false;
    const lineStart = Math.max(text.lastIndexOf("\n", quote - 1), text.lastIndexOf("\r", quote - 1)) + 1;
    if (lineStart <= from || ++this.probes > MOST_PROBES) return false;
    const cells: string[] = [];
    this.probing = true;
    const end = this.readRecord(lineStart, cells, this.ending);
    this.probing = false;
    return end !== -1 && cells.length === this.width;
  }

  /** The index after a line end that starts at `position`, or -1 when its last character may still be to come. */
  private afterLineEnd(position: number, last: boolean): number {
    let end = position;
    while (this.text.charCodeAt(end) === RETURN) end++;
    if (end >= this.text.length) return last ? end : -1;
    return this.text.charCodeAt(end) === LINE_FEED ? end + 1 : position + 1;
  }

  private endOfLine(position: number): number {
    const end = nextLineEnd(this.text, position);
    if (end === this.text.length) return -1;
    const after = this.afterLineEnd(end, true);
    return after;
  }

  private linesBetween(start: number, end: number): number {
    let lines = 0;
    for (let at = nextLineEnd(this.text, start); at < end; at = nextLineEnd(this.text, at)) {
      at = this.afterLineEnd(at, true);
      lines++;
    }
    return lines;
  }
}

function nextLineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  return feed === -1 ? lineReturn(text, from, text.length) : lineReturn(text, from, feed);
}

function lineReturn(text: string, from: number, feed: number): number {
  for (let index = from; index < feed; index++) if (text.charCodeAt(index) === RETURN) return index;
  return feed;
}
