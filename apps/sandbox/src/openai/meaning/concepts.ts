import { stemOf, wordsOf } from "./words";

/**
 * What buyers and listings call the same thing, with the commonest Spanish, French and German words. A word may stand
 * for two things: a sunroom is light, a quay is water.
 */
const VOCABULARY: Readonly<Record<string, string>> = {
  kitchen: "kitchen cook cooking chef stove range oven galley bake baking cucina cocina cocinar cuisine kuche",
  garden: "garden gardening yard backyard lawn landscaped planting jardin garten",
  outdoor: "patio deck terrace balcony porch veranda courtyard pergola terraza terrasse balcon balkon",
  pool: "pool swim swimming swimmer piscina alberca piscine schwimmbad",
  view: "view vista panorama panoramic overlook outlook scenery scenic vue aussicht",
  quiet:
    "quiet calm peaceful peace tranquil serene secluded silent silence hush noise tranquilo tranquila silencioso calme ruhig",
  light:
    "light sunny sun sunlight sunlit sunshine bright airy daylight skylight south southern sunroom luminoso luminosa soleado lumineux ensoleille hell sonnig",
  walking: "walk walkable walking stroll foot pedestrian sidewalk step caminar pied fuss",
  water:
    "harbour harbor waterfront sea seaside ocean bay lake lakeside river riverside beach marina dock quay quayside canal shore coast coastal water mar playa puerto mer plage port meer hafen",
  apartment: "apartment condo condominium flat apartamento piso departamento appartement wohnung",
  house: "house detached cottage bungalow villa casa chalet maison haus",
  townhouse: "townhouse townhome rowhouse terraced adosado",
  garage: "garage parking carport driveway car estacionamiento garaje cochera voiture auto",
  office: "office study desk work remote workspace homeoffice den despacho oficina estudio bureau buro arbeitszimmer",
  fireplace: "fireplace fire hearth woodstove woodburner woodburning chimenea cheminee kamin",
  storage: "storage closet pantry attic loft basement cellar shed trastero cave keller",
  pets: "pet dog cat fenced mascota perro chien hund",
  renovated:
    "new modern renovated remodeled remodelled updated refurbished contemporary rebuilt restored reformado moderno renove neu",
  character:
    "historic period victorian edwardian georgian character original heritage antique brick beam antiguo ancien alt",
  affordable: "cheap cheaper affordable inexpensive value bargain budget barato economico gunstig",
  luxury: "luxury luxurious upscale premium elegant grand lujo luxe",
  spacious: "large larger big bigger spacious space roomy huge generous grande amplio espacioso spacieux gross",
  compact: "small smaller compact cosy cozy tiny pequeno petit klein",
  transit: "transit train station bus tram metro subway commute commuter ferry tren estacion gare bahnhof",
  shops: "shop store market grocery cafe coffee restaurant bakery tienda mercado marche markt",
  bathroom: "bath bathroom shower tub bathtub ensuite bano salle bad badezimmer",
  bedroom: "bedroom bed br bhk sleep dormitorio habitacion recamara chambre schlafzimmer zimmer",
  floors: "hardwood floorboard oak parquet parquet parket",
  energy: "solar panel insulation insulated efficient energy efficiency",
  heating: "heating heat heated boiler radiator calefaccion chauffage heizung",
  cooling: "cooling aircon airconditioning conditioning ac",
  laundry: "laundry washer dryer washing lavadero",
  accessible: "accessible step stepfree elevator lift ramp onelevel ascensor ascenseur aufzug",
  workshop: "workshop hobby craft tool bench studio atelier taller werkstatt",
  hosting: "entertain entertaining host hosting guest dining dinner party",
  land: "land acre acreage lot plot meadow orchard horse barn stable paddock terreno terrain grundstuck",
  nature: "forest wood woodland tree park trail hike hiking mountain creek bosque foret wald",
  renting: "rent rental renting lease let alquiler alquilar louer mieten miete",
};

const CONCEPTS_BY_STEM = new Map<string, string[]>();
for (const [concept, words] of Object.entries(VOCABULARY)) {
  for (const stem of new Set(wordsOf(words).map(stemOf))) {
    CONCEPTS_BY_STEM.set(stem, [...(CONCEPTS_BY_STEM.get(stem) ?? []), concept]);
  }
}

const NONE: readonly string[] = [];

/** The things of the real-estate field that a stemmed word stands for. */
export const conceptsOfStem = (stem: string): readonly string[] => CONCEPTS_BY_STEM.get(stem) ?? NONE;

/** Concepts that nearly every listing has: they say little about which one is meant. */
const COMMON = new Set(["house", "bedroom", "bathroom", "apartment", "renovated", "spacious"]);
export const isCommonConcept = (concept: string): boolean => COMMON.has(concept);
