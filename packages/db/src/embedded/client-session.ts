import { timingSafeEqual } from "node:crypto";
import type { Socket } from "node:net";
import { ClientBatches } from "./client-batches";
import type { ListenChange } from "./sql-text";
import { cleartextPasswordRequest, fatalError, MessageReader, startupCode, welcome } from "./wire-protocol";

/** What a session tells the server that lends it the backend. */
export type SessionEvents = {
  /** It has a batch to run, or holds the backend and got more for it. */
  onWork(session: ClientSession): void;
  onLeave(session: ClientSession): void;
};

/** One client's connection: reads its messages, knows what it listens to, and says when there is work. */
export class ClientSession {
  readonly prefix: string;
  readonly batches: ClientBatches;
  readonly channels = new Set<string>();
  /** It waits in line for the backend. */
  queued = false;
  gone = false;
  readonly #reader = new MessageReader();
  #stage: "startup" | "password" | "ready" = "startup";

  constructor(
    readonly id: number,
    readonly socket: Socket,
    readonly settings: { serverVersion: string; password: string | undefined },
    readonly events: SessionEvents,
  ) {
    this.prefix = `c${id}_`;
    this.batches = new ClientBatches(this.prefix);
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", () => {}); // "close" follows
    socket.on("close", () => this.#leave());
  }

  listenTo({ listen, channel }: ListenChange): void {
    if (channel === undefined) this.channels.clear();
    else if (listen) this.channels.add(channel);
    else this.channels.delete(channel);
  }

  send(bytes: Buffer): void {
    if (bytes.length > 0 && this.socket.writable) this.socket.write(bytes);
  }

  /** Tells the client why, and closes. What it had under way is undone at once. */
  end(farewell: Buffer): void {
    this.socket.end(farewell);
    this.socket.destroySoon(); // once the farewell is sent, whether the client hangs up or not
    this.#leave();
  }

  #leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.events.onLeave(this);
  }

  #read(chunk: Buffer): void {
    if (this.gone) return;
    this.#reader.push(chunk);
    while (!this.gone) {
      const message = this.#stage === "startup" ? this.#reader.nextStartup() : this.#reader.next();
      if (!message) break;
      if (this.#stage === "ready") this.#accept(message);
      else if (this.#stage === "password") this.#authenticate(message);
      else this.#startUp(message.readInt32BE(4));
    }
    if (!this.gone && this.batches.next) this.events.onWork(this);
  }

  #startUp(code: number): void {
    if (code === startupCode.ssl || code === startupCode.gssEncryption) this.send(Buffer.from("N"));
    else if (code === startupCode.cancel)
      this.socket.end(); // the backend cannot be interrupted
    else if (this.settings.password === undefined) this.#begin();
    else {
      this.#stage = "password";
      this.send(cleartextPasswordRequest);
    }
  }

  #authenticate(message: Buffer): void {
    const given = message.subarray(5, -1);
    const expected = Buffer.from(this.settings.password ?? "");
    if (given.length === expected.length && timingSafeEqual(given, expected)) this.#begin();
    else this.end(fatalError("28P01", "password authentication failed for the embedded database"));
  }

  #begin(): void {
    this.#stage = "ready";
    this.send(welcome(this.settings.serverVersion, this.id));
  }

  #accept(message: Buffer): void {
    const terminate = message[0] === 0x58;
    if (terminate) this.socket.end();
    else this.batches.push(message);
  }
}
