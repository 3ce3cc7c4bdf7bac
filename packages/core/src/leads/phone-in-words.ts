import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";

/** An E.164 number as people of `country` write it: "(555) 014-0182" at home, "+44 20 7946 0958" from abroad. */
export function phoneInWords(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone);
  if (!number) return phone;
  const code = isSupportedCountry(country) ? getCountryCallingCode(country) : null;
  if (number.countryCallingCode !== code) return number.formatInternational();
  // Numbers that exist in films only have no format of their own.
  const american = code === "1" ? /^(\d{3})(\d{3})(\d{4})$/.exec(number.nationalNumber) : null;
  return american ? `(${american[1]}) ${american[2]}-${american[3]}` : number.formatNational();
}
