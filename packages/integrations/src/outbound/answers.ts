/** What came back from an address that an organization chose. */
export type OutboundAnswer =
  | { answered: true; status: number; retryAfter: string | null; body: string; durationMs: number }
  /** `why` is a sentence for a person. */
  | { answered: false; why: string; durationMs: number };

/** The bytes at an address that a person gave, or a sentence on why there are none. */
export type OutboundBytes = { answered: true; bytes: Uint8Array } | { answered: false; why: string };

/** What an address holds, whatever it is. */
export type FetchedAnswer =
  | {
      answered: true;
      status: number;
      /** Where it was in the end. */
      url: string;
      contentType: string | null;
      bytes: Uint8Array;
      /** There was more than was read. */
      cut: boolean;
    }
  | { answered: false; why: string };
