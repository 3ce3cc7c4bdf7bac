const US =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP";
const US_NAMES =
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,District of Columbia,Puerto Rico,Virgin Islands,U.S. Virgin Islands,Guam";
const CANADA = "AB BC MB NB NL NS NT NU ON PE QC SK YT";
const CANADA_NAMES =
  "Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland and Labrador,Nova Scotia,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon";
const AUSTRALIA = "NSW VIC QLD TAS ACT";
const BRAZIL = "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO";

const lower = (list: string, separator: string) => new Set(list.split(separator).map((name) => name.toLowerCase()));
const STATES: [string, Set<string>][] = [
  ["US", new Set([...lower(US, " "), ...lower(US_NAMES, ",")])],
  ["CA", new Set([...lower(CANADA, " "), ...lower(CANADA_NAMES, ",")])],
  ["AU", lower(`${AUSTRALIA} new-south-wales victoria queensland tasmania`, " ")],
  ["BR", lower(BRAZIL, " ")],
];

/** Whether a text is a state or province of the country, by code or name. */
export function isStateOf(text: string, country: string): boolean {
  return STATES.find(([code]) => code === country)?.[1].has(text.trim().toLowerCase()) ?? false;
}

const COUNTRY_WORDS: Record<string, string> = {
  usa: "US",
  "united states": "US",
  "united states of america": "US",
  "u.s.a.": "US",
  "u.s.": "US",
  uk: "GB",
  "united kingdom": "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  uae: "AE",
  deutschland: "DE",
  österreich: "AT",
  schweiz: "CH",
  españa: "ES",
  espana: "ES",
  méxico: "MX",
  brasil: "BR",
  italia: "IT",
  polska: "PL",
  belgique: "BE",
  belgië: "BE",
  nederland: "NL",
  holland: "NL",
  suisse: "CH",
  svizzera: "CH",
  česko: "CZ",
};
const REGION_NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
for (let first = 65; first <= 90; first++) {
  for (let second = 65; second <= 90; second++) {
    const code = String.fromCharCode(first, second);
    const name = REGION_NAMES.of(code);
    if (name && !(name.toLowerCase() in COUNTRY_WORDS)) COUNTRY_WORDS[name.toLowerCase()] = code;
  }
}

/** A country's ISO 3166 code from its code or its English or own name; null when the text is none. */
export function parseCountry(text: string): string | null {
  const upper = text.trim().toUpperCase();
  if (upper === "UK") return "GB";
  if (/^[A-Z]{2}$/.test(upper)) return REGION_NAMES.of(upper) ? upper : null;
  return COUNTRY_WORDS[text.trim().toLowerCase()] ?? ALPHA3[upper] ?? null;
}
const ALPHA3: Record<string, string> = {
  GBR: "GB",
  CAN: "CA",
  AUS: "AU",
  DEU: "DE",
  FRA: "FR",
  ESP: "ES",
  ITA: "IT",
  PRT: "PT",
  BRA: "BR",
  MEX: "MX",
  POL: "PL",
  NLD: "NL",
  BEL: "BE",
  IND: "IN",
  ARE: "AE",
  IRL: "IE",
  NZL: "NZ",
  CHE: "CH",
  AUT: "AT",
  ZAF: "ZA",
  NGA: "NG",
  SGP: "SG",
};

/** A full British postcode or its first half. */
export const UK_POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)(?:\s*(\d[A-Z]{2}))?$/i;
export const CANADIAN_POSTCODE = /\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b/i;

/** A postal code as its country writes it: a US one that lost its leading zeros in a spreadsheet gets them back. */
export function normalizePostalCode(text: string, country: string | null): string {
  const code = text.trim().replace(/\.0+$/, "");
  if (country === "US") {
    const joined = /^(\d{5})(\d{4})$/.exec(code);
    if (joined) return `${joined[1]}-${joined[2]}`;
    if (/^\d{3,4}$/.test(code)) return code.padStart(5, "0");
    const split = /^(\d{3,4})-(\d{4})$/.exec(code);
    if (split) return `${split[1]?.padStart(5, "0")}-${split[2]}`;
  }
  if (/^\d{4}$/.test(code) && country !== null && FIVE_DIGITS.has(country)) return code.padStart(5, "0");
  if (/^\d{3}$/.test(code) && country !== null && FOUR_DIGITS.has(country)) return code.padStart(4, "0");
  if (country === "BR") return code.replace(/^(\d{4})-?(\d{3})$/, "0$1-$2");
  if (country === "SG" && /^\d{5}$/.test(code)) return code.padStart(6, "0");
  return country === "GB" || country === "CA" ? code.toUpperCase() : code;
}
const FIVE_DIGITS = new Set(["DE", "FR", "ES", "IT", "MX", "FI", "TR", "MY", "KR", "UA", "HR", "SA"]);
const FOUR_DIGITS = new Set(["NO", "AU", "NZ", "DK", "ZA"]);
