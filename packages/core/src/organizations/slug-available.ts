import { organizationSlugs, organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { z } from "zod";
import { platformQuery } from "../kernel";
import { Slug } from "./schemas";

/**
 * Whether an organization can have this chat address, and if not, why, in a sentence. One that the asker has
 * or had is `own`.
 * Chat addresses are public, so this tells nobody anything new.
 */
export const slugAvailable = platformQuery({
  name: "organizations.slugAvailable",
  permission: "organizations:write",
  input: z.object({ slug: z.string().max(200) }),
  async run({ tx, organizationId }, { slug: text }) {
    const parsed = Slug.safeParse(text);
    if (!parsed.success)
      return {
        slug: text,
        state: "unfit" as const,
        sentence: parsed.error.issues[0]?.message ?? "Choose another one.",
      };
    const slug = parsed.data;
    const [holder] = await union(
      tx.select({ id: organizations.id }).from(organizations).where(eq(organizations.slug, slug)),
      tx
        .select({ id: organizationSlugs.organizationId })
        .from(organizationSlugs)
        .where(eq(organizationSlugs.slug, slug)),
    );
    if (!holder) return { slug, state: "free" as const, sentence: null };
    if (holder.id === organizationId) return { slug, state: "own" as const, sentence: null };
    return { slug, state: "taken" as const, sentence: `The address ${slug} is taken. Choose another one.` };
  },
});
