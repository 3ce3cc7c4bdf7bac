import { createHash } from "node:crypto";
import { hasNumber, type ListingFields, normalizeAddress } from "../../listings/schemas";

const LONGEST_ID = 200;

type Facts = Omit<ListingFields, "sourceId">;

/**
 * What a listing is known by when it comes again: the source's own id, else its web address, else its normalised street
 * address with unit, place and size, else what identifies its content. The last three are hashed and say so in a prefix; two
 * homes of one file may still come out alike there, and `ListingsSeen` tells them apart. A home whose facts have changed is
 * known again by its address: see `match-by-address.ts`.
 */
export function sourceIdOf(ownId: string | null, unit: string | null, facts: Facts): string {
  if (ownId !== null && ownId.length <= LONGEST_ID) return ownId.replace(/^(\d+)\.0$/, "$1");
  if (ownId !== null) return `id:${hash([ownId])}`;
  if (facts.listingUrl !== null) return `url:${hash([pageOf(facts.listingUrl)])}`;
  // A street without a number may hold many homes: only a full address tells one from the next.
  if (hasNumber(facts.unparsedAddress)) {
    const parts = [normalizeAddress(facts.unparsedAddress), facts.city, facts.postalCode];
    return `address:${hash([...parts, unit, facts.listingType, facts.bedroomsTotal, facts.livingArea])}`;
  }
  return `content:${hash([
    facts.unparsedAddress,
    facts.city,
    facts.postalCode,
    facts.propertyType,
    facts.bedroomsTotal,
    facts.bathroomsTotal,
    facts.livingArea,
    facts.lotSizeArea,
    facts.yearBuilt,
    facts.latitude,
    facts.longitude,
    facts.photoUrls[0] ?? null,
    facts.publicRemarks === null && facts.photoUrls.length === 0 ? facts.listPrice : facts.publicRemarks,
  ])}`;
}

const ID_PARAMETER =
  /^(?:listing|property|prop|ad|object|objekt|mls|expose|home|item)?[_-]?(?:id|number|num|code)$|^(?:mls|pid)$/i;

/** A page's address without what searching and counting add to it; a parameter that names the listing stays. */
function pageOf(url: string): string {
  const [page = "", query = ""] = url.replace(/#.*$/, "").split("?", 2);
  const ids = query.split("&").filter((parameter) => ID_PARAMETER.test(parameter.split("=", 1)[0] ?? ""));
  return [page.replace(/\/$/, ""), ...ids.sort()].join("?");
}

function hash(parts: (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
