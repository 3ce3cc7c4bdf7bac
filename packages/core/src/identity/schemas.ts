import { z } from "zod";

/** Who a person is to an identity provider: (issuer, subject) decides, the email is only how to write to them. */
export const ProvenIdentity = z.object({
  issuer: z.string().min(1).max(500),
  subject: z.string().min(1).max(255),
  email: z.email().max(320),
  /** Line breaks in it become spaces: the provider's word is taken, and keeps nobody out. */
  name: z
    .string()
    .overwrite((name) => name.replace(/[\0\s]+/g, " "))
    .trim()
    .min(1)
    .max(200),
});
export type ProvenIdentity = z.infer<typeof ProvenIdentity>;

/** Where somebody signs in, as the request says. */
export const SignInPlace = z.object({
  /** The browser, as it calls itself. */
  userAgent: z.string().max(2000).nullable().default(null),
  /** Its network address. */
  address: z.string().max(100).nullable().default(null),
});
export type SignInPlace = z.input<typeof SignInPlace>;

/** What a browser keeps while its person is at the identity provider. */
export const SignInAttempt = z.object({
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
  codeVerifier: z.string().min(43).max(128),
  /** The page to go to afterwards: a path of this site. */
  returnTo: z.string().max(2000),
  /** The organization whose subdomain it was begun at, to go back there. */
  organizationSlug: z
    .string()
    .regex(/^[a-z0-9-]{1,63}$/)
    .nullable()
    .default(null),
});
export type SignInAttempt = z.infer<typeof SignInAttempt>;

/** Where people arrive who did not ask for a page. */
export const HOME_PATH = "/overview";
/** Where whoever has just got an organization of their own sets it up. */
export const ONBOARDING_PATH = "/onboarding";

/** Where whoever belongs to no organization finds the invitations that wait for them. */
export const INVITATIONS_PATH = "/invitations";

/** The token of the invitation whose page this path leads to, or null. */
export const invitationTokenIn = (path: string): string | null =>
  /^\/invitations\/([\w-]{20,100})$/.exec(path)?.[1] ?? null;

/** How long a person may take at the identity provider. */
export const SIGN_IN_MINUTES = 10;

const BASE = "http://own.invalid";

/**
 * The path if it leads to a page of this site, else `fallback`. Read as browsers read it: they drop tabs and line breaks,
 * take `\` for `/`, and resolve `/.//elsewhere` to another host.
 */
export function ownPath(path: string | null | undefined, fallback: string): string {
  if (!path?.startsWith("/") || !URL.canParse(path, BASE)) return fallback;
  const { origin, pathname, search, hash } = new URL(path, BASE);
  return origin === BASE && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : fallback;
}
