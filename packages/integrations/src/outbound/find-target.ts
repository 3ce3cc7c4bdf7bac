import { lookup } from "node:dns/promises";
import type { OutboundConfig } from "@katek/config";
import { isPublicAddress } from "./public-address";

/** Where a request goes: an address that was looked at, not a name that may mean another machine a moment later. */
export interface Target {
  url: URL;
  /** null for a trusted origin, which is reached by its name. */
  address: { address: string; family: number } | null;
}

export type Refusal = { refused: string };

/** Finds the addresses of a name: the system's own way. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;
export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true, verbatim: true });

const PATIENCE_MS = 5_000;

/**
 * Looks at an address that a person wrote. One forbidden address among those of a name refuses it altogether, and so does
 * a name that cannot be looked up.
 * @returns the target, or a sentence for the person.
 */
export async function findTarget(
  address: string,
  { httpsOnly, trustedOrigins }: OutboundConfig,
  resolve: Resolve,
): Promise<Target | Refusal> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:"))
    return { refused: "Enter a whole address, such as https://hooks.example.com/katek." };
  if (url.username || url.password) return { refused: "An address may not hold a user name or a password." };
  if (trustedOrigins.includes(url.origin)) return { url, address: null };
  if (httpsOnly && url.protocol !== "https:")
    return { refused: "The address must begin with https://, or others could read along." };
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const found = await withPatience(resolve(hostname)).catch(() => []);
  const [first] = found;
  if (!first) return { refused: `There is no machine named ${hostname}. Is the address spelled right?` };
  if (!found.every((one) => isPublicAddress(one.address)))
    return { refused: `${hostname} is inside a private network. Only addresses of the public internet can be called.` };
  return { url, address: first };
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The name was not found in time.")), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
