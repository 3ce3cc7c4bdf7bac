import type { LivingAreaUnits, LotSizeUnits } from "../../listings/schemas";
import type { Conventions } from "./conventions";
import { remember } from "./remember";
import type { RowCells } from "./row-cells";
import { type Area, type AreaUnit, areaUnitIn, conversionIn, parseArea } from "./values/areas";
import { parseBathrooms, parseCount } from "./values/counts";
import { parseNumber } from "./values/numbers";
import { bedroomsIn, type TitleFacts, typologyBedrooms } from "./values/title-facts";

/** `0 sqft`, `0x0`: no area, in words. */
const ZERO_AREA = /^[^1-9]*0[^1-9]*$/;
/** Square feet below which an unlabelled lot can only have been meant in acres. */
const SMALLEST_LOT_SQFT = 200;
const SQM_PER_ACRE_HOME: Record<"acre" | "hectare", [number, LivingAreaUnits]> = {
  acre: [43_560, "sqft"],
  hectare: [10_000, "sqm"],
};

export interface SizeFacts {
  bedroomsTotal: number | null;
  bathroomsTotal: number | null;
  livingArea: number | null;
  livingAreaUnits: LivingAreaUnits | null;
  lotSizeArea: number | null;
  lotSizeUnits: LotSizeUnits | null;
  yearBuilt: number | null;
}

/** Reads counts, areas and the year; a zero that means "not given" becomes null. */
export function readSizes(row: RowCells, conventions: Conventions, title: TitleFacts | null): SizeFacts {
  const bedrooms =
    row.read("bedroomsTotal", "a number of bedrooms", parseCount) ??
    bedroomsAmongRooms(row, conventions) ??
    bedroomsIn(row.text("bathroomsTotal") ?? "");
  const living = readLivingArea(row, conventions);
  const lot = readLot(row, conventions);
  return {
    bedroomsTotal: bedrooms ?? title?.bedrooms ?? null,
    bathroomsTotal: readBathrooms(row),
    livingArea: living.livingArea,
    livingAreaUnits: living.livingAreaUnits,
    lotSizeArea: lot.lotSizeArea,
    lotSizeUnits: lot.lotSizeUnits,
    yearBuilt: readYear(row),
  };
}

/** `4 kamers (2 slaapkamers)`, a Portuguese `T2`: rooms that say how many of them are bedrooms. */
function bedroomsAmongRooms(row: RowCells, { country }: Conventions): number | null {
  const rooms = row.text("roomsTotal");
  return rooms === null ? null : (bedroomsIn(rooms) ?? typologyBedrooms(rooms, country));
}

function readBathrooms(row: RowCells): number | null {
  const full = row.read("bathroomsFull", "a number of bathrooms", parseBathrooms);
  const half = row.read("bathroomsHalf", "a number of half baths", parseBathrooms);
  // Full and half apart are exact; a total beside them often counts a half bath as one.
  const threeQuarter = row.read("bathroomsThreeQuarter", "a number of three-quarter baths", parseBathrooms) ?? 0;
  if (full !== null && row.layout.indexOf("bathroomsHalf") !== undefined)
    return full + threeQuarter * 0.75 + (half ?? 0) / 2;
  const total = row.read("bathroomsTotal", "a number of bathrooms", parseBathrooms);
  // France counts rooms with a shower apart from those with a bath.
  const showers = row.read("showerRooms", "a number of shower rooms", parseBathrooms) ?? 0;
  if (total !== null) return total + showers;
  return full === null && half === null ? null : (full ?? 0) + (half ?? 0) / 2;
}

function readLivingArea(row: RowCells, conventions: Conventions): Pick<SizeFacts, "livingArea" | "livingAreaUnits"> {
  const found = converted(readArea(row, "livingArea"), row.layout.nameOf("livingArea"), row.text("livingAreaUnits"));
  if (found === null) return { livingArea: null, livingAreaUnits: null };
  const named = row.text("livingAreaUnits");
  const unit = found.unit ?? readUnit(row, "livingAreaUnits", named) ?? conventions.livingAreaUnit;
  if (unit === "acre" || unit === "hectare") {
    const [factor, smaller] = SQM_PER_ACRE_HOME[unit];
    return { livingArea: Math.round(found.area * factor), livingAreaUnits: smaller };
  }
  return { livingArea: found.area, livingAreaUnits: unit };
}

function readLot(row: RowCells, conventions: Conventions): Pick<SizeFacts, "lotSizeArea" | "lotSizeUnits"> {
  const found = converted(readArea(row, "lotSizeArea"), row.layout.nameOf("lotSizeArea"), row.text("lotSizeUnits"));
  if (found === null) return { lotSizeArea: null, lotSizeUnits: null };
  const named = row.text("lotSizeUnits");
  const stated = found.unit ?? readUnit(row, "lotSizeUnits", named);
  if (stated !== null) return { lotSizeArea: found.area, lotSizeUnits: stated };
  const acres = conventions.smallLotsAreAcres && found.area < SMALLEST_LOT_SQFT;
  return { lotSizeArea: found.area, lotSizeUnits: acres ? "acre" : conventions.lotUnit };
}

function readArea(row: RowCells, target: "livingArea" | "lotSizeArea") {
  const text = row.text(target);
  if (text === null) return null;
  const area = parseArea(text, row.decimalMark);
  // Exports write zero for an area that nobody gave.
  if (area === null && parseNumber(text, row.decimalMark) !== 0 && !ZERO_AREA.test(text))
    row.unread(target, text, "an area");
  return area;
}

/** An area in a unit that is not kept, such as square yards, where the unit's column or the header names it. */
const conversionOf = remember(conversionIn);

function converted(found: Area | null, header: string | null, unitCell: string | null): Area | null {
  if (found === null || found.unit !== null) return found;
  const conversion = conversionOf(unitCell ?? header ?? "");
  return conversion ? { area: Math.round(found.area * conversion.factor * 100) / 100, unit: conversion.unit } : found;
}

function readUnit(row: RowCells, target: "livingAreaUnits" | "lotSizeUnits", named: string | null): AreaUnit | null {
  const unit = named === null ? null : areaUnitIn(named);
  if (named !== null && unit === null)
    row.warn("assumed", target, `"${named.slice(0, 40)}" is not a unit of area; the file's usual unit was taken`);
  return unit;
}

function readYear(row: RowCells): number | null {
  const text = row.text("yearBuilt");
  if (text === null) return null;
  const year = /(?<!\d)(1[0-9]\d{2}|20\d{2}|21\d{2})(?!\d)/.exec(text)?.[1];
  if (year === undefined && parseNumber(text) !== 0) row.unread("yearBuilt", text, "a year");
  return year === undefined ? null : Number(year);
}
