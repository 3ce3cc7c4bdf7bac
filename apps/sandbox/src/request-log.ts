/** How a request ended. `client_left`: the caller closed the connection before the answer was complete. */
export type RequestOutcome = "pending" | "answered" | "failed" | "dropped" | "client_left";

/** One request as a vendor received it. Headers are not kept, since they carry keys. */
export type LoggedRequest = {
  id: number;
  vendor: string;
  method: string;
  /** Path below the vendor, with its query, such as `/v1/embeddings`. */
  path: string;
  /** ISO 8601 instant of arrival. */
  at: string;
  status: number | null;
  outcome: RequestOutcome;
  ms: number | null;
  /** Chunks written before the end of the answer; 0 for an answer in one piece. */
  chunks: number;
  body: string;
};

const MOST_REQUESTS = 500;
const MOST_BODY_CHARACTERS = 16_000_000;

/** The latest requests of all vendors, bounded in number and in memory. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #characters = 0;
  #nextId = 1;

  open(request: Pick<LoggedRequest, "vendor" | "method" | "path">): LoggedRequest {
    const entry: LoggedRequest = {
      ...request,
      id: this.#nextId++,
      at: new Date().toISOString(),
      status: null,
      outcome: "pending",
      ms: null,
      chunks: 0,
      body: "",
    };
    this.#entries.push(entry);
    this.#trim();
    return entry;
  }

  keepBody(entry: LoggedRequest, body: string): void {
    if (!this.#entries.includes(entry)) return;
    entry.body = body;
    this.#characters += body.length;
    this.#trim();
  }

  /** Oldest first. */
  list(vendor?: string): LoggedRequest[] {
    return this.#entries.filter((entry) => vendor === undefined || entry.vendor === vendor);
  }

  clear(): void {
    this.#entries = [];
    this.#characters = 0;
  }

  #trim(): void {
    while (this.#entries.length > MOST_REQUESTS || this.#characters > MOST_BODY_CHARACTERS) {
      const oldest = this.#entries.shift();
      if (!oldest) break;
      this.#characters -= oldest.body.length;
    }
  }
}
