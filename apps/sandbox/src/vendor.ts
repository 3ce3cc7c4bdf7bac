import type { Router } from "express";

/** What every vendor's routes may want to know about the sandbox they run in. */
export type SandboxSettings = {
  /** Pause before each streamed chunk, in milliseconds; 0 streams as fast as it can. */
  chunkDelayMs: number;
};

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
  /** A page of its own for people, to which the home page links. */
  page?: { href: string; words: string };
  /**
   * Routes below `/<name>`. `request.body` is a Buffer: the vendor parses its own wire format. What steers the vendor
   * itself goes to `control`, below `/_control/<name>`, where bodies are parsed JSON.
   */
  routes(settings: SandboxSettings, control: Router): Router;
  /** The vendor's own error shape for an HTTP status, used by armed faults, unknown paths and crashes. */
  failure(status: number, message?: string): VendorFailure;
};
