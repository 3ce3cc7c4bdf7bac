import { joinFacts, type Phrasebook } from "./phrasebook";

const bedrooms = (count: number): string => `${count} Schlafzimmer`;
const bathrooms = (count: number): string => `${count} ${count === 1 ? "Bad" : "Bäder"}`;

export const german: Phrasebook = {
  asks: {
    greeting: /^\s*(?:(?:hallo|guten (?:tag|morgen|abend)|wie geht(?:'s| es))[\s,.!?]*)+$/i,
    thanks: /\b(?:danke|tschüss|auf wiedersehen)/i,
    viewing: /\b(?:besichtig\w*|ansehen|termin|sprechen mit|makler\w*|rufen sie)/i,
    price: /\b(?:(?:wie ?viel|was) kostet|preis)/i,
    bedrooms: /wie ?viele (?:schlaf)?zimmer/i,
    bathrooms: /wie ?viele (?:bäder|badezimmer)/i,
    size: /(?:wie gro(?:ß|ss)|wohnfläche|quadratmeter)/i,
    year: /(?:baujahr|wann .*gebaut|wie alt)/i,
  },
  greeting: (assistant, brokerage) =>
    `Guten Tag. Ich bin ${assistant}, die Assistentin von ${brokerage}. Erzählen Sie mir, was Sie suchen: Zimmer, ein Budget, eine Straße, das Licht in der Küche.`,
  thanks: "Gern. Ich bin da, wenn Sie noch etwas wissen möchten.",
  viewing: (home, brokerage) =>
    `Ich kann um eine Besichtigung${home ? ` von ${home}` : ""} bitten. Nennen Sie mir Ihren Namen und eine Telefonnummer oder E-Mail-Adresse; der Makler von ${brokerage} bestätigt dann die Zeit. Bis dahin ist nichts gebucht.`,
  contact: (reachedAt, brokerage) => `Danke. Der Makler von ${brokerage} meldet sich bei Ihnen unter ${reachedAt}.`,
  keepToHomes: (brokerage) => `Ich kenne nur die Häuser und Wohnungen von ${brokerage}. Was möchten Sie finden?`,
  fit: (total) => (total === 1 ? "Ein Angebot passt." : `${total} Angebote passen.`),
  closest: "Das kommt dem am nächsten.",
  nothing:
    "Heute passt nichts zu allem zugleich. Wo wäre etwas Spielraum: beim Budget, bei der Lage oder bei der Größe?",
  first: (home) => `Ich würde mit ${home} anfangen.`,
  quotation: (sentence) => `Das Inserat sagt auf Englisch: „${sentence}“`,
  facts: ({ bedrooms: beds, bathrooms: baths, size, area, price }) =>
    `Es hat ${joinFacts([beds === null ? null : bedrooms(beds), baths === null ? null : bathrooms(baths), size])}${area ? `, in ${area}` : ""}${price ? `; Preis: ${price}` : ""}.`,
  other: (home, price) => `Außerdem gibt es ${home}${price ? ` für ${price}` : ""}.`,
  question: "Möchten Sie mehr wissen oder um eine Besichtigung bitten?",
  price: (home, price) => `${home} kostet ${price}.`,
  bedrooms: (home, count) => `${home} hat ${bedrooms(count)}.`,
  bathrooms: (home, count) => `${home} hat ${bathrooms(count)}.`,
  size: (home, size) => `${home} hat ${size}.`,
  year: (home, year) => `${home} wurde ${year} gebaut.`,
  unknown: (home) =>
    `Diese Angabe habe ich zu ${home} nicht. Ich frage gern nach, wenn Sie eine E-Mail-Adresse oder Telefonnummer hinterlassen.`,
  whichHome: "Um welches Angebot geht es?",
};
