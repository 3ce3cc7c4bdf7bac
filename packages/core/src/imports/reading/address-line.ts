import { isStateOf, parseCountry, UK_POSTCODE } from "./values/places";

export interface AddressParts {
  city: string | null;
  subdivisionName: string | null;
  stateOrProvince: string | null;
  postalCode: string | null;
}

const NOTHING: AddressParts = { city: null, subdivisionName: null, stateOrProvince: null, postalCode: null };

/** English counties and the like that stand after the town in British addresses. */
const UK_COUNTIES = new Set(
  "surrey,kent,essex,middlesex,hertfordshire,herts,berkshire,buckinghamshire,bucks,bedfordshire,cambridgeshire,cheshire,cornwall,cumbria,derbyshire,devon,dorset,durham,county durham,east sussex,west sussex,sussex,gloucestershire,hampshire,herefordshire,isle of wight,lancashire,leicestershire,lincolnshire,norfolk,northamptonshire,northumberland,north yorkshire,south yorkshire,west yorkshire,east yorkshire,yorkshire,nottinghamshire,oxfordshire,rutland,shropshire,somerset,staffordshire,suffolk,tyne and wear,warwickshire,west midlands,wiltshire,worcestershire,merseyside,greater manchester,greater london,avon".split(
    ",",
  ),
);

/** Longer than any address; the patterns below are for lines, not for texts. */
const LONGEST_LINE = 300;

/** Reads the place out of an address written on one line, by the custom of its country. Nothing is guessed. */
export function splitAddressLine(line: string, country: string | null): AddressParts {
  if (line.length > LONGEST_LINE) return NOTHING;
  if (country === "GB" || country === "IE") return britishParts(line);
  const western =
    /^(.*?),?\s*([^,]+),\s*([A-Za-z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)[\s,]+(\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)(?:,\s*[\w .]+)?$/.exec(
      line.trim(),
    );
  if (western && ["US", "CA", "AU"].some((code) => isStateOf(western[3] ?? "", code))) {
    return { ...NOTHING, city: clean(western[2]), stateOrProvince: clean(western[3]), postalCode: clean(western[4]) };
  }
  const australian = /,\s*([^,\d]+?),?\s+(NSW|VIC|QLD|TAS|ACT|SA|WA|NT),?\s+(\d{4})(?:,\s*Australia)?$/i.exec(
    line.trim(),
  );
  if (australian) {
    return {
      ...NOTHING,
      city: clean(australian[1]),
      stateOrProvince: clean(australian[2]),
      postalCode: clean(australian[3]),
    };
  }
  const cityState = /,\s*([^,]+),\s*([A-Z]{2})$/.exec(line.trim()) ?? /^([^,]+),\s*([A-Z]{2})$/.exec(line.trim());
  if (cityState && (country === "US" || country === "CA") && isStateOf(cityState[2] ?? "", country)) {
    return { ...NOTHING, city: clean(cityState[1]), stateOrProvince: clean(cityState[2]) };
  }
  const brazilian = /(?:^|.*?(?:-|,)\s*)(?:([^,-]+),\s*)?([^,-]+?)\s+-\s+([A-Z]{2})$/.exec(line.trim());
  if (brazilian && (country === "BR" || country === null) && isStateOf(brazilian[3] ?? "", "BR")) {
    return {
      ...NOTHING,
      subdivisionName: clean(brazilian[1]),
      city: clean(brazilian[2]),
      stateOrProvince: clean(brazilian[3]),
    };
  }
  const continental = /(?:^|[,\s])(\d{4,5}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3})\s+(\p{L}[^,\d]*?)(?:,\s*[\p{L} ]+)?$/u.exec(
    line.trim(),
  );
  if (continental && line.trim() !== continental[0] && country !== "US" && country !== "CA") {
    return { ...NOTHING, postalCode: clean(continental[1]), city: clean(continental[2]) };
  }
  return NOTHING;
}

/** `Walton Street, Knightsbridge, London, SW3`: the postcode, a county if there is one, the town, the part of town. */
function britishParts(line: string): AddressParts {
  let parts = line
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  let postalCode: string | null = null;
  const last = parts.at(-1) ?? "";
  const match = UK_POSTCODE.exec(last);
  if (match) {
    postalCode = [match[1], match[2]].filter(Boolean).join(" ").toUpperCase();
    const before = last.slice(0, match.index).trim();
    parts = before === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), before];
  }
  if (/^(?:uk|united kingdom|england|scotland|wales)$/i.test(parts.at(-1) ?? "")) parts = parts.slice(0, -1);
  let stateOrProvince: string | null = null;
  if (parts.length > 2 && UK_COUNTIES.has((parts.at(-1) ?? "").toLowerCase())) {
    stateOrProvince = parts.at(-1) ?? null;
    parts = parts.slice(0, -1);
  }
  if (parts.length < 2) return { ...NOTHING, postalCode, stateOrProvince };
  const city = parts.at(-1) ?? null;
  const quarter = parts.length > 2 ? (parts.at(-2) ?? null) : null;
  const part = quarter && quarter.toLowerCase() !== city?.toLowerCase() && !/\d/.test(quarter) ? quarter : null;
  return { city, subdivisionName: part, stateOrProvince, postalCode };
}

/** `Cleveland, MO 64734`, the second line of an address: city, state and postal code as far as they stand there. */
export function splitCityLine(line: string, country: string | null): AddressParts {
  if (line.length > LONGEST_LINE) return NOTHING;
  const match = /^([^,]+?)\s*,\s*([\p{L}. ]+?)?\s*,?\s*(\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)?$/iu.exec(
    line.trim(),
  );
  if (!match) return splitAddressLine(`-, ${line}`, country);
  return { ...NOTHING, city: clean(match[1]), stateOrProvince: clean(match[2]), postalCode: clean(match[3]) };
}

/** `|Benito Juárez|Distrito Federal|México|`: places from the smallest to the country, or from the country down. */
export function splitPlacePath(path: string): AddressParts & { country: string | null } {
  let parts = path
    .split(/[|>/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length > 1 && parseCountry(parts[0] ?? "") !== null) parts = parts.reverse();
  const country = parseCountry(parts.at(-1) ?? "");
  if (country !== null) parts = parts.slice(0, -1);
  const stateOrProvince = parts.length > 1 ? (parts.at(-1) ?? null) : null;
  const city = (parts.length > 1 ? parts.at(-2) : parts.at(-1)) ?? null;
  const subdivisionName = parts.length > 2 ? (parts[0] ?? null) : null;
  return { city, subdivisionName, stateOrProvince, postalCode: null, country };
}

function clean(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" || trimmed === "-" ? null : trimmed;
}

/** Where the house number follows the street: `Lindenstr. 12a`. */
const NUMBER_LAST = new Set(
  "DE AT CH ES IT NL BE PL PT BR SE NO DK FI CZ SK HU RO TR GR HR SI MX AR CL CO PE UY".split(" "),
);

/** A street line from its parts, as its country writes it; the unit is added when the line does not already name it. */
export function composeStreetLine(
  number: string | null,
  street: string | null,
  unit: string | null,
  country: string | null = null,
): string | null {
  const last = country !== null && NUMBER_LAST.has(country) && street !== null;
  const said = number !== null && street !== null && (street.startsWith(`${number} `) || street.endsWith(` ${number}`));
  const line = (last ? [street, said ? null : number] : [said ? null : number, street])
    .filter(Boolean)
    .join(country === "BR" ? ", " : " ");
  if (line === "" || unit === null) return line === "" ? null : line;
  const bare = unit.replace(/^(?:unit|apt|apartment|flat|suite|ste|#)\.?\s*/i, "");
  if (
    bare === "" ||
    new RegExp(`(?:#|unit|apt|apartment|flat|suite|ste|lot)\\.?\\s*${literally(bare)}$`, "i").test(line)
  )
    return line;
  return `${line} ${/^[\dA-Z-]{1,8}$/i.test(unit) ? `Unit ${unit}` : unit}`;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
