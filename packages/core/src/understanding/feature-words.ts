import type { Feature } from "../listings/schemas";

/** Words for what a home has. Each is a pattern over folded lower-case text, tried in this order. */
export const FEATURE_WORDS: [Feature, string][] = [
  [
    "in_unit_laundry",
    String.raw`(?:in[- ](?:unit|suite|home|house|apartment)|own|private|ensuite) (?:laundry|washers?(?: ?(?:\/|and|&|-) ?dryers?)?|w\/d)|(?:laundry|washers?|w\/d)(?: (?:and|&) dryer)? (?:in|inside)(?: the| my| our)? (?:unit|home|house|apartment|flat|condo|suite)|laundry room|washers? ?(?:\/|and|&|-)? ?dryers?|washing machine|washer(?! ?\/)|laundry(?! (?:facilities|in (?:the )?building|on ?-?site|nearby))|w\/d`,
  ],
  [
    "wheelchair_access",
    String.raw`wheel ?-?chair(?:[- ](?:access(?:ible|ibility)?|friendly|user))?|step[- ]free(?: access)?|disabled access|handicap(?:ped)?[- ](?:access(?:ible|ibility)?)|accessible (?:home|house|flat|apartment|unit|bathroom|shower)`,
  ],
  ["air_conditioning", String.raw`air[- ]?con(?:ditioning|ditioned|ditioner|d)?|a\/c|ac|central air|climate control`],
  [
    "new_construction",
    String.raw`new[- ]builds?|newly[- ](?:built|constructed)|new[- ](?:construction|development)|brand[- ]new (?:home|house|apartment|flat|condo|build|property|townhouse)|off[- ]plan`,
  ],
  [
    "parking",
    String.raw`parking(?: (?:spaces?|spots?|places?|bays?))?|car ?-?ports?|drive ?-?ways?|car spaces?|car park|place to park|somewhere to park|park (?:my|our|the|a|two) (?:cars?|van|truck)`,
  ],
  ["garage", String.raw`garages?`],
  ["pool", String.raw`(?:swimming[- ]|(?<!car[ -]|motor ))pools?(?! (?:tables?|house|room|party))`],
  [
    "terrace",
    String.raw`(?:roof ?(?:top)?[- ])?terraces?(?! (?:houses?|homes?))|roof ?-?decks?|patios?|decks?|decking`,
  ],
  ["balcony", String.raw`balcon(?:y|ies)`],
  ["basement", String.raw`basements?(?! (?:flat|apartment|unit|suite))|cellars?`],
  ["concierge", String.raw`concierge|door ?-?m[ae]n|porter|24[- ]hour (?:reception|front desk)|front desk`],
  ["dishwasher", String.raw`dish ?-?washers?`],
  ["elevator", String.raw`elevators?|lifts?(?! (?:me|it|up|the))`],
  ["fireplace", String.raw`fire ?-?places?|wood[- ]?burn(?:er|ing stove)s?|log[- ]burners?|open fires?`],
  [
    "garden",
    String.raw`(?:back|front) ?-?(?:yards?|gardens?)|gardens?(?! (?:level|flat|apartment|shed|cent(?:er|re)|city))|yards?|lawn`,
  ],
  ["gym", String.raw`gyms?|fitness (?:cent(?:er|re)|room|studio)`],
  ["heating", String.raw`(?:central |underfloor |gas |floor )?heating`],
  ["storage", String.raw`storage (?:rooms?|units?|space|lockers?|area)|storage|box room`],
  [
    "waterfront",
    String.raw`(?:water|beach|ocean|lake|river|sea|canal|bay)[- ]?front(?:age)?|on the (?:water|water's edge|waterfront|beach|lake|river|ocean|canal)(?! side)|lake ?-?side`,
  ],
];
