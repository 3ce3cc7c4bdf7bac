import { randomInt } from "node:crypto";
import { memberships, organizationSlugs, organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import type { PlatformContext } from "../kernel";
import { CreateOrganizationInput, Slug } from "../organizations/schemas";

const LONGEST_BASE = 34;

/** An organization for somebody who belongs to none: named after them, with them as its owner. Returns its id. */
export async function makeFirstOrganization(
  context: PlatformContext,
  user: { id: string; name: string },
): Promise<string> {
  const { tx, newId, now } = context;
  const createdAt = now();
  const name = user.name.slice(0, 80).trim();
  const base = slugFrom(name);
  for (let slug = base; ; slug = `${base}-${randomInt(10, 100_000)}`) {
    const [former] = await tx.select().from(organizationSlugs).where(eq(organizationSlugs.slug, slug));
    if (former) continue;
    const [made] = await tx
      .insert(organizations)
      .values({ id: newId(), createdAt, ...CreateOrganizationInput.parse({ name, slug }) })
      .onConflictDoNothing({ target: organizations.slug })
      .returning({ id: organizations.id });
    if (!made) continue;
    await tx.insert(memberships).values({ organizationId: made.id, userId: user.id, role: "owner", createdAt });
    return made.id;
  }
}

/** "Ana María O'Neil" → `ana-maria-o-neil`; a name without Latin letters → `homes`. */
export function slugFrom(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_BASE)
    .replace(/^-+|-+$/g, "");
  return Slug.safeParse(slug).success ? slug : slug ? `${slug}-homes` : "homes";
}
