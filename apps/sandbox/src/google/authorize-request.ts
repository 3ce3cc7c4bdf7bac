import { z } from "zod";

/** The one client that is registered with the sandbox. */
export const CLIENT = { id: "katek-demo", secret: "sandbox" };

/** What an application asks of the authorize page. All of it is sent along by the page's own form. */
export const AuthorizeRequest = z.object({
  response_type: z.literal("code", "response_type must be code."),
  client_id: z.literal(CLIENT.id, "The OAuth client was not found."),
  redirect_uri: z
    .url({ protocol: /^https?$/, error: "redirect_uri must be an address." })
    .refine((uri) => isLocal(uri), "redirect_uri must be on this machine: the sandbox lets anyone in."),
  scope: z.string().refine((scope) => scope.split(" ").includes("openid"), "scope must have openid in it."),
  state: z.string().max(500).default(""),
  nonce: z.string().max(500).optional(),
  code_challenge: z.string("code_challenge is missing.").regex(/^[\w-]{43}$/, "code_challenge is not one of S256."),
  code_challenge_method: z.literal("S256", "code_challenge_method must be S256."),
});
export type AuthorizeRequest = z.output<typeof AuthorizeRequest>;

/** Loopback names and everything below `.localhost` (RFC 6761, section 6.3). */
function isLocal(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { hostname } = new URL(uri);
  return ["127.0.0.1", "[::1]", "localhost"].includes(hostname) || hostname.endsWith(".localhost");
}

/** The application's address with what it is told. */
export function returnAddress(
  { redirect_uri, state }: AuthorizeRequest,
  answer: { code: string } | { error: string },
): string {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries({ ...answer, state })) url.searchParams.set(name, value);
  return url.href;
}
