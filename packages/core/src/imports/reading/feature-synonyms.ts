import type { Feature } from "../../listings/schemas";

/** Headers of yes-or-no columns (and of lists about one thing, as MLS exports have them), in the same words. */
export const FEATURE_SYNONYMS: Record<Feature, string> = {
  air_conditioning: `
    air conditioning, cooling yn, cooling, cool, central air, ac, aircon, air con, a c, has air conditioning,
    cooling features, klimaanlage, climatisation, aire acondicionado, ar condicionado, aria condizionata,
    airconditioning, klimatyzacja, has cooling`,
  balcony: "balcony, balconies, balkon, balcon, balcones, varanda, sacada, balcone, has balcony",
  basement: "basement, basement yn, has basement, cellar, keller, sotano, porao, cantina, kelder",
  cats_allowed: "cats allowed, cats, cats ok, cat friendly",
  concierge: "concierge, doorman, porter, portier, conserje, portaria, portineria",
  dishwasher: `
    dishwasher, spulmaschine, geschirrspuler, lave vaisselle, lavavajillas, lavastoviglie, vaatwasser, zmywarka`,
  dogs_allowed: "dogs allowed, dogs, dogs ok, dog friendly",
  elevator: `
    elevator, lift, has lift, has elevator, aufzug, fahrstuhl, ascenseur, ascensor, elevador, ascensore, winda,
    elevators`,
  fireplace: `
    fireplace, fireplace yn, fireplaces, fireplaces total, total number of fireplaces, number of fireplaces, open
    fire, has fireplace, fireplace features, kamin, cheminee, chimenea, lareira, camino, open haard, kominek`,
  furnished: `
    furnished, furnishing, furnished state, is furnished, furniture, furnishings, furnished status, mobliert,
    moebliert, meuble, amueblado, mobiliado, mobilado, arredato, gemeubileerd, umeblowane, umeblowanie`,
  garage: `
    garage, garage yn, garage spaces, attached garage yn, has garage, parking garage, garages, garage size, garaje,
    garagem, garaz, box, car garage, garage capacity, garage cars`,
  garden: `
    garden, has garden, yard, backyard, garten, jardin, jardim, giardino, tuin, ogrod, gardens, fenced yard`,
  gym: "gym, fitness, fitness center, fitness centre, has gym, gimnasio, academia, palestra, silownia",
  heating: `
    heating, heating yn, heat, has heating, heating features, heizung, chauffage, calefaccion, aquecimento,
    riscaldamento, verwarming, ogrzewanie`,
  in_unit_laundry: `
    in unit laundry, washer dryer, washer dryer in unit, in unit washer dryer, laundry in unit, washer and dryer`,
  new_construction: `
    new construction, new construction yn, is new construction, new build, new development, new home, newly built,
    neubau, neuf, obra nueva, nova construcao, nuova costruzione, nieuwbouw, rynek pierwotny`,
  parking: `
    parking, has parking, parking space, parking spaces, parking total, garage parking, parkings, car parking, car
    spaces, car space, carspaces, parking available, total spaces, covered spaces, open parking yn, stellplatz,
    stellplatze, parkplatz, stationnement, aparcamiento, estacionamiento, estacionamento, vagas, vaga, vagas
    garagem, posto auto, parkeren, parkeerplaats, miejsce parkingowe, off street parking, parking spots, parking
    count`,
  pets_allowed: `
    pets allowed, pets, pet friendly, pets policy, pet policy, pets ok, haustiere, animaux, mascotas, animais,
    animali, huisdieren, zwierzeta, accepts pets`,
  pool: `
    pool, pool private yn, swimming pool, has pool, pool features, private pool, pool yn, schwimmbad, piscine,
    piscina, alberca, zwembad, basen, has private pool`,
  storage: `
    storage, storage room, has storage, trastero, storage unit, store room, abstellraum, arrecadacao, ripostiglio,
    berging, komorka`,
  terrace: `
    terrace, has terrace, terrasse, terasse, terraza, terraco, terrazza, terras, taras, patio, deck, patio yn, roof
    terrace`,
  waterfront: "waterfront, waterfront yn, is waterfront, water front, waterfront features, beachfront",
  wheelchair_access: `
    wheelchair access, wheelchair accessible, accessible, wheelchaired, accessibility, barrierefrei, disabled
    access, handicap accessible`,
};
