import type { Chance } from "../pictures/chance";

const FIRST = [
  ...["Priya", "Daniel", "Hannah", "Marcus", "Elena", "Omar", "Greta", "Luis", "Mei", "Jonas", "Amara", "Felix"],
  ...["Ingrid", "Rafael", "Sofia", "Tariq", "Nora", "Kenji", "Beatriz", "Arjun", "Clara", "Mateo", "Yara", "Oskar"],
  ...["Leila", "Hugo", "Freya", "Diego", "Anika", "Pavel", "Zoe", "Samir", "Ruth", "Emil", "Carmen", "Bruno"],
] as [string, ...string[]];
const LAST = [
  ...["Nair", "Osei", "Lindqvist", "Webb", "Castellan", "Haddad", "Brandt", "Ferreira", "Tanaka", "Okafor", "Quill"],
  ...["Marlowe", "Santoro", "Becker", "Ashdown", "Petrov", "Iversen", "Delgado", "Kaplan", "Sorrell", "Vance"],
  ...["Moreau", "Halloran", "Whitlock", "Adeyemi", "Rask", "Novak", "Pemberton", "Lau", "Fontaine", "Greaves"],
] as [string, ...string[]];

export interface Buyer {
  name: string;
  email: string | null;
  /** E.164. Numbers 0100 to 0199 are nobody's. */
  phone: string | null;
}

/** Invented people, each with a name, an address and a number that no other has; at most a hundred have a number. */
export function makeBuyers(chance: Chance): () => Buyer {
  const taken = new Set<string>();
  let numbers = 100;
  return () => {
    let name = "";
    do name = `${chance.pick(FIRST)} ${chance.pick(LAST)}`;
    while (taken.has(name));
    taken.add(name);
    const reach = chance.between(0, 1);
    const withPhone = reach > 0.45 && numbers < 200;
    return {
      name,
      email: withPhone && reach > 0.8 ? null : `${name.toLowerCase().replace(" ", ".")}@example.com`,
      phone: withPhone ? `+12075550${numbers++}` : null,
    };
  };
}
