import type { Feature } from "../listings/schemas";
import { fold } from "../understanding";

/** The words of a feature, of which one must stand in the quote. */
const WORDS: Record<Feature, RegExp> = {
  air_conditioning: /air[- ]?con|\ba\/?c\b|central air|klimaanlage|climatis/,
  balcony: /balcon|balkon/,
  basement: /basement|cellar|keller/,
  cats_allowed: /\bcats?\b/,
  concierge: /concierge|door ?m[ae]n|porter/,
  den: /\bden\b|home office|\bstudy\b/,
  dishwasher: /dish ?washer|geschirr/,
  dogs_allowed: /\bdogs?\b/,
  elevator: /elevator|\blifts?\b|aufzug|ascenseur|ascensor/,
  fireplace: /fire ?place|wood[- ]?burn|log burner|kamin|cheminee|chimenea/,
  furnished: /furnished|mobliert|meuble|amueblad/,
  garage: /garage|garaje/,
  garden: /garden|\byard\b|backyard|lawn|garten|jardin|tuin/,
  gym: /\bgym\b|fitness/,
  heating: /heating|\bboiler\b|heizung|chauffage/,
  in_unit_laundry: /laundry|washer|washing machine|\bw\/d\b/,
  new_construction: /new[- ]?(?:build|construction)|newly built|brand[- ]new/,
  parking: /parking|drive ?way|car ?port|car space|stellplatz/,
  pets_allowed: /\bpets?\b|\bcats?\b|\bdogs?\b|haustier/,
  pool: /\bpool\b|piscin|schwimmbad/,
  storage: /storage|box room|abstellraum/,
  terrace: /terrac|patio|\bdeck(?:ing)?\b|terrasse/,
  waterfront: /water ?front|beach ?front|on the (?:water|lake|river)|mooring/,
  wheelchair_access: /wheelchair|step[- ]free|barrierefrei/,
};

/** Words that hold a feature's word and mean another thing. */
const OTHER =
  /pool table|car ?pool|garage door|terraced|nearby|close to|near (?:to|the)|walk (?:to|from)|minutes?|garden(?:ing)? cent|garden (?:flat|level)|kindergarten|storage heater|communal|shared|community/;
const NO =
  /\b(?:no|not|without|non|never|kein\w*|ohne|sans|sin|un-?furnished|lacks|neither|nor|excluded|isn't|doesn't|cannot|can't|sorry)\b|\bunfurnished/;

/** Right before a quote that was cut short. */
const NO_BEFORE =
  /\b(?:no|not|without|kein\w*|ohne|sans|sin|sem|senza|bez|geen|lacks|(?:neither|nor)(?: an?)?)\s(?:an? )?$/;

/** Whether a quote says that a feature is there, or is not; null when it says neither. */
export function readFeature(feature: Feature, quote: string, before: string): boolean | null {
  const words = fold(quote);
  if (!WORDS[feature].test(words) || OTHER.test(words)) return null;
  return !(NO.test(words) || NO_BEFORE.test(fold(before)));
}
