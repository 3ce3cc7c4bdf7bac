import type { Router } from "express";

/** What every vendor's routes may want to know about the sandbox they run in. */
export type SandboxSettings = {
  /** Pause before each streamed chunk, in milliseconds; 0 streams as fast as it can. */
  chunkDelayMs: number;
  /** For a vendor that speaks another protocol than HTTP: starts it at the sandbox's own address once that is known. */
  whenListening(start: (address: ListeningAddress) => Promise<{ close(): Promise<void> }>): void;
};

export type ListeningAddress = { host: string; port: number };

/** An error as the vendor itself would send it. */
export type VendorFailure = { body: unknown; headers?: Record<string, string> };

/**
 * One vendor that the sandbox stands in for. A vendor is a folder that exports one of these, plus a line in
 * `vendors.ts`; logging, faults and the home page come by themselves.
 */
export type Vendor = {
  /** First path segment and the name used with the fault control, such as `openai`. */
  name: string;
  /** As a person writes it. */
  title: string;
  /** One sentence for the home page. */
  summary: string;
  /**
   * Routes below `/<name>`. `request.body` is a Buffer: the vendor parses its own wire format. What steers the vendor
   * itself goes to `control`, below `/_control/<name>`, where bodies are parsed JSON or forms of the sandbox's own pages.
   * A page for people goes to `pages`, at the sandbox's root: it is not logged and runs into no faults.
   */
  routes(settings: SandboxSettings, control: Router, pages: Router): Router;
  /** Its page for people, linked from the home page. */
  page?: { href: string; label: string };
  /** The vendor's own error shape for an HTTP status, used by armed faults, unknown paths and crashes. */
  failure(status: number, message?: string): VendorFailure;
};
