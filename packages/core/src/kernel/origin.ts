/** Where a request came from. Goes into the audit log and decides nothing. */
export interface Origin {
  /** The client's address, as far as the proxies can be believed. */
  address: string | null;
  /** What the browser or program calls itself. */
  userAgent: string | null;
}
