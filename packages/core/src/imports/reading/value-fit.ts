import type { ColumnProfile } from "./column-profile";
import { featureOf, type TargetField } from "./target-fields";
import { areaUnitIn, conversionIn, parseArea } from "./values/areas";
import { parseDegrees, parsePoint } from "./values/coordinates";
import { parseBathrooms, parseCount } from "./values/counts";
import { parseFeature } from "./values/feature-words";
import { currencyIn, parseMoney, periodIn } from "./values/money";
import { parseNumber } from "./values/numbers";
import { parseCountry } from "./values/places";
import { parsePropertyType } from "./values/property-type-words";
import { parseListingType } from "./values/sale-or-rent";
import { parseStatus } from "./values/status-words";
import { parseUrl, parseUrls } from "./values/urls";
import { parseYesNo } from "./values/yes-no";

const isNumber = (value: string) => parseNumber(value) !== null;
const isUrl = (value: string) => parseUrl(value) !== null;
const isImage = (value: string) =>
  /\.(?:jpe?g|png|webp|gif|avif)(?:\W|$)|\/(?:image|img|photo|picture|media)s?\b|photos?[./]/i.test(value) &&
  parseUrls(value).length > 0;
const isPrice = (value: string) => parseMoney(value) !== null;
const isYear = (value: string) => /^(?:1[6-9]|20)\d{2}(?:\.0+)?$/.test(value);
const isText = (value: string) =>
  /\p{L}{2}/u.test(value) && !isUrl(value) && !value.startsWith("[") && !value.startsWith("{");
const isDate = (value: string) => /^\d{4}-\d\d-\d\d|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(value);
const isArea = (value: string) =>
  isNumber(value) ||
  (parseArea(value) !== null &&
    (areaUnitIn(value) !== null || conversionIn(value) !== null || !/\p{L}{3}/u.test(value)));
const within = (value: number | null, low: number, high: number) => value !== null && value >= low && value <= high;

/** How well a column's values suit a target, 0 (cannot be) to 1. An empty column suits a little: it does no harm. */
export function valueFit(target: TargetField, column: ColumnProfile): number {
  if (column.values.length === 0) return 0.5;
  const feature = featureOf(target);
  if (feature !== null)
    return column.share(
      (value) => parseFeature(feature, value, true) !== null || /semi|part|unknown|community/i.test(value),
    ) > 0.5
      ? 1
      : 0;
  const test = FITS[target as keyof typeof FITS];
  return test ? test(column) : 1;
}

const atLeast = (share: number, needed: number) => (share >= needed ? 1 : 0);
const place = (column: ColumnProfile) => (column.share(isText) < 0.6 || column.averageLength > 90 ? 0 : 1);
const unitWords = (column: ColumnProfile) =>
  atLeast(
    column.share((value) => /sq|m²|m2|ac|ha|meter|metre|feet|ft/i.test(value)),
    0.5,
  );

const FITS: Partial<Record<TargetField, (column: ColumnProfile) => number>> = {
  sourceId: (column) => {
    if (column.share(isUrl) > 0.5 || column.averageLength > 80) return 0;
    return column.distinct >= 0.9 && column.fill >= 0.9 ? 1 : column.distinct >= 0.9 && column.fill > 0.4 ? 0.7 : 0;
  },
  listingType: (column) =>
    atLeast(
      column.share((value) => parseListingType(value) !== null),
      0.5,
    ),
  propertyType: (column) => {
    const known = column.share((value) => parsePropertyType(value, null) !== null);
    if (column.share(isNumber) > 0.5) return 0;
    return known >= 0.5 ? 1 : known >= 0.2 ? 0.7 : 0.2;
  },
  propertySubType: (column) =>
    atLeast(
      column.share((value) => parsePropertyType(value, null) !== null),
      0.3,
    ),
  standardStatus: (column) =>
    atLeast(
      column.share((value) => parseStatus(value) !== null || parseYesNo(value) !== null),
      0.5,
    ),
  listPrice: (column) => priceFit(column),
  closePrice: (column) => priceFit(column),
  rentPrice: (column) => priceFit(column),
  currency: (column) =>
    atLeast(
      column.share((value) => value.length <= 12 && (currencyIn(value).currency ?? currencyIn(value).sign) !== null),
      0.6,
    ),
  rentPeriod: (column) =>
    atLeast(
      column.share((value) => periodIn(`per ${value}`) !== null || periodIn(value) !== null),
      0.5,
    ),
  bedroomsTotal: (column) =>
    atLeast(
      column.share((value) => within(parseCount(value), 0, 60)),
      0.6,
    ),
  roomsTotal: (column) =>
    atLeast(
      column.share((value) => within(parseCount(value) ?? parseNumber(value), 0, 99)),
      0.6,
    ),
  bathroomsTotal: (column) =>
    atLeast(
      column.share((value) => within(parseBathrooms(value), 0, 60)),
      0.6,
    ),
  bathroomsFull: (column) =>
    atLeast(
      column.share((value) => within(parseBathrooms(value), 0, 60)),
      0.6,
    ),
  bathroomsThreeQuarter: (column) =>
    atLeast(
      column.share((value) => within(parseBathrooms(value), 0, 20)),
      0.6,
    ),
  showerRooms: (column) =>
    atLeast(
      column.share((value) => within(parseBathrooms(value), 0, 20)),
      0.6,
    ),
  bathroomsHalf: (column) =>
    atLeast(
      column.share((value) => within(parseBathrooms(value), 0, 20)),
      0.6,
    ),
  livingArea: (column) => (column.share(isArea) < 0.6 || column.share(isDate) > 0.2 ? 0 : 1),
  lotSizeArea: (column) => (column.share(isArea) < 0.6 || column.share(isYesNoWord) > 0.5 ? 0 : 1),
  livingAreaUnits: unitWords,
  lotSizeUnits: unitWords,
  yearBuilt: (column) => atLeast(column.share(isYear), 0.5),
  unparsedAddress: (column) =>
    column.share(isText) < 0.6 || column.share(isYesNoWord) > 0.5 || column.averageLength > 200 ? 0 : 1,
  streetName: (column) => (column.share(isText) < 0.5 || column.averageLength > 160 ? 0 : 1),
  streetNumber: (column) =>
    atLeast(
      column.share((value) => /\d/.test(value) && value.length < 12),
      0.6,
    ),
  streetDirPrefix: directions,
  streetDirSuffix: directions,
  streetSuffix: (column) =>
    atLeast(
      column.share((value) => /^[A-Za-z]{1,10}\.?$/.test(value)),
      0.8,
    ),
  unitNumber: (column) => (column.averageLength > 25 || column.share(isYesNoWord) > 0.9 ? 0 : 1),
  cityStatePostal: (column) => (column.share((value) => /,\s*\p{L}{2,}/u.test(value)) >= 0.5 ? 1 : 0),
  placePath: (column) =>
    atLeast(
      column.share((value) => /[|>/]/.test(value)),
      0.5,
    ),
  city: place,
  subdivisionName: place,
  stateOrProvince: place,
  postalCode: (column) =>
    atLeast(
      column.share((value) => /\d/.test(value) && value.length <= 12),
      0.6,
    ),
  postalCodeEnd: (column) =>
    atLeast(
      column.share((value) => /^(?:\d[A-Z]{2}|\d{1,4})$/i.test(value)),
      0.8,
    ),
  country: (column) =>
    atLeast(
      column.share((value) => parseCountry(value) !== null),
      0.6,
    ),
  latitude: (column) => degreesFit(column, 90),
  longitude: (column) => degreesFit(column, 180),
  coordinates: (column) =>
    atLeast(
      column.share((value) => parsePoint(value) !== null),
      0.6,
    ),
  title: (column) => (column.share(isText) < 0.8 || column.averageLength > 250 || column.distinct < 0.05 ? 0 : 1),
  publicRemarks: (column) => {
    if (column.share(isText) < 0.5 || column.share(isUrl) > 0.2) return 0;
    return column.averageLength > 60 ? 1 : column.averageLength > 20 ? 0.75 : 0.3;
  },
  privateRemarks: (column) => atLeast(column.share(isText), 0.3),
  amenities: (column) => (column.share((value) => /\p{L}{2}/u.test(value)) < 0.5 || column.share(isUrl) > 0.2 ? 0 : 1),
  photoUrls: (column) =>
    atLeast(
      column.share((value) => parseUrls(value).length > 0),
      0.5,
    ),
  internetAddressDisplay: yesNo,
  internetEntireListingDisplay: yesNo,
  listingUrl: (column) =>
    column.share(isUrl) < 0.6 || column.distinct < 0.2 ? 0 : column.share(isImage) > 0.9 ? 0.6 : 1,
};

function directions(column: ColumnProfile): number {
  return atLeast(
    column.share((value) =>
      /^(?:[NSEW]|[NS][EW]|north|south|east|west|north(?:east|west)|south(?:east|west))\.?$/i.test(value),
    ),
    0.8,
  );
}

function yesNo(column: ColumnProfile): number {
  return atLeast(
    column.share((value) => parseYesNo(value) !== null),
    0.6,
  );
}

function isYesNoWord(value: string): boolean {
  return parseYesNo(value) !== null && parseNumber(value) === null;
}

function priceFit(column: ColumnProfile): number {
  if (column.share(isPrice) < 0.6 || column.share(isDate) > 0.2) return 0;
  // Flags, ratings and counts are no prices.
  const large = column.share((value) => within(parseMoney(value)?.amount ?? 1e6, 25, 1e13));
  return large >= 0.5 ? 1 : 0;
}

function degreesFit(column: ColumnProfile, limit: 90 | 180): number {
  if (column.share((value) => parseDegrees(value, limit) !== null || Number(value) === 0) < 0.7) return 0;
  return column.share((value) => /[.,]\d{2,}|°/.test(value)) >= 0.3 ? 1 : 0.4;
}
