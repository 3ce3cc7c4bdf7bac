import { Resolver } from "node:dns/promises";
import type { DnsConfig } from "@katek/config";

/** The Domain Name System, as far as KaTek asks it. */
export interface DnsVendor {
  /** The texts of a name's TXT records, each in one piece; empty where there is none, null when nobody answered. */
  findTexts(name: string): Promise<string[] | null>;
}

const TIMEOUT_MS = 3_000;
const TRIES = 2;
/** The name or the kind of record does not exist: an answer too. */
const NOTHING_THERE = new Set(["ENOTFOUND", "ENODATA"]);

export function createDns({ servers }: DnsConfig): DnsVendor {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
  if (servers) resolver.setServers(servers);
  return {
    async findTexts(name) {
      try {
        // A long text comes in several pieces (RFC 1035, 3.3.14).
        return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(""));
      } catch (error) {
        if (NOTHING_THERE.has(String((error as NodeJS.ErrnoException).code))) return [];
        return null;
      }
    },
  };
}
