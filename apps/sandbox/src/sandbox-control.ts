import type { ArmedFault, FaultRequest } from "./faults";
import type { LoggedRequest } from "./request-log";

/** A request as the control lists it: a JSON body comes parsed, any other as text. */
export type SeenRequest = Omit<LoggedRequest, "body"> & { body: unknown };

type Options<Kind extends FaultRequest["kind"]> = Omit<Extract<FaultRequest, { kind: Kind }>, "kind" | "vendor">;

export type SandboxControl = {
  /** The next `times` requests (default 1) answer `status` (default 503) in the vendor's own error shape. */
  fail(vendor: string, options?: Options<"fail">): Promise<ArmedFault>;
  /** The next `times` requests are answered `ms` milliseconds late. */
  delay(vendor: string, options?: Options<"delay">): Promise<ArmedFault>;
  /** The next `times` connections are cut: at once, or after `after` chunks of a stream. */
  drop(vendor: string, options?: Options<"drop">): Promise<ArmedFault>;
  /** Clears every fault and forgets every request. */
  reset(): Promise<void>;
  /** What the vendor received, oldest first (the latest 500). */
  requests(vendor: string): Promise<SeenRequest[]>;
};

/**
 * Steers a running sandbox from another process.
 * @param url the sandbox's address without a path, such as `http://127.0.0.1:4010`
 * @throws Error with the sandbox's own message when it refuses
 */
export function sandboxControl(url: string): SandboxControl {
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(new URL(`/_control/${path}`, url), {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The sandbox refused ${method} /_control/${path}: ${await response.text()}`);
    return response;
  };
  const arm = async (fault: FaultRequest): Promise<ArmedFault> =>
    (await (await call("POST", "faults", fault)).json()) as ArmedFault;

  return {
    fail: (vendor, options = {}) => arm({ kind: "fail", vendor, ...options }),
    delay: (vendor, options = {}) => arm({ kind: "delay", vendor, ...options }),
    drop: (vendor, options = {}) => arm({ kind: "drop", vendor, ...options }),
    async reset() {
      await call("DELETE", "faults");
      await call("DELETE", "requests");
    },
    async requests(vendor) {
      const response = await call("GET", `requests?vendor=${encodeURIComponent(vendor)}`);
      return ((await response.json()) as { requests: SeenRequest[] }).requests;
    },
  };
}
