import { z } from "zod";

const common = {
  /** Vendor name, such as `openai`. */
  vendor: z.string().min(1).max(40),
  /** How many matching requests are hit before the fault is spent. */
  times: z.coerce.number().int().min(1).max(1_000_000).default(1),
  /** Only requests whose path contains this text, such as `/embeddings`. */
  path: z.string().max(200).optional(),
};

/** A fault to arm. `fail` answers with a status, `delay` answers late, `drop` cuts the connection. */
export const FaultInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fail"), ...common, status: z.coerce.number().int().min(400).max(599).default(503) }),
  z.object({ kind: z.literal("delay"), ...common, ms: z.coerce.number().int().min(0).max(600_000).default(1000) }),
  z.object({
    kind: z.literal("drop"),
    ...common,
    /** Cut after this many chunks of a stream; 0 cuts before any answer. */
    after: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
]);

export type Fault = z.output<typeof FaultInput>;
export type FaultRequest = z.input<typeof FaultInput>;
/** An armed fault: `times` counts down. */
export type ArmedFault = Fault & { id: number };
type DelayFault = Extract<ArmedFault, { kind: "delay" }>;
type BreakingFault = Exclude<ArmedFault, { kind: "delay" }>;

/** The faults that are armed at this moment. Oldest first; a spent fault disappears. */
export class FaultBoard {
  #armed: ArmedFault[] = [];
  #nextId = 1;

  arm(fault: Fault): ArmedFault {
    const armed = { ...fault, id: this.#nextId++ };
    this.#armed.push(armed);
    return armed;
  }

  /** Uses up what a request runs into: at most one delay and one breaking fault, so that both can be combined. */
  take(vendor: string, path: string): { delay: DelayFault | null; breaking: BreakingFault | null } {
    const matching = this.#armed.filter((fault) => fault.vendor === vendor && path.includes(fault.path ?? ""));
    const delay = matching.find((fault) => fault.kind === "delay") ?? null;
    const breaking = matching.find((fault) => fault.kind !== "delay") ?? null;
    for (const fault of [delay, breaking]) if (fault) fault.times -= 1;
    this.#armed = this.#armed.filter((fault) => fault.times > 0);
    return { delay, breaking };
  }

  list(vendor?: string): ArmedFault[] {
    return this.#armed.filter((fault) => vendor === undefined || fault.vendor === vendor);
  }

  clear(vendor?: string): void {
    this.#armed = vendor === undefined ? [] : this.#armed.filter((fault) => fault.vendor !== vendor);
  }
}
