import type { StandardStatus } from "../../../listings/schemas";

/** The words of portals and MLSs, most telling first. */
const WORDS: [RegExp, StandardStatus][] = [
  [/\bcoming soon\b|pre.?on.?market|pre.?market|coming_soon/, "coming_soon"],
  [
    /under contract.*(?:show|active|backup|back-up)|active.{0,3}under.{0,3}contract|active.*(?:contingen|option|kick)|\bcontingent\b|sold stc|\bstc\b|sstc|under offer|subject to contract|accepting back|reserved|reserviert|reservado|rezerw|sous compromis|sous offre|onder bod/,
    "active_under_contract",
  ],
  [
    /\bpending\b|under contract|sale agreed|\bpend\b|\bpnd\b|let agreed|in escrow|deposit taken|onder voorbehoud/,
    "pending",
  ],
  [/back on market|^re-?listed/, "active"],
  [/\bwithdrawn\b|\bwthdrn\b|temporarily off|\btom\b|off.?market|retirad|zurückgezogen/, "withdrawn"],
  [/\bcancell?ed\b|cancelad|terminated/, "canceled"],
  [/\bexpired\b|^exp$|caducad|abgelaufen/, "expired"],
  [/\bhold\b/, "hold"],
  [/\bincomplete\b|\bdraft\b|entwurf|brouillon|borrador|rascunho/, "incomplete"],
  [/^deleted?$|\bremoved\b/, "delete"],
  [
    /(?:recently )?\bsold\b|\bclosed\b|^cls$|^sld$|\brented\b|\bleased\b|^let$|verkauft|vermietet|vendu|loué|vendid|alquilad|alugad|venduto|affittato|verkocht|verhuurd|sprzedan|wynajęt/,
    "closed",
  ],
  [
    /\bactive\b|for.?sale|for.?rent|to.?let|\bavailable\b|^a$|^act$|\bnew\b|\blive\b|\bpublished\b|on.?market|\blisted\b|price (?:change|reduc|cut)|\bcurrent\b|verfügbar|disponible|disponível|disponibile|beschikbaar|dostępn|à vendre|à louer|en venta|à venda|te koop|te huur|zu verkaufen|in vendita|^open$/,
    "active",
  ],
];

const CODES: Record<string, StandardStatus> = {
  a: "active",
  act: "active",
  actv: "active",
  p: "pending",
  pnd: "pending",
  s: "closed",
  c: "closed",
  cls: "closed",
  cld: "closed",
  clsd: "closed",
  clo: "closed",
  aoc: "active_under_contract",
  akc: "active_under_contract",
  ako: "active_under_contract",
  ac: "active_under_contract",
  can: "canceled",
  cso: "coming_soon",
  sld: "closed",
  u: "active_under_contract",
  x: "expired",
  exp: "expired",
  w: "withdrawn",
  wth: "withdrawn",
  t: "canceled",
  cs: "coming_soon",
  h: "hold",
};

const CONDITION =
  /^(?:good|very good|fair|poor|excellent|as new|like new|new ?development|renew|renovated|to (?:be )?renovated?|to restore|restored|needs renovation|newly built|ready(?: to move(?: in)?)?|under construction|off.?plan|completed?|finished|furnished|unfurnished|semi-?furnished|vacant|occupied|owner occupied|tenanted|freehold|leasehold|ok|resale|standard|used|existing|bueno|bom|usado|nuevo|novo|buen estado|a reformar|gepflegt|neuwertig|saniert|renoviert|ottimo|buono|discreto|ristrutturato|da ristrutturare|nuovo|ótimo|novo|em construção|pronto|immediate(?:ly)?|new property|under renovation|turnkey|well kept|refurbished|modernized|first time use|mint condition|need of renovation)$/i;

/** Whether a word in a column headed "status" is about the building (`good`, `renew`, `ready to move`), not the sale. */
export const isConditionWord = (text: string) => CONDITION.test(text);

/** Reads a status word into RESO's StandardStatus; null when it says nothing about the sale (`good`, `renew`, `ok`). */
export function parseStatus(text: string): StandardStatus | null {
  const words = text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/([a-z])_(?=[a-z])/g, "$1 ")
    .trim();
  const code = CODES[words];
  if (code) return code;
  if (words.length > 60) return null;
  for (const [pattern, status] of WORDS) if (pattern.test(words)) return status;
  return null;
}
