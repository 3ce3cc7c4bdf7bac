import type { FilterName } from "../search/schemas";
import { featuresNamed } from "./features";
import type { Gazetteer } from "./gazetteer";
import type { MarkedText } from "./marked-text";
import type { Wishes } from "./wishes";

const START_OVER =
  /\b(?:start(?:ing)? (?:over|again|afresh|fresh|from scratch|a new search|new search)|new search|reset(?: (?:everything|all|the (?:search|filters)|filters|search))?|clear (?:everything|all|(?:all )?(?:the |my )?(?:filters|search))|show (?:me )?(?:everything|all(?: (?:of )?(?:the|your))? (?:homes|listings|properties))(?= ?(?:$|[.!,]| please| instead| you have))|(?:forget|scrap|drop|ignore|remove) (?:everything|all(?: of)? (?:that|this|it|the filters|filters|filters)|all that|it all)|from scratch|begin again)\b/g;
const NOT_NEEDED = String.raw`(?:forget(?: about)?|never ?-?mind(?: about)?|drop|skip|scrap|ditch|remove|ignore|lose|clear|(?:do not|don't|dont|doesn't|does not)(?: really| actually)? (?:have to have|need|care about|care for|mind about|require|mind)(?: to have)?|(?:doesn't|does not|don't) (?:have to|need to) (?:have|be)|(?:no longer|not) (?:need|care about|bothered about|worried about|fussed about)|no need for|without(?= the )|minus(?= the )|without needing|needn't have)`;
const TAKEN_BACK = new RegExp(
  String.raw`\b${NOT_NEEDED} (?<what>[^.;!?\n,]{1,60}?)(?=[.;!?\n,]|$| but | instead| and (?:i |we |make |add |look |show |need |want )| any ?more| after all)`,
  "g",
);
const NO_MATTER =
  /(?<=^|[.;!?\n,] ?|\b(?:and|but|the|our|that|actually|really) )(?<what>[^.;!?\n,]{1,40}?) (?:(?:(?:is|are)(?:n't| not)|not)(?: really| that| so| all that)? (?:important|necessary|needed|required|essential|a must|a priority|an issue|a dealbreaker)|(?:doesn't|does not|don't|do not|dont)(?: really)? matter|(?:is|are) optional|can go|no longer matters?)(?<where> (?:where|what|how))?/g;
const WHATEVER =
  /\b(?:any|whatever|no (?:particular|specific|fixed|set)|open to any|no limit on|no max(?:imum)?(?: on)?|flexible on(?: the)?)(?: (?:the|maximum|number of|kind of|type of|sort of|amount of|old))? (?<what>price(?: range| limit)?|budget|cost|amount|bed ?rooms?|beds|bath ?rooms?|baths|size|area|location|place|town|city|neighbou?rhood|suburb|property type|types?|kinds?|sorts?|home|property)(?: (?:is|are|will be|would be) (?:fine|ok|okay|good|great)| will do| works?)?(?![a-z])(?! (?:in|near|with|under|that|for|around|below|over|to|within|of|has|having|\d))/g;
/** "Anything up to 600k" after a dead end: only the price still matters, and the place. As a question it narrows. */
const ANYTHING_PRICED =
  /(?<=^|[.;!\n] ?)(?:(?:ok(?:ay)?|fine|alright|then|well|so|just|show me|i'?ll take|give me|let's see),? ){0,3}anything (?=(?:up ?to|under|below|less than|for|within|at most|around|over|above)\b[^.;?\n]*(?:$|[.;\n]))/g;
const BESIDE_PRICE: FilterName[] = [
  "minPrice",
  "minBedrooms",
  "maxBedrooms",
  "minBathrooms",
  "minLivingAreaSqft",
  "maxLivingAreaSqft",
  "minLotSqft",
  "minYearBuilt",
  "maxYearBuilt",
  "propertyTypes",
  "features",
];
const ANYWHERE =
  /\b(?:in )?(?:other|different) (?:areas|towns|neighbou?rhoods|suburbs)\b|\belsewhere\b|\b(?:anywhere|everywhere|wherever)(?: (?:is|would be|will be) (?:fine|ok|okay|good|great)| (?:works|will do|goes))?(?! (?:but|except|in|near|around|close|within|with|by|that|outside|on|at|else|not|apart|other|from|between|along))(?![a-z])|\b(?:doesn't|does not|don't|do not|dont)(?: really)? (?:matter|care|mind) where\b/g;
const NO_LIMIT =
  /\b(?:no (?:price|budget)(?: limit| cap)?|money is no object|money'?s no object|budget is (?:open|unlimited|no object|not an issue)|unlimited budget|(?:doesn't|does not|don't|do not)(?: really)? (?:matter|care|mind) (?:how much|what it costs|about price))\b/g;
const TYPE_FREE =
  /\b(?:(?:doesn't|does not|don't) (?:matter|care|mind) (?:what (?:kind|type)|if it'?s an?)|any (?:kind|type|sort) of (?:home|property|place|house))\b/g;

/** Words for filters as buyers name them when they take one back. */
const NAMED: [RegExp, FilterName[]][] = [
  [/\b(?:prices?|budget|cost|money|amount)\b/, ["minPrice", "maxPrice"]],
  [/\bbed ?rooms?\b|\bbeds?\b/, ["minBedrooms", "maxBedrooms"]],
  [/\bbath ?rooms?\b|\bbaths?\b/, ["minBathrooms"]],
  [
    /\b(?:size|square (?:feet|footage|met(?:er|re)s)|sq ?ft|living area|floor area)\b/,
    ["minLivingAreaSqft", "maxLivingAreaSqft"],
  ],
  [/\b(?:location|place|area|town|city|neighbou?rhood|suburb|district|where)\b/, ["places", "excludedPlaces"]],
  [/\b(?:property )?(?:types?|kinds?|sorts?)\b|^(?:home|property)$/, ["propertyTypes"]],
  [/\bfeatures\b/, ["features"]],
  [/\b(?:year|age)\b/, ["minYearBuilt", "maxYearBuilt"]],
  [/\b(?:lot|plot|acres?|acreage|land)\b/, ["minLotSqft"]],
];

/** "start over", "forget the pool", "any price", "doesn't matter where". Must run before the words are read as wishes. */
export function readCorrections(text: MarkedText, wishes: Wishes, gazetteer: Gazetteer): void {
  text.read(START_OVER, () => {
    wishes.startOver = true;
    return "take";
  });
  const drop = (...names: FilterName[]) => {
    for (const name of names) wishes.dropped.add(name);
    return "take" as const;
  };
  text.read(ANYTHING_PRICED, () => drop(...BESIDE_PRICE));
  text.read(ANYWHERE, () => drop("places", "excludedPlaces"));
  text.read(NO_LIMIT, () => drop("minPrice", "maxPrice"));
  text.read(TYPE_FREE, () => drop("propertyTypes"));
  text.read(WHATEVER, ({ groups = {} }) => (dropNamed(groups.what ?? "", wishes, gazetteer) ? "take" : "leave"));
  text.read(TAKEN_BACK, ({ groups = {}, 0: words }) =>
    // "don't need more than 3 bedrooms" is a bound, "I don't mind paying 500k" a budget.
    /\d|\b(?:more|less|over|under|paying)\b/.test(groups.what ?? words)
      ? "leave"
      : dropNamed(groups.what ?? "", wishes, gazetteer)
        ? "take"
        : "leave",
  );
  text.read(NO_MATTER, ({ groups = {} }) => {
    if (/\d/.test(groups.what ?? "")) return "leave";
    return dropNamed(groups.what ?? "", wishes, gazetteer) ? "take" : "leave";
  });
}

/** Takes back every filter that the words name. @returns whether they name any */
function dropNamed(what: string, wishes: Wishes, gazetteer: Gazetteer): boolean {
  const features = featuresNamed(what);
  const places = gazetteer.find(what).map(({ place }) => place);
  wishes.droppedFeatures.push(...features);
  wishes.droppedPlaces.push(...places);
  const names =
    features.length || places.length
      ? []
      : NAMED.filter(([pattern]) => pattern.test(what)).flatMap(([, filters]) => filters);
  for (const name of names) wishes.dropped.add(name);
  return features.length + places.length + names.length > 0;
}
