import { wordsOf } from "../meaning/words";

export type Language = "en" | "es" | "fr" | "de";

/** Small words that belong to one language only. */
const MARKERS: Record<Exclude<Language, "en">, Set<string>> = {
  es: new Set(
    "el los las una del con por para que hay tiene quiero busco buscamos necesito hola gracias cuanto cuesta donde casa casas piso dormitorios habitaciones jardin cocina puedo es y esta buenos dias cuantos banos adios".split(
      " ",
    ),
  ),
  fr: new Set(
    "le les des du une avec pour est sont je nous cherche bonjour merci combien coute chambres maison appartement jardin cuisine avez vous puis visiter il elle y au revoir et".split(
      " ",
    ),
  ),
  de: new Set(
    "der die das ein eine einen und mit ist ich wir suche suchen hallo danke wie viel kostet zimmer haus wohnung garten kuche haben sie kann besichtigen gibt es fur guten tag".split(
      " ",
    ),
  ),
};

/** The language of a buyer's message. English unless at least a third of the words, and two of them, say otherwise. */
export function languageOf(text: string): Language {
  if (/[¿¡]/.test(text)) return "es";
  const words = wordsOf(text).filter((word) => !/\d/.test(word));
  let best: { language: Language; hits: number } = { language: "en", hits: 0 };
  for (const language of ["es", "fr", "de"] as const) {
    const hits = words.filter((word) => MARKERS[language].has(word)).length;
    if (hits > best.hits) best = { language, hits };
  }
  const single =
    /^(?:hola|gracias|adi[oó]s|bonjour|merci|salut|hallo|danke|guten tag|buenos d[ií]as)[\s,.!¡¿?]*$/i.test(
      text.trim(),
    );
  return single || (best.hits >= 2 && best.hits / words.length >= 1 / 3) ? best.language : "en";
}
