import type { ListingCard } from "@katek/core";
import { type LivingAreaUnits, moneyInWords, OFFERED_STATUSES, streetOf } from "@katek/core/listings/schemas";
import type { HomeKind } from "@katek/ui";
import type { z } from "zod";
import { homeKind, photoUrl } from "~/chat/home-words";
import { type StatusLook, statusOf } from "./status-look";

type Listed = ListingCard & { updatedAt: Date; readByAssistant: boolean; hidden: boolean };
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
  status: StatusLook;
  standardStatus: string;
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
    standardStatus: listing.standardStatus,
    price: moneyInWords(listing),
    bedrooms: listing.bedroomsTotal,
    bathrooms: listing.bathroomsTotal,
    area: listing.livingArea,
    areaUnits: listing.livingAreaUnits,
    assistant: assistantOf(listing),
    updatedAt: listing.updatedAt,
  };
}

function assistantOf({ standardStatus, readByAssistant, hidden }: Listed): AssistantState {
  if (hidden) return "not_offered";
  if (!OFFERED_STATUSES.some((status) => status === standardStatus)) return "not_offered";
  return readByAssistant ? "ready" : "reading";
}
