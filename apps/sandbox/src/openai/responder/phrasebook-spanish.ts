import { joinFacts, type Phrasebook } from "./phrasebook";

const bedrooms = (count: number): string => `${count} ${count === 1 ? "dormitorio" : "dormitorios"}`;
const bathrooms = (count: number): string => `${count} ${count === 1 ? "baño" : "baños"}`;

export const spanish: Phrasebook = {
  asks: {
    greeting:
      /^\s*(?:[¡¿]*(?:hola|buenos d[ií]as|buenas(?: tardes| noches)?|qu[eé] tal|c[oó]mo est[aá]s?)[\s,.!¡¿?]*)+$/i,
    thanks: /\b(?:gracias|adi[oó]s|hasta luego)/i,
    viewing:
      /\b(?:visitar?|visita|verl[ao]|ver (?:la|el|esta|este) (?:casa|piso|apartamento)|cita|hablar con|agente|ll[aá]m[ae]me)/i,
    price: /\b(?:cu[aá]nto (?:cuesta|vale|es)|precio)/i,
    bedrooms: /cu[aá]ntos? (?:dormitorios|cuartos)|cu[aá]ntas (?:habitaciones|rec[aá]maras)/i,
    bathrooms: /cu[aá]ntos baños/i,
    size: /(?:qu[eé] (?:tan grande|tamaño)|cu[aá]ntos metros|superficie|cu[aá]nto mide)/i,
    year: /(?:qu[eé] año|cu[aá]ndo se construy|antigüedad)/i,
  },
  greeting: (assistant, brokerage) =>
    `Hola. Soy ${assistant}, la asistente de ${brokerage}. Cuénteme qué busca: habitaciones, presupuesto, una calle, la luz en la cocina.`,
  thanks: "Con gusto. Aquí estoy si quiere saber algo más.",
  viewing: (home, brokerage) =>
    `Puedo pedir una visita${home ? ` de ${home}` : ""}. Deje su nombre y un teléfono o un correo, y el agente de ${brokerage} le confirmará la hora. Hasta entonces no hay nada reservado.`,
  contact: (reachedAt, brokerage) =>
    `Gracias. El agente de ${brokerage} se pondrá en contacto con usted en ${reachedAt}.`,
  keepToHomes: (brokerage) => `Solo conozco las viviendas de ${brokerage}. ¿Qué le gustaría encontrar?`,
  fit: (total) => (total === 1 ? "Una vivienda encaja." : `${total} viviendas encajan.`),
  closest: "Esto es lo que más se acerca.",
  nothing: "Hoy ninguna vivienda cumple con todo. ¿En qué podría ceder un poco: el presupuesto, la zona o el tamaño?",
  first: (home) => `Yo empezaría por ${home}.`,
  quotation: (sentence) => `El anuncio dice, en inglés: «${sentence}»`,
  facts: ({ bedrooms: beds, bathrooms: baths, size, area, price }) =>
    `Tiene ${joinFacts([beds === null ? null : bedrooms(beds), baths === null ? null : bathrooms(baths), size])}${area ? `, en ${area}` : ""}${price ? `; precio: ${price}` : ""}.`,
  other: (home, price) => `También está ${home}${price ? `, por ${price}` : ""}.`,
  question: "¿Quiere saber más de alguna, o pedir una visita?",
  price: (home, price) => `El precio de ${home} es ${price}.`,
  bedrooms: (home, count) => `${home} tiene ${bedrooms(count)}.`,
  bathrooms: (home, count) => `${home} tiene ${bathrooms(count)}.`,
  size: (home, size) => `${home} tiene ${size}.`,
  year: (home, year) => `${home} se construyó en ${year}.`,
  unknown: (home) => `No tengo ese dato de ${home}. Puedo preguntar al agente si deja un correo o un teléfono.`,
  whichHome: "¿De qué vivienda se trata?",
};
