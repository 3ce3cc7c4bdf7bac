import type { ColumnProfile } from "./column-profile";
import type { TargetField } from "./target-fields";
import { areaUnitIn, parseArea } from "./values/areas";
import { parsePoint } from "./values/coordinates";
import { currencyIn, parseMoney } from "./values/money";
import { parsePropertyType } from "./values/property-type-words";
import { bedroomsIn } from "./values/title-facts";
import { parseUrl, parseUrls } from "./values/urls";

const NEEDED = 0.8;

/**
 * What the values of a column alone give away, with the confidence of a guess: `4 bedrooms`, `5 bathrooms`, `£375,000`,
 * `450 sqm`, `19.39,-99.14`, web addresses, long text. `given` holds the targets that already have a column.
 */
export function guessesFromValues(column: ColumnProfile, given: ReadonlySet<TargetField>): Map<TargetField, number> {
  const found = new Map<TargetField, number>();
  if (column.values.length === 0) return found;
  const guess = (target: TargetField, confidence: number, test: (value: string) => boolean) => {
    if (!given.has(target) && column.share(test) >= NEEDED) found.set(target, confidence);
  };
  guess("bedroomsTotal", 0.6, (value) => value.length < 25 && bedroomsIn(value) !== null);
  guess("bathroomsTotal", 0.6, (value) => value.length < 25 && /\d\s*(?:bath|ba\b|baño|banheiro|salle)/i.test(value));
  guess("coordinates", 0.5, (value) => /\d\.\d{3,}.*\d\.\d{3,}/.test(value) && parsePoint(value) !== null);
  guess("listPrice", 0.5, (value) => showsCurrency(value) && parseMoney(value) !== null);
  guess("livingArea", 0.5, isBareArea);
  guess("photoUrls", 0.5, (value) => /\.(?:jpe?g|png|webp)/i.test(value) && parseUrls(value).length > 0);
  guess(
    "title",
    0.5,
    (value) => value.length < 120 && bedroomsIn(value) !== null && /\bfor (?:sale|rent)|to let/i.test(value),
  );
  if (column.distinct > 0.8)
    guess("listingUrl", 0.45, (value) => parseUrl(value) !== null && !/\.(?:jpe?g|png)/i.test(value));
  if (column.distinct < 0.5 || column.values.length < 10) {
    guess(
      "propertyType",
      0.5,
      (value) => value.length < 40 && !/[\d_]/.test(value) && parsePropertyType(value, null) !== null,
    );
  }
  if (column.averageLength > 150 && column.distinct > 0.5) {
    guess("publicRemarks", 0.45, (value) => /\p{L}{2,}\s+\p{L}{2,}/u.test(value) && !/^[[{]/.test(value));
  }
  return found;
}

/** A number with a unit and hardly a word more: `ca. 59 m²`, and not `Flat, 54 m²`. */
function isBareArea(value: string): boolean {
  if (value.length > 25 || areaUnitIn(value) === null || parseArea(value) === null) return false;
  return /^(?:\p{L}{0,6}\.?\s*)?\d[\d.,\s]*\p{L}{0,8}[\s.²2]*\p{L}{0,7}\W*$/u.test(value);
}

function showsCurrency(value: string): boolean {
  const { currency, sign } = currencyIn(value);
  return value.length < 40 && (currency ?? sign) !== null;
}
