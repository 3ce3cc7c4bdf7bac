import { type ListenChange, shareSql } from "./sql-text";
import { copyFail, cString, frame } from "./wire-protocol";

/** Messages that the backend runs in one go, up to the Query, Sync or Flush that asks for an answer. */
export type Batch = {
  messages: Buffer[];
  /** It ends with Flush: more of the same must follow before the backend can serve anybody else. */
  unfinished: boolean;
  listenChanges: ListenChange[];
  deallocateOwn: boolean;
  /**
   * For COPY … FROM STDIN: whether its data is awaited or complete. PGlite cannot stop in the middle of a COPY to wait
   * for more, so the data is collected here and handed over together with the query.
   */
  copy?: "not asked for" | "asked for" | "complete";
};

const endOfBatch = new Set(["Q", "S", "H", "F"]);
const copyData = new Set(["d", "c", "f"]);

/**
 * Gathers one client's messages into batches, and makes them fit for a backend shared with others: a named statement
 * gets the client's prefix, since names are a client's own on a real server. A statement without a name must be parsed
 * and executed before a Sync, as postgres.js and node-postgres do.
 */
export class ClientBatches {
  readonly #prefix: string;
  readonly #ready: Batch[] = [];
  #open: Batch = emptyBatch();
  #copying: Batch | undefined;
  #parsedCopy = false;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get next(): Batch | undefined {
    return this.#ready[0];
  }

  shift(): Batch | undefined {
    return this.#ready.shift();
  }

  push(message: Buffer): void {
    const type = String.fromCharCode(message[0]!);
    if (copyData.has(type)) {
      // Data that arrives after its COPY has failed is dropped, as a real server does.
      if (!this.#copying) return;
      this.#copying.messages.push(message);
      if (type === "d") return;
      this.#copying.copy = "complete";
      this.#copying = undefined;
      return;
    }
    this.#open.messages.push(...this.#shared(type, message));
    if (!endOfBatch.has(type)) return;
    this.#open.unfinished = type === "H";
    if (this.#open.copy) this.#copying = this.#open;
    this.#ready.push(this.#open);
    this.#open = emptyBatch();
  }

  #shared(type: string, message: Buffer): Buffer[] {
    switch (type) {
      case "Q":
        return this.#sharedQuery(message);
      case "P":
        return [this.#sharedParse(message)];
      case "B": {
        const statement = message.indexOf(0, 5) + 1;
        return [this.#prefixed("B", message, statement, message[statement] !== 0)];
      }
      case "D":
      case "C":
        return [this.#prefixed(type, message, 6, message[5] === 0x53 && message[6] !== 0)];
      case "E":
        return this.#parsedCopy ? [message, copyFail(copyNeedsSimpleQuery)] : [message];
      default:
        return [message];
    }
  }

  #sharedQuery(message: Buffer): Buffer[] {
    const { sql, copies, mayCopy } = this.#read(message.toString("utf8", 5, message.length - 1));
    const query = frame("Q", cString(sql));
    if (copies === 1) this.#open.copy = "not asked for";
    // A COPY that nobody feeds would be the end of the backend; anywhere else a CopyFail is ignored.
    else if (mayCopy) return [query, ...Array<Buffer>(Math.max(copies, 1)).fill(copyFail(copyOnlyOne))];
    return [query];
  }

  #sharedParse(message: Buffer): Buffer {
    const nameEnd = message.indexOf(0, 5);
    const sqlEnd = message.indexOf(0, nameEnd + 1);
    const { sql, mayCopy } = this.#read(message.toString("utf8", nameEnd + 1, sqlEnd));
    if (mayCopy) this.#parsedCopy = true;
    const name = message.toString("utf8", 5, nameEnd);
    return frame("P", cString(name && this.#prefix + name), cString(sql), message.subarray(sqlEnd + 1));
  }

  #read(text: string) {
    const shared = shareSql(text, this.#prefix);
    this.#open.listenChanges.push(...shared.listenChanges);
    this.#open.deallocateOwn ||= shared.deallocateOwn;
    return shared;
  }

  #prefixed(type: string, message: Buffer, at: number, named: boolean): Buffer {
    return named ? frame(type, message.subarray(5, at), this.#prefix, message.subarray(at)) : message;
  }
}

const copyNeedsSimpleQuery = "the embedded database takes COPY FROM STDIN as a simple query only";
const copyOnlyOne = "the embedded database takes one COPY FROM STDIN at a time";

function emptyBatch(): Batch {
  return { messages: [], unfinished: false, listenChanges: [], deallocateOwn: false };
}
