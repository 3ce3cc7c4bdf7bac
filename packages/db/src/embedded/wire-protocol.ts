// The parts of PostgreSQL's frontend/backend protocol, version 3, that the server handles itself.
// https://www.postgresql.org/docs/current/protocol-message-formats.html

/** Codes that stand where a StartupMessage has its protocol version. */
export const startupCode = { cancel: 80877102, ssl: 80877103, gssEncryption: 80877104 } as const;

/** What ReadyForQuery says: idle, in a transaction, in a failed transaction. */
export type TransactionStatus = "I" | "T" | "E";

/** A message with its type, its length (which counts itself) and its body. */
export function frame(type: string, ...body: (Buffer | string)[]): Buffer {
  const parts = body.map((part) => (typeof part === "string" ? Buffer.from(part) : part));
  const header = Buffer.alloc(5);
  header.write(type, 0, "latin1");
  header.writeInt32BE(4 + parts.reduce((size, part) => size + part.length, 0), 1);
  return Buffer.concat([header, ...parts]);
}

/** A string as the protocol writes it: ended by a zero byte. */
export const cString = (text: string): Buffer => Buffer.from(`${text}\0`);

export const simpleQuery = (sql: string): Buffer => frame("Q", cString(sql));
export const copyFail = (reason: string): Buffer => frame("f", cString(reason));
export const sync = frame("S");

/** Text format, and no columns described: drivers do not look at them, and they are unknown before COPY has run. */
export const copyInResponse = frame("G", Buffer.from([0, 0, 0]));
export const cleartextPasswordRequest = frame("R", int32(3));
export const sslRequest = Buffer.concat([int32(8), int32(startupCode.ssl)]);

/** An ErrorResponse after which the connection is closed. `code` is a SQLSTATE. */
export const fatalError = (code: string, message: string): Buffer =>
  frame("E", cString("SFATAL"), cString("VFATAL"), cString(`C${code}`), cString(`M${message}`), "\0");

/** What a client is told once it may begin: who it is, the parameters a driver looks at, and ReadyForQuery. */
export function welcome(serverVersion: string, session: number): Buffer {
  const parameters = {
    server_version: serverVersion,
    server_encoding: "UTF8",
    client_encoding: "UTF8",
    DateStyle: "ISO, MDY",
    integer_datetimes: "on",
    standard_conforming_strings: "on",
    TimeZone: "UTC",
  };
  return Buffer.concat([
    frame("R", int32(0)),
    ...Object.entries(parameters).map(([name, value]) => frame("S", cString(name), cString(value))),
    frame("K", int32(session), int32(0)),
    frame("Z", "I"),
  ]);
}

/** Cuts a byte stream into whole messages. */
export class MessageReader {
  #chunks: Buffer[] = [];
  #size = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  /** The next startup packet (it has no type byte), or nothing if it has not all arrived. */
  nextStartup(): Buffer | undefined {
    return this.#take(0);
  }

  /** The next message, type byte first, or nothing if it has not all arrived. */
  next(): Buffer | undefined {
    return this.#take(1);
  }

  #take(lengthAt: number): Buffer | undefined {
    const header = this.#peek(lengthAt + 4);
    if (!header) return undefined;
    const size = lengthAt + header.readInt32BE(lengthAt);
    const message = this.#peek(size)?.subarray(0, size);
    if (!message) return undefined;
    const rest = this.#chunks[0]!.subarray(size);
    this.#chunks[0] = rest;
    this.#size -= size;
    return message;
  }

  /** At least `size` bytes in one piece. Chunks are joined only when enough have come: large messages stay linear. */
  #peek(size: number): Buffer | undefined {
    if (this.#size < size || this.#size === 0) return undefined;
    if (this.#chunks[0]!.length < size) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0];
  }
}

/** The messages of a reply, in order: their type and where they lie in it. */
export function* messagesIn(reply: Buffer): Generator<{ type: string; start: number; end: number }> {
  for (let start = 0; start + 5 <= reply.length; ) {
    const end = start + 1 + reply.readInt32BE(start + 1);
    yield { type: String.fromCharCode(reply[start]!), start, end };
    start = end;
  }
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
