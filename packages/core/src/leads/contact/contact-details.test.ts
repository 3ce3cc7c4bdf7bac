import { describe, expect, test } from "vitest";
import { type ContactDetails, readContactDetails } from "./contact-details";
import { toPhoneNumber } from "./phone-number";

type Case = [text: string, expected: Partial<ContactDetails>, country?: string];
const NORA = "nora.bell@example.com";
const US = "+15550140182";

const EMAILS: Case[] = [
  ["nora.bell@example.com", { email: NORA }],
  ["Nora.Bell@Example.COM", { email: NORA }],
  ["Write to <nora.bell@example.com>, thanks", { email: NORA }],
  ["mailto:nora.bell@example.com", { email: NORA }],
  ["my mail is nora.bell@example.com.", { email: NORA }],
  ["reach me at nora.bell@example.com. Thanks", { email: NORA }],
  ["(nora.bell@example.com)", { email: NORA }],
  ["nora.bell @ example.com", { email: NORA }],
  ["nora.bell@example . com", { email: NORA }],
  ["nora.bell (at) example.com", { email: NORA }],
  ["nora.bell[at]example[dot]com", { email: NORA }],
  ["nora.bell {at} example {dot} com", { email: NORA }],
  ["nora dot bell at example dot com", { email: NORA }],
  ["Email me at nora dot bell at example dot com please", { email: NORA }],
  ["nora.bell at example.com works best", { email: NORA }],
  ["my email is nora at gmail dot com", { email: "nora@gmail.com" }],
  ["nora underscore bell at example dot co dot uk", { email: "nora_bell@example.co.uk" }],
  ["nora+homes@example.co.uk", { email: "nora+homes@example.co.uk" }],
  ["o'neil@example.com", { email: "o'neil@example.com" }],
  ["jörg@müller.example", { email: "jörg@müller.example" }],
  ["e-mail:nora.bell@example.com", { email: NORA }],
  ["nora.bell@example.comCall me after five", { email: NORA }],
  ["ｎora.bell＠example.com", { email: NORA }],
  ["nora.bell@example.com and dan@example.com", { email: NORA }],
  ["nora.bell@example.com5550140182 is me, call", { email: NORA, phone: US }],
];

const PHONES: Case[] = [
  ["+1 (555) 014-0182", { phone: US }],
  ["555.014.0182", { phone: US }],
  ["555-014-0182", { phone: US }],
  ["555 014 0182", { phone: US }],
  ["(555) 014-0182", { phone: US }],
  ["(555)014-0182", { phone: US }],
  ["1-555-014-0182", { phone: US }],
  ["call me on 5550140182", { phone: US }],
  ["call me on5550140182thanks", { phone: US }],
  ["My number is 5550140182", { phone: US }],
  ["5550140182", { phone: US }],
  ["Nora Bell 5550140182", { phone: US }],
  ["tel:+15550140182", { phone: US }],
  ["001 555 014 0182", { phone: "+15550140182" }, "GB"],
  ["212-555-0142 or 212-555-0143 after six", { phone: "+12125550142" }],
  ["Two numbers: 555 014 0182, 555 014 0199", { phone: US }],
  ["555‑014‑0182", { phone: US }],
  ["+44 20 7946 0958", { phone: "+442079460958" }],
  ["07700 900123", { phone: "+447700900123" }, "GB"],
  ["call me on 020 7946 0958 after five", { phone: "+442079460958" }, "GB"],
  ["020 7946 0958", { phone: "+442079460958" }, "GB"],
  ["(020) 7946 0958", { phone: "+442079460958" }, "GB"],
  ["06 12 34 56 78", { phone: "+33612345678" }, "FR"],
  ["0170 1234567", { phone: "+491701234567" }, "DE"],
  ["612 345 678 es mi número", { phone: "+34612345678" }, "ES"],
  ["my budget is 500000 and my phone is 5550140182", { phone: US }],
  ["500000 max. 555 014 0182", { phone: US }],
  ["Up to $555,014 please, call 555 014 0199", { phone: "+15550140199" }],
  ["٥٥٥ ٠١٤ ٠١٨٢", { phone: US }],
];

const NOTHING: Case[] = [
  ["$555,014", {}],
  ["1,200,000", {}],
  ["$1,200,000 to $1,450,000", {}],
  ["MLS 5550140182", {}],
  ["MLS# 5550140182", {}],
  ["MLS5550140182 is the one", {}],
  ["Listing ID: 5550140182", {}],
  ["Ref. number 5550140182", {}],
  ["zip 04586", {}],
  ["04586-1234", {}],
  ["between 450000 and 520000", {}],
  ["450000-520000", {}],
  ["450 000 - 520 000", {}],
  ["1 200 000", {}, "DE"],
  ["1.200.000", {}, "DE"],
  ["1.250.000 €", {}, "DE"],
  ["around 1500000 dollars", {}],
  ["2000 sqft on 10000000 sqft", {}],
  ["12000000 sq ft", {}],
  ["We move on 2027-01-15", {}],
  ["on 11/28/2026 at 10:00", {}],
  ["3 bed 2 bath 1800 sqft under 450000", {}],
  ["I looked at zillow.com", {}],
  ["we live at example dot com street", {}],
  ["Is 14 Millrace Lane at market.example still for sale?", {}],
  ["call me after five", {}],
  ["@nora on instagram", {}],
  ["The price went from 489000 to 512000 in 2026", {}],
  ["parcel 1234567890", {}],
  ["£1,250,000", {}, "GB"],
  ["budget is 2500000000", {}],
  ["Is 231 Harbour Point 4B 04586 free?", {}],
];

const NAMES: Case[] = [
  ["I'm Priya, priya@example.com", { name: "Priya", email: "priya@example.com" }],
  ["i'm priya, priya.nair@example.com", { name: "Priya", email: "priya.nair@example.com" }],
  ["my name is Daniel Osei", { name: "Daniel Osei" }],
  ["My name is daniel osei and I want a garden", { name: "Daniel Osei" }],
  ["My name's Mei", { name: "Mei" }],
  ["Hello, this is Hannah Lindqvist. Call me on 555 014 0182", { name: "Hannah Lindqvist", phone: US }],
  ["Priya Nair, 555 014 0182", { name: "Priya Nair", phone: US }],
  ["Priya Nair <priya@example.com>", { name: "Priya Nair", email: "priya@example.com" }],
  ["Name: Ludwig van Beethoven", { name: "Ludwig van Beethoven" }],
  ["I am Seán O'Neil and pre-approved", { name: "Seán O'Neil" }],
  ["I'm Looking for a house", { name: null }],
  ["I'm interested in this", { name: null }],
  ["this is great", { name: null }],
  ["I'm pre-approved for 520", { name: null }],
  ["I'm Wren's biggest fan", { name: null }],
  ["call me after five on 555 014 0182", { name: null, phone: US }],
  ["Call me Ishmael", { name: "Ishmael" }],
  ["Thanks, 555 014 0182", { name: null, phone: US }],
  ["Saturday Morning, 555 014 0182", { name: null, phone: US }],
  ["my name is", { name: null }],
];

describe.each([
  ["an email address", EMAILS],
  ["a phone number", PHONES],
  ["nothing that can be answered", NOTHING],
  ["a name", NAMES],
])("%s", (_, cases) => {
  test.each(cases)("%s", (text, expected, country = "US") => {
    const read = readContactDetails(text, { country, assistantName: "Wren" });
    const wanted = { email: null, phone: null, ...expected };
    expect({ ...read, name: "name" in expected ? read.name : undefined }).toEqual({ ...wanted, name: expected.name });
  });
});

test.each([
  ["(555) 014-0182", "US", US],
  ["020 7946 0958", "GB", "+442079460958"],
  ["12", "US", null],
  ["not a number", "US", null],
  ["5550140182", "XX", null],
])("typed into a field: %s in %s", (typed, country, expected) => {
  expect(toPhoneNumber(typed, country)).toBe(expected);
});
