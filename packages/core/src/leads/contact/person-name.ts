const PARTICLE = "(?:van|von|der|den|de|da|di|du|la|le|bin|al|el|del|dos|ter|mc)";
const CAPITAL = "\\p{Lu}[\\p{L}'-]*\\.?";
const NAME = `${CAPITAL}(?: (?:${PARTICLE} ){0,2}${CAPITAL}){0,3}`;

/** Said in so many words: any spelling of the name will do. */
const DECLARED = /\b(?:my (?:full )?name(?:'s| is|:)|name is|name:|i(?:'m| am) called|i go by)\s+/iu;
/** Said in passing: the name has its capital, or the email address has it too. */
const PASSING = /(?:^|[\s,.;:!(-])(?:i'm|i am|im|this is|it's|here is|call me|speaking:?)\s+/giu;
const LEADING = new RegExp(`^\\s*(?:(?:hi|hello|hey)[,!. ]+)?(${NAME})\\s*[,;:-]?\\s*$`, "u");

/** Words that are no name, though they stand where one would. */
const NO_NAME = new Set(
  `a able about after again agent all already also am an and any anyone anything are as asking at available aware back based be because
  before best both buying but by call calling can cash cell coming considering contact could curious currently definitely dear do done email
  excited expecting fine first flexible for free from getting glad going good great happy have he hello here hey hi home hoping house how i if
  in interested is it its just keen know leaving like living looking love mail maybe me mine mobile more moving my name new no not now number of
  off ok okay on one only open or our out perfect phone please pre pre-approved preapproved ready really regarding relocating renting reply right
  searching selling she single so some sorry still sure text thank thanks that the their there they thinking this those to today tomorrow too
  travelling trying unable up us very viewing waiting wanting was we well what when where which who will with wondering work working writing
  yes yet you your re budget price about asap urgent okay monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december mr mrs ms dr miss`.split(/\s+/),
);
const LONGEST_NAME = 80;

/**
 * What a person says they are called, where they say it plainly; null otherwise. `rest` is the message in which email
 * addresses and phone numbers are blanked out, `emails` those that were. `notMe` is the assistant's name.
 */
export function readPersonName(
  text: string,
  { rest, emails, notMe }: { rest: string; emails: string[]; notMe?: string },
): string | null {
  const name = declared(rest) ?? passing(rest, emails) ?? leading(text, rest);
  if (!name || name.length > LONGEST_NAME || name.toLowerCase() === notMe?.toLowerCase()) return null;
  return name;
}

function declared(text: string): string | null {
  const match = DECLARED.exec(text);
  return match ? nameAt(text.slice(match.index + match[0].length), { anyCase: true }) : null;
}

function passing(text: string, emails: string[]): string | null {
  const locals = emails.map((email) => email.split("@")[0] ?? "").join(" ");
  for (const match of text.matchAll(PASSING)) {
    const after = text.slice(match.index + match[0].length);
    const [first = ""] = after.match(/^[\p{L}'-]+/u) ?? [];
    const known = first.length > 2 && locals.includes(first.toLowerCase());
    const name = nameAt(after, { anyCase: known });
    if (name) return name;
  }
  return null;
}

/** "Priya Nair, 555 014 0182": two words or more, then nothing but the details. */
function leading(text: string, rest: string): string | null {
  const at = [...rest].findIndex(
    (character, index) => character === " " && text[index] !== " " && text[index] !== "\t" && text[index] !== "\n",
  );
  const name = LEADING.exec(at < 0 ? "" : rest.slice(0, at).replace(/[<(]\s*$/, ""))?.[1];
  if (!name?.includes(" ")) return null;
  const taken = nameAt(name, { anyCase: false });
  return taken === name ? name : null;
}

function nameAt(text: string, { anyCase }: { anyCase: boolean }): string | null {
  const pattern = anyCase ? /^[\p{L}'-]+(?: [\p{L}'-]+){0,3}/u : new RegExp(`^${NAME}`, "u");
  const words = pattern.exec(text)?.[0].split(" ") ?? [];
  const taken: string[] = [];
  for (const word of words) {
    if (NO_NAME.has(word.toLowerCase().replace(/\.$/, ""))) break;
    // After a lower-case name the sentence may go on: two words at most.
    if (anyCase && taken.length >= 2 && !/^\p{Lu}/u.test(word)) break;
    // "my name is Priya looking": once there was a capital, what has none is no part of it.
    if (anyCase && taken.length && /^\p{Lu}/u.test(taken[0] ?? "") && !/^\p{Lu}/u.test(word) && !isParticle(word))
      break;
    taken.push(word);
  }
  while (taken.length && isParticle(taken.at(-1) ?? "")) taken.pop();
  const name = taken
    .map(capitalised)
    .join(" ")
    .replace(/(?<=\p{L}{2})\.$/u, "")
    .replace(/'s$/, "");
  return /\p{L}{2}/u.test(name) ? name : null;
}

const isParticle = (word: string): boolean => new RegExp(`^${PARTICLE}$`, "i").test(word);
const capitalised = (word: string): string =>
  isParticle(word)
    ? word
    : word.charAt(0).toUpperCase() +
      (word === word.toUpperCase() && word.length > 3 ? word.slice(1).toLowerCase() : word.slice(1));
