import { Conflict, Invalid } from "../kernel";
import type { StandardStatus } from "./listing-fields";
import { mayBecome } from "./status-changes";
import { statusWord } from "./status-words";

interface Fitting {
  listingType: string;
  standardStatus: string;
  listPrice: number | null;
  rentPeriod: string | null;
  livingArea: number | null;
  livingAreaUnits: string | null;
  lotSizeArea: number | null;
  lotSizeUnits: string | null;
  associationFee: number | null;
  associationFeeFrequency: string | null;
  unparsedAddress: string | null;
}

/**
 * An area says nothing without its unit, nor does a rent without its period. A person who writes a listing names its
 * address, unless it is a draft. What was amiss `before` a change (a file need not say how often a fee is due) does not
 * stand in the way of changing something else.
 * @throws Invalid
 */
export function mustFit(
  listing: Fitting,
  { addressNeeded = false, before }: { addressNeeded?: boolean; before?: Fitting } = {},
): void {
  const known = new Set(before ? brokenRules(before, false).map(({ path }) => path) : []);
  const issues = brokenRules(listing, addressNeeded).filter(({ path }) => !known.has(path));
  const [first] = issues;
  if (first) throw new Invalid("invalid_input", `${first.path}: ${first.message}`, { issues });
}

function brokenRules(listing: Fitting, addressNeeded: boolean): { path: string; message: string }[] {
  const rules: [path: string, wrong: boolean, message: string][] = [
    [
      "unparsedAddress",
      addressNeeded && listing.standardStatus !== "incomplete" && !listing.unparsedAddress,
      "Enter the address. It stays yours alone if buyers should not see it.",
    ],
    [
      "livingAreaUnits",
      listing.livingArea !== null && !listing.livingAreaUnits,
      "Say in which unit the living area is: sqft or sqm.",
    ],
    [
      "lotSizeUnits",
      listing.lotSizeArea !== null && !listing.lotSizeUnits,
      "Say in which unit the lot is: sqft, sqm, acre or hectare.",
    ],
    [
      "rentPeriod",
      listing.listingType === "rent" && listing.listPrice !== null && !listing.rentPeriod,
      "Say for how long the rent is: month, week or day.",
    ],
    [
      "associationFeeFrequency",
      listing.associationFee !== null && !listing.associationFeeFrequency,
      "Say how often the fee is due: month, quarter, half_year or year.",
    ],
  ];
  return rules.flatMap(([path, wrong, message]) => (wrong ? { path, message } : []));
}

/** @throws Conflict where a listing of the one status cannot become the other. */
export function mustMove(from: string, to: StandardStatus): void {
  if (mayBecome(from, to)) return;
  throw new Conflict("status_not_next", `A listing that is ${quoted(from)} cannot become ${quoted(to)}.`, {
    issues: [{ path: "standardStatus", message: `From ${quoted(from)} a listing cannot go to ${quoted(to)} at once.` }],
  });
}

const quoted = (status: string) => `“${statusWord(status)}”`;
