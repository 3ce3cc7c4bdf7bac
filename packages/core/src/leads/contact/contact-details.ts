import { readEmailAddresses } from "./email-address";
import { readPersonName } from "./person-name";
import { readPhoneNumbers } from "./phone-number";
import { readableText } from "./readable-text";

/** How somebody can be reached, as far as they said. */
export interface ContactDetails {
  name: string | null;
  /** Lower case. */
  email: string | null;
  /** E.164. */
  phone: string | null;
}

/**
 * Reads a buyer's message for an email address, a phone number and a name, in any common spelling; of several the first.
 * A number without a country code is one of `country` (ISO 3166-1 alpha-2). Pure: it looks nothing up.
 */
export function readContactDetails(
  message: string,
  { country, assistantName }: { country: string; assistantName?: string },
): ContactDetails {
  const text = readableText(message);
  const { emails, rest: withoutEmails } = readEmailAddresses(text);
  const { phones, rest } = readPhoneNumbers(withoutEmails, country);
  return {
    name: readPersonName(text, { rest, emails, notMe: assistantName }),
    email: emails[0] ?? null,
    phone: phones[0] ?? null,
  };
}
