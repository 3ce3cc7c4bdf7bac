import { OPERATIONS, type Operations } from "./operations";
import { type Page, type Pages, pagesOf } from "./pages";
import { send } from "./send";

export interface KatekOptions {
  /** `katek_live_…`, made under Settings, Developers. Keep it on a server. */
  apiKey: string;
  /** Where your KaTek is, such as https://app.example.com. */
  baseUrl: string;
  /** For each try, in milliseconds; 30,000 unless given. */
  timeoutMs?: number;
  /** How often a request is sent again at most; 3 unless given. */
  maxRetries?: number;
  /** Instead of the platform's own. */
  fetch?: typeof fetch;
}

export interface ReadOptions {
  signal?: AbortSignal;
}
export interface WriteOptions extends ReadOptions {
  /**
   * Under one key a request runs once, however often it is sent within 24 hours. Each call gets one of its own; give yours
   * where the call itself may be made again, such as by a job.
   */
  idempotencyKey?: string;
}

type Name = keyof Operations;
type FeatureName = Name extends `${infer Feature}.${string}` ? Feature : never;
type Input<N extends Name> = Operations[N]["input"];
type Output<N extends Name> = Operations[N]["output"];
/** An input of which everything may be left out may be left out itself. */
type InputArgument<I, Options> =
  Record<never, never> extends I ? [input?: I, options?: Options] : [input: I, options?: Options];

type Method<N extends Name> = Operations[N]["kind"] extends "pages"
  ? (
      ...call: InputArgument<Omit<Input<N>, "cursor">, ReadOptions>
    ) => Pages<Output<N> extends Page<infer Item> ? Item : never>
  : Operations[N]["kind"] extends "read"
    ? (...call: InputArgument<Input<N>, ReadOptions>) => Promise<Output<N>>
    : (...call: InputArgument<Input<N>, WriteOptions>) => Promise<Output<N>>;

/** The operations of the API by feature: `katek.leads.create({ … })`. */
export type Katek = {
  [F in FeatureName]: { [N in Name as N extends `${F}.${infer Verb}` ? Verb : never]: Method<N> };
};

/** @throws TypeError for a key or an address that can be none. */
export function createKatek(options: KatekOptions): Katek {
  const { apiKey, baseUrl, timeoutMs = 30_000, maxRetries = 3 } = options;
  if (!apiKey?.startsWith("katek_live_")) throw new TypeError("apiKey is not a KaTek key: it begins with katek_live_.");
  if (!URL.canParse(baseUrl)) throw new TypeError("baseUrl is not an address, such as https://app.example.com.");
  // Browsers want their fetch called on the window.
  const fetcher: typeof fetch = options.fetch ?? ((...request) => fetch(...request));
  const sending = { apiKey, baseUrl: baseUrl.replace(/\/+$/, ""), timeoutMs, maxRetries, fetch: fetcher };
  const client: Record<string, Record<string, unknown>> = {};
  for (const [operation, kind] of Object.entries(OPERATIONS)) {
    const [feature = "", verb = ""] = operation.split(".");
    client[feature] ??= {};
    client[feature][verb] = methodOf(kind, (input, { signal, idempotencyKey }) =>
      send(sending, { operation, input, signal, idempotencyKey }),
    );
  }
  return client as Katek;
}

type Sender = (input: unknown, options: WriteOptions) => Promise<unknown>;

function methodOf(kind: Operations[Name]["kind"], run: Sender) {
  switch (kind) {
    case "pages":
      return (input: object = {}, options: ReadOptions = {}) =>
        pagesOf((cursor) => run({ ...input, cursor }, { signal: options.signal }) as Promise<Page<unknown>>);
    case "read":
      return (input: object = {}, options: ReadOptions = {}) => run(input, { signal: options.signal });
    case "write":
      return (input: object = {}, options: WriteOptions = {}) =>
        run(input, { ...options, idempotencyKey: options.idempotencyKey ?? crypto.randomUUID() });
  }
}
