const PET = String.raw`(?:pets?|dogs?|cats?|pupp(?:y|ies)|kittens?|animals?)`;
const OK = "(?:allowed|ok(?:ay)?|permitted|welcomed?|accepted|friendly|fine|possible)";

const REFUSED = String.raw`no ${PET} ${OK}|${PET} (?:are |is )?(?:not|n't) ${OK}|(?:doesn't|don't|does not|do not|not) (?:allow|accept|permit|take)(?:ing)? ${PET}`;
const ALLOWED = [
  String.raw`${PET}[- ]${OK}`,
  String.raw`${PET} (?:(?:are|is|should|must|need|needs|have|has|to|be|also|would|can|will|being) ){1,5}${OK}`,
  String.raw`(?:allow|accept|permit|take|welcome)(?:s|ed|ing)?(?: (?:for|of|to have|me to (?:have|keep|bring)))?(?: (?:a|my|our|the|small|large|big|any|having|both|two)){0,3} ${PET}`,
  String.raw`allowed to (?:have|keep|bring) (?:(?:a|my|our) )?${PET}`,
  String.raw`(?:i|we)(?:'ve| have|'ve got| have got| own| also have|'m getting|'re getting| got) (?:(?:a|an|one|two|three|some|my|our|small|large|big|little|new|old|\d) ){0,3}(?:\w{3,12} )?${PET}`,
  String.raw`(?:have|bring|keep|having|bringing) (?:(?:my|our|a|two|the) ){1,2}(?:\w{3,12} )?${PET}`,
  String.raw`can have ${PET}|${PET} can (?:be|live|stay|come)`,
  String.raw`with (?:(?:my|our|a|an|two|three|small|large|big|\d) ){0,3}${PET}`,
  String.raw`(?:my|our)(?: \w{3,12})? ${PET}(?! (?:park|walk|run))`,
  String.raw`(?:me|us|family|wife|husband|partner|kids?|children),? and (?:a|my|our|two) ${PET}`,
  String.raw`${PET} (?:owners?|lovers?)`,
].join("|");

/** What is said of pets: group `refused` or `allowed`. Whoever has a dog needs a home that allows pets. */
export const PETS = new RegExp(String.raw`\b(?:(?<refused>${REFUSED})|(?<allowed>${ALLOWED}))\b`, "g");
