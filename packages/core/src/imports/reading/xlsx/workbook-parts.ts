import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";

/** Largest workbook taken, as the file it is, in bytes: it has to be held while it is read. */
export const LARGEST_WORKBOOK = 25 * 1024 * 1024;
/** What a part may unpack to. Sheets are streamed; shared texts are held. */
const LARGEST_PART = 400 * 1024 * 1024;
const LARGEST_HELD_PART = 40 * 1024 * 1024;
/** A part beyond this size that was packed more tightly than this was made to do harm. */
const SUSPICIOUS_SIZE = 60 * 1024 * 1024;
const SUSPICIOUS_RATIO = 150;
const MOST_PARTS = 5_000;

/** Why a workbook cannot be read, in a sentence for the person who brought it. */
export class UnreadableWorkbook extends Error {}

/** The parts of an Excel workbook by name, each to be unpacked as a stream. */
export class WorkbookParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
  ) {}

  /** @throws UnreadableWorkbook for what is no ZIP archive, or one that unpacks to more than a workbook would. */
  static async open(file: Buffer): Promise<WorkbookParts> {
    const broken = new UnreadableWorkbook("This Excel workbook is damaged. Save it again, or save the sheet as CSV.");
    const zip = await promisify<Buffer, object, ZipFile>((buffer, options, done) =>
      fromBuffer(buffer, options, (error, opened) => done(error, opened as ZipFile)),
    )(file, { lazyEntries: true, autoClose: false }).catch(() => {
      throw broken;
    });
    const entries = new Map<string, Entry>();
    await new Promise<void>((resolve, reject) => {
      zip.on("entry", (entry: Entry) => {
        if (entries.size >= MOST_PARTS || isSuspicious(entry))
          return reject(
            new UnreadableWorkbook("This workbook unpacks to far more than it seems to hold. Save the sheet as CSV."),
          );
        entries.set(entry.fileName.replace(/^\//, ""), entry);
        zip.readEntry();
      });
      zip.once("end", resolve);
      zip.once("error", () => reject(broken));
      zip.readEntry();
    });
    return new WorkbookParts(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A part's text as it unpacks. @throws UnreadableWorkbook where it is missing or damaged. */
  async *stream(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableWorkbook("This Excel workbook is damaged: a part of it is missing.");
    const stream = await new Promise<Readable>((resolve, reject) =>
      this.zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    ).catch(() => {
      throw new UnreadableWorkbook("This Excel workbook is protected or damaged. Save the sheet as CSV.");
    });
    const decoder = new TextDecoder();
    try {
      for await (const piece of stream) yield decoder.decode(piece as Buffer, { stream: true });
    } catch {
      throw new UnreadableWorkbook("This Excel workbook is damaged. Save it again, or save the sheet as CSV.");
    }
    yield decoder.decode();
  }

  /** A small part whole; empty where there is none. */
  async text(name: string): Promise<string> {
    const entry = this.entries.get(name);
    if (!entry) return "";
    if (entry.uncompressedSize > LARGEST_HELD_PART)
      throw new UnreadableWorkbook("This workbook holds more text than can be read at once. Save the sheet as CSV.");
    let text = "";
    for await (const piece of this.stream(name)) text += piece;
    return text;
  }
}

/** The reader stops an entry that unpacks to more than it declares, so that what is declared can be relied on. */
function isSuspicious({ uncompressedSize, compressedSize }: Entry): boolean {
  if (uncompressedSize > LARGEST_PART) return true;
  return uncompressedSize > SUSPICIOUS_SIZE && uncompressedSize > compressedSize * SUSPICIOUS_RATIO;
}
