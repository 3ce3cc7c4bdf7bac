/** Words that only Spanish has and that people use when they ask for homes. */
const MARKERS =
  /(?<![\p{L}])(?:habitaci[oó]n(?:es)?|dormitorios?|rec[aá]maras?|ba[ñn]os?|hasta|busc(?:o|amos|ando)|quier(?:o|emos)|necesit(?:o|amos)|alquil(?:er|ar|o)|comprar|piscina|jard[ií]n|garaje|terraza|ascensor|terreno|parcela|presupuesto|menos de|m[aá]s de|como m[aá]ximo|al mes|amueblad[oa]|construid[oa])(?![\p{L}])/iu;

/** What the rules can read, word for word; longer runs come first. */
const WORDS: [string, string][] = [
  ["(?:como|de) m[aá]ximo", "at most"],
  ["m[aá]ximo(?: de)?", "max"],
  ["(?:como|de) m[ií]nimo|por lo menos|al menos|m[ií]nimo", "at least"],
  ["m[aá]s de", "more than"],
  ["menos de", "less than"],
  ["alrededor de|aproximadamente|cerca de los|unos|unas", "about"],
  ["un presupuesto de|presupuesto de|presupuesto", "budget of"],
  ["hasta", "up to"],
  ["desde|a partir de", "from"],
  ["entre", "between"],
  ["al mes|por mes|mensuales", "a month"],
  ["(?:en|de|para) alquil(?:er|ar)|alquil(?:er|ar|o)|para rentar|rentar", "to rent"],
  ["(?:en|a la) venta|comprar", "buy"],
  ["habitaci[oó]n(?:es)?|dormitorios?|rec[aá]maras?", "bedrooms"],
  ["ba[ñn]os?", "bathrooms"],
  ["metros cuadrados|m²", "square metres"],
  ["casas? adosadas?|adosados?", "townhouse"],
  ["casas?|chal[eé]ts?", "house"],
  ["pisos?|apartamentos?|departamentos?", "apartment"],
  ["áticos?", "penthouse"],
  ["terrenos?|parcelas?|solar", "plot of land"],
  ["sin amueblar", "unfurnished"],
  ["amueblad[oa]s?", "furnished"],
  ["piscina|alberca", "pool"],
  ["jard[ií]n", "garden"],
  ["garaje|cochera", "garage"],
  ["aparcamiento|estacionamiento", "parking"],
  ["terraza", "terrace"],
  ["balc[oó]n", "balcony"],
  ["ascensor|elevador", "elevator"],
  ["chimenea", "fireplace"],
  ["s[oó]tano", "basement"],
  ["aire acondicionado", "air conditioning"],
  ["trastero", "storage"],
  ["construid[oa]s? despu[eé]s de", "built after"],
  ["construid[oa]s? antes de", "built before"],
  ["con", "with"],
  ["sin", "without"],
  ["cerca de", "near"],
  ["en", "in"],
  ["y", "and"],
  ["o", "or"],
  ["busc(?:o|amos|ando)|quier(?:o|emos)|necesit(?:o|amos)", "looking for"],
  ["una?", "a"],
  ["dos", "two"],
  ["tres", "three"],
  ["cuatro", "four"],
  ["cinco", "five"],
  ["seis", "six"],
  ["mil", "thousand"],
  ["millones|mill[oó]n", "million"],
];
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WORDS.map(([words], index) => `(?<w${index}>${words})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/**
 * A Spanish message with the words of the field in English, so that the same rules read it and the same text ranks. Any
 * other message stays as it is. A capital within a sentence is a name's and stays.
 */
export function fromSpanish(message: string): string {
  if (!MARKERS.test(message)) return message;
  return message.replace(PATTERN, (words: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const at = rest.findLast((value) => typeof value === "number") as number;
    const isName = /^\p{Lu}/u.test(words) && /[\p{L},] ?$/u.test(message.slice(0, at));
    const found = WORDS.findIndex((_, index) => groups[`w${index}`] !== undefined);
    return isName ? words : (WORDS[found]?.[1] ?? words);
  });
}
