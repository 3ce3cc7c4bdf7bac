import type { ListingCard } from "@katek/core";
import { type LivingAreaUnits, moneyInWords, OFFERED_STATUSES, streetOf } from "@katek/core/listings/schemas";
import type { HomeKind, Tone } from "@katek/ui";
import type { z } from "zod";
import { homeKind, photoUrl } from "~/chat/home-words";

type Listed = ListingCard & { updatedAt: Date; readByAssistant: boolean };
export type AssistantState = "ready" | "reading" | "not_offered";

/** A listing as a row of the list shows it: the descriptions stay on the server. */
export interface Row {
  id: string;
  /** Street, or what else names it. */
  name: string;
  /** The area and the town. */
  place: string | null;
  imageUrl: string | null;
  /** What is drawn where there is no picture. */
  kind: HomeKind;
  status: { word: string; tone: Tone };
  price: string | null;
  bedrooms: number | null;
  bathrooms: number | null;
  area: number | null;
  areaUnits: z.infer<typeof LivingAreaUnits> | null;
  assistant: AssistantState;
  updatedAt: Date;
}

export function rowOf(listing: Listed, organizationId: string): Row {
  const [photo] = listing.photos;
  const { place } = listing;
  const street = streetOf(listing.address ?? "", place);
  return {
    id: listing.id,
    name: street || place || "Address not given",
    place: street ? place : null,
    imageUrl: photo ? photoUrl(organizationId, photo.id) : null,
    kind: homeKind(listing),
    status: statusOf(listing),
    price: moneyInWords(listing),
    bedrooms: listing.bedroomsTotal,
    bathrooms: listing.bathroomsTotal,
    area: listing.livingArea,
    areaUnits: listing.livingAreaUnits,
    assistant: assistantOf(listing),
    updatedAt: listing.updatedAt,
  };
}

function statusOf({ standardStatus, listingType }: ListingCard): Row["status"] {
  const rent = listingType === "rent";
  switch (standardStatus) {
    case "active":
      return rent ? { word: "To rent", tone: "info" } : { word: "For sale", tone: "success" };
    case "coming_soon":
      return { word: "Coming soon", tone: "info" };
    case "active_under_contract":
    case "pending":
      return { word: "Under offer", tone: "warn" };
    case "closed":
      return { word: rent ? "Let" : "Sold", tone: "neutral" };
    default:
      return { word: OTHER_STATUSES[standardStatus] ?? "Withdrawn", tone: "neutral" };
  }
}

const OTHER_STATUSES: Record<string, string> = { hold: "On hold", expired: "Expired", incomplete: "Draft" };

function assistantOf({ standardStatus, readByAssistant }: Listed): AssistantState {
  if (!OFFERED_STATUSES.some((status) => status === standardStatus)) return "not_offered";
  return readByAssistant ? "ready" : "reading";
}
