/** What an answer in a language other than English is put together from. Names come ready-made, in Markdown. */
export type Phrasebook = {
  asks: Record<"greeting" | "thanks" | "viewing" | "price" | "bedrooms" | "bathrooms" | "size" | "year", RegExp>;
  greeting(assistant: string, brokerage: string): string;
  thanks: string;
  viewing(home: string, brokerage: string): string;
  contact(reachedAt: string, brokerage: string): string;
  keepToHomes(brokerage: string): string;
  fit(total: number): string;
  closest: string;
  nothing: string;
  first(home: string): string;
  /** Around a sentence of the listing, which stays in its own language. */
  quotation(sentence: string): string;
  facts(facts: {
    bedrooms: number | null;
    bathrooms: number | null;
    size: string;
    area: string;
    price: string;
  }): string;
  other(home: string, price: string): string;
  question: string;
  price(home: string, price: string): string;
  bedrooms(home: string, count: number): string;
  bathrooms(home: string, count: number): string;
  size(home: string, size: string): string;
  year(home: string, year: number): string;
  unknown(home: string): string;
  whichHome: string;
};

/** "3 dormitorios, 2 baños", leaving out what is empty. */
export const joinFacts = (facts: readonly (string | null)[]): string => facts.filter((fact) => fact).join(", ");
