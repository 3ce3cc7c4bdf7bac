/** The words of a text in lower case, without accents; digits stay. "L'été, 3 beds" → l, ete, 3, beds. */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").replace(/ß/g, "ss");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Light English stemming: enough that gardens, garden and gardening meet. Other languages lose at most a plural. */
export function stemOf(word: string): string {
  // Where a car stands is not where trees do.
  if (word.length < 4 || word === "parking" || /\d/.test(word)) return word;
  let stem = word;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ch|sh|x|z|ss)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("ing")) stem = undouble(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith("ed")) stem = undouble(stem.slice(0, -2));
  else if (stem.length > 5 && stem.endsWith("ly")) stem = stem.slice(0, -2);
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

const undouble = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, "$1");

const STOP_WORDS = new Set(
  (
    "a an the and or but if so as of in on at to for from with without by into onto over under about than then that this these " +
    "those there here it its is are was were be been being am i im ive id me my we our us you your he she they them their what " +
    "which who whom whose when where why how do does did done have has had having can could will would shall should may might " +
    "must not no nor any some all each every both more most much many few very too also just only own same such up down out off " +
    "again once please want need like looking look find show give tell get got something anything one ones thanks hello hi " +
    "el la los las un una unos unas y o de del en con por para que es son hay tiene quiero busco " +
    "le les des du et ou dans avec pour est sont je nous der die das ein eine einen und oder mit im ist ich wir suche"
  ).split(" "),
);

/** Words that carry grammar or politeness rather than meaning. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
