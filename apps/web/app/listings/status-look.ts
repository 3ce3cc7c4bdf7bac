import { statusWord } from "@katek/core/listings/schemas";
import type { Tone } from "@katek/ui";

export interface Stated {
  standardStatus: string;
  listingType: "sale" | "rent";
}

export interface StatusLook {
  word: string;
  tone: Tone;
}

/** What a listing's status is called in lists, and its tone: "For sale", "Under offer", "Let". */
export function statusOf({ standardStatus, listingType }: Stated): StatusLook {
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
      return { word: OTHER_STATUSES[standardStatus] ?? statusWord(standardStatus), tone: "neutral" };
  }
}

const OTHER_STATUSES: Record<string, string> = { hold: "On hold", expired: "Expired", incomplete: "Draft" };
