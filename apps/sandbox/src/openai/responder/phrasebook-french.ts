import { joinFacts, type Phrasebook } from "./phrasebook";

const bedrooms = (count: number): string => `${count} ${count === 1 ? "chambre" : "chambres"}`;
const bathrooms = (count: number): string => `${count} ${count === 1 ? "salle de bains" : "salles de bains"}`;

export const french: Phrasebook = {
  asks: {
    greeting: /^\s*(?:(?:bonjour|bonsoir|salut|ça va)[\s,.!?]*)+$/i,
    thanks: /\b(?:merci|au revoir|à bientôt)/i,
    viewing: /\b(?:visiter?|visite|rendez-vous|voir (?:la|le|cette|ce) (?:maison|appartement)|parler à|agent|appelez)/i,
    price: /\b(?:combien (?:coûte|coute|vaut)|prix)/i,
    bedrooms: /combien de (?:chambres|pièces)/i,
    bathrooms: /combien de salles? de bains?/i,
    size: /(?:quelle (?:surface|taille)|combien de mètres|superficie)/i,
    year: /(?:quelle année|quand .*construit)/i,
  },
  greeting: (assistant, brokerage) =>
    `Bonjour. Je suis ${assistant}, l’assistante de ${brokerage}. Dites-moi ce que vous cherchez : des chambres, un budget, une rue, la lumière dans la cuisine.`,
  thanks: "Avec plaisir. Je reste là si vous voulez savoir autre chose.",
  viewing: (home, brokerage) =>
    `Je peux demander une visite${home ? ` de ${home}` : ""}. Laissez votre nom et un téléphone ou un e-mail, et l’agent de ${brokerage} vous confirmera l’heure. Rien n’est réservé d’ici là.`,
  contact: (reachedAt, brokerage) => `Merci. L’agent de ${brokerage} vous répondra à ${reachedAt}.`,
  keepToHomes: (brokerage) => `Je ne connais que les logements de ${brokerage}. Que souhaitez-vous trouver ?`,
  fit: (total) => (total === 1 ? "Un logement convient." : `${total} logements conviennent.`),
  closest: "Voici ce qui s’en approche le plus.",
  nothing:
    "Aucun logement ne réunit tout cela aujourd’hui. Où y a-t-il un peu de marge : le budget, le quartier ou la taille ?",
  first: (home) => `Je commencerais par ${home}.`,
  quotation: (sentence) => `L’annonce dit, en anglais : « ${sentence} »`,
  facts: ({ bedrooms: beds, bathrooms: baths, size, area, price }) =>
    `On y trouve ${joinFacts([beds === null ? null : bedrooms(beds), baths === null ? null : bathrooms(baths), size])}${area ? `, à ${area}` : ""}${price ? ` ; prix : ${price}` : ""}.`,
  other: (home, price) => `Il y a aussi ${home}${price ? `, à ${price}` : ""}.`,
  question: "Voulez-vous en savoir plus, ou demander une visite ?",
  price: (home, price) => `Le prix de ${home} est de ${price}.`,
  bedrooms: (home, count) => `${home} compte ${bedrooms(count)}.`,
  bathrooms: (home, count) => `${home} compte ${bathrooms(count)}.`,
  size: (home, size) => `${home} fait ${size}.`,
  year: (home, year) => `${home} a été construit en ${year}.`,
  unknown: (home) =>
    `Je n’ai pas ce chiffre pour ${home}. Je peux demander à l’agent si vous laissez un e-mail ou un téléphone.`,
  whichHome: "De quel logement s’agit-il ?",
};
