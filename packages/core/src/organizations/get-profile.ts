import { listings } from "@katek/db/schema";
import { count, inArray, max } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { OFFERED_STATUSES } from "../listings/schemas";
import { assistantPictureUrlOf, logoUrlOf } from "./logo-url";
import { OrganizationProfile } from "./schemas";

/** What the chat page shows of the organization. */
export const getProfile = query({
  name: "organizations.profile",
  permission: "organizations:read",
  exposed: true,
  input: z.object({}),
  output: OrganizationProfile,
  async run({ tx, organization }): Promise<OrganizationProfile> {
    const [homes] = await tx
      .select({ offered: count(), updatedAt: max(listings.updatedAt) })
      .from(listings)
      .where(inArray(listings.standardStatus, [...OFFERED_STATUSES]));
    return {
      slug: organization.slug,
      name: organization.name,
      tagline: organization.tagline,
      logoUrl: logoUrlOf(organization),
      brandColor: organization.brandColor,
      secondaryColor: organization.secondaryColor,
      assistantName: organization.assistantName,
      assistantAvatar: organization.assistantAvatar,
      assistantPictureUrl: assistantPictureUrlOf(organization),
      greeting: organization.greeting,
      suggestedQuestions: organization.suggestedQuestions,
      timeZone: organization.timeZone,
      currency: organization.currency,
      closed: organization.deletionDueAt !== null,
      homesOffered: homes?.offered ?? 0,
      listingsUpdatedAt: homes?.updatedAt ?? null,
    };
  },
});
