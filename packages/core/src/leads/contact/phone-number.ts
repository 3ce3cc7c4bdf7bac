import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { without } from "./readable-text";

/** Digits with what people put between them: "+1 (555) 014-0182", "555.014.0182", "020 7946 0958". */
const CANDIDATE = /(?:\+|\b00|\()?\s?\(?\d(?:[ \t\u00a0]?[().\-/]{0,2}[ \t\u00a0]?\d)*/g;

const PHONE_WORDS =
  /(?<![\p{L}\d])(?:calls?|phone|telephone|tel|mobile|mob|cell|cellphone|ring|text|txt|sms|whats ?app|reach|contact|number|no\.|ph|landline|dial|message|line|n[uú]m[eé]ro|tel[eé]fono|t[eé]l[eé]phone|telefon|nummer|handy|m[oó]vil|celular)(?![\p{L}\d])/iu;
/** Right before a number: it is something else. */
const NOT_BEFORE =
  /(?:[$€£¥₹]|\b(?:usd|eur|gbp|cad|aud|us\$|mls|mls(?:\s?#|\s?no\.?|\s?number|\s?id)|listing(?:\s?(?:id|no\.?|number|#))?|ref(?:erence)?\.?(?:\s?(?:no\.?|number|#))?|id|parcel|apn|zip(?:\s?code)?|postcode|postal code|licen[sc]e|order|invoice|lot|unit|apt|suite|budget(?:\s?(?:is|of))?|price(?:\s?(?:is|of))?|asking|pay|afford|to|under|below|up to|around|about|max(?:imum)?|min(?:imum)?|between|from|over))\s*[:#=]?\s*(?:is\s+)?[#$€£]?\s*$/i;
/** Words of {@link NOT_BEFORE} that may also stand before a phone number, where it looks like nothing else. */
const WEAK_BEFORE = /\b(?:to|under|below|around|about|from|between|over|up to|id|unit|lot)\s*$/i;
/** Right behind a number: it has a unit. */
const NOT_AFTER =
  /^\s?(?:%|[$€£]|k\b|m\b|mio\b|million|sq|ft|m2|m²|sqm|sqft|acres?|hectares?|ha\b|usd|eur|gbp|dollars?|euros?|pounds?|beds?|baths?|bedrooms?|years?|days?|weeks?|months?|miles?|km|minutes?|mins?|,\d{3}\b)/i;
/** "1 200 000", "450.000": thousands. */
const THOUSANDS = /^[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})*$/;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;
/** Two round amounts: "450000-520000". */
const RANGE = /^\d{2,9}\s?-\s?\d{2,9}$/;
/** Grouped as no amount is: "(555) 014-0182", "555-014-0182", "+44 …", "1-800-…". */
const PHONE_SHAPE = /^(?:\+|00)|^\(?\d{2,5}\)|^(?:1[ .-]?)?\d{3}[ .-]\d{3}[ .-]\d{4}$|^\d{3}[ .-]\d{7}$/;
const SHORTEST = 7;
const LONGEST = 15;

/**
 * The phone numbers in a text as E.164 ("+15550140182"), in their order. A number without a country code is one of
 * `country` (ISO 3166-1 alpha-2). Prices, areas, dates and ids are none. `rest` is the text without them.
 */
export function readPhoneNumbers(text: string, country: string): { phones: string[]; rest: string } {
  const phones: string[] = [];
  let rest = text;
  for (const match of text.matchAll(CANDIDATE)) {
    for (const part of numbersWithin(match[0], match.index, text, country)) {
      phones.push(part.phone);
      rest = without(rest, part.from, part.to);
    }
  }
  return { phones: [...new Set(phones)], rest };
}

/** One number that a person typed into a field, as E.164; null where it can be none. */
export function toPhoneNumber(typed: string, country: string): string | null {
  const number = parsePhoneNumberFromString(typed, { defaultCountry: regionOf(country), extract: false });
  return number?.isPossible() ? number.number : null;
}

const regionOf = (country: string): CountryCode | undefined => (isSupportedCountry(country) ? country : undefined);

interface Part {
  phone: string;
  from: number;
  to: number;
}

/** A run of digits may hold several numbers, or a budget before one: the longest groups that are a number win. */
function numbersWithin(run: string, at: number, text: string, country: string): Part[] {
  const groups = [...run.matchAll(/[^\s]+/g)].map(({ 0: group, index }) => ({ from: index, to: index + group.length }));
  const found: Part[] = [];
  for (let first = 0; first < groups.length; first++) {
    for (let last = groups.length - 1; last >= first; last--) {
      const from = at + (groups[first]?.from ?? 0);
      const to = at + (groups[last]?.to ?? 0);
      const phone = asPhone(text.slice(from, to), from, to, text, country);
      if (!phone) continue;
      found.push({ phone, from, to });
      first = last;
      break;
    }
  }
  return found;
}

function asPhone(written: string, from: number, to: number, text: string, country: string): string | null {
  const digits = written.replace(/\D/g, "").length;
  if (digits < SHORTEST || digits > LONGEST) return null;
  if (DATE.test(written) || RANGE.test(written)) return null;
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 24);
  if (NOT_AFTER.test(after) || /[.,]\d*$/.test(before.slice(-2)) || /^[.,]\d/.test(after)) return null;
  const shaped = PHONE_SHAPE.test(written);
  if (NOT_BEFORE.test(before) && !(shaped && WEAK_BEFORE.test(before))) return null;
  // "MLS5550140182", "A5550140182": a code, unless the word is one of those that lead to a number.
  const glued = /[\p{L}_]+$/u.exec(before)?.[0];
  if (glued && !/^(?:on|at|is|me|no|tel|ph|phone|mobile|cell|call|number|text|ring|whatsapp)$/i.test(lastWord(glued)))
    return null;
  const asked = PHONE_WORDS.test(before) || PHONE_WORDS.test(text.slice(to, to + 30));
  if (THOUSANDS.test(written) && !asked) return null;
  const number = parsePhoneNumberFromString(written, { defaultCountry: regionOf(country), extract: false });
  if (!number?.isPossible()) return null;
  if (shaped || asked) return number.number;
  return number.isValid() && digits >= 9 ? number.number : isAlone(text, from, to) ? number.number : null;
}

const lastWord = (glued: string): string =>
  /(?:on|at|is|me|no|tel|ph|phone|mobile|cell|call|number|text|ring|whatsapp)$/i.exec(glued)?.[0] ?? glued;

/** Whether little else is said: "5550140182", "Nora Bell 5550140182 thanks". */
const isAlone = (text: string, from: number, to: number): boolean =>
  (without(text, from, to).match(/[\p{L}\d]+/gu) ?? []).length <= 3;
