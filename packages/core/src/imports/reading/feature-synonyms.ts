import type { Feature } from "../../listings/schemas";

/** Headers of yes-or-no columns (and of lists about one thing, as MLS exports have them), in the same words. */
export const FEATURE_SYNONYMS: Record<Feature, string> = {
  air_conditioning: `
    air conditioning, cooling yn, cooling, cool, central air, ac, aircon, air con, a c, has air conditioning,
    cooling features, klimaanlage, climatisation, aire acondicionado, ar condicionado, aria condizionata,
    airconditioning, klimatyzacja, has cooling, ac yn, has ac, ac unit, aircond, air con yn, cooling system, has aircon, airco, klima, refrigeration, aircondition`,
  balcony:
    "balcony, balconies, balkon, balcon, balcones, varanda, sacada, balcone, has balcony, balkong, has balconies, balcony yn, number of balconies, balcony count, altan, parveke",
  basement:
    "basement, basement yn, has basement, cellar, keller, sotano, porao, cantina, kelder, cave, bodega, piwnica, kallare, kjeller, has cellar, bsmt",
  cats_allowed: "cats allowed, cats, cats ok, cat friendly",
  concierge: "concierge, doorman, porter, portier, conserje, portaria, portineria",
  den: "den, has den, den yn, dens, home office, study room, study",
  dishwasher: `
    dishwasher, spulmaschine, geschirrspuler, lave vaisselle, lavavajillas, lavastoviglie, vaatwasser, zmywarka`,
  dogs_allowed: "dogs allowed, dogs, dogs ok, dog friendly",
  elevator: `
    elevator, lift, has lift, has elevator, aufzug, fahrstuhl, ascenseur, ascensor, elevador, ascensore, winda,
    elevators, elevator yn, hiss, heis, elevator in building, hissi, asansor, has a lift, lift available, fahrstuhl aufzug, vytah`,
  fireplace: `
    fireplace, fireplace yn, fireplaces, fireplaces total, total number of fireplaces, number of fireplaces, open
    fire, has fireplace, fireplace features, kamin, cheminee, chimenea, lareira, camino, open haard, kominek, fp, fire place, fireplace count, fire places, eldstad, peis, cheminees, chimeneas, camini, has fireplaces, wood burner`,
  furnished: `
    furnished, let furn id, let furnished, furnishing, furnished state, is furnished, furniture, furnishings, furnished status, mobliert,
    moebliert, meuble, amueblado, mobiliado, mobilado, arredato, gemeubileerd, umeblowane, umeblowanie, comes furnished, furnishing status, furnishing type, furnished yn, esta amueblado, mobilier, meublee, mobliert teilmobliert, mobliert yn, moblert, moblerad, esyali, furnished type`,
  garage: `
    garage, garage yn, garage spaces, attached garage yn, has garage, parking garage, garages, garage size, garaje,
    garagem, garaz, box, car garage, garage capacity, garage cars, gar, gar spaces, gar cap, garage count, number of garages, garage space, garaza, garage yn 1, garage places, has garages, garage spots, garage number, garaj`,
  garden: `
    garden, has garden, yard, backyard, garten, jardin, jardim, giardino, tuin, ogrod, gardens, fenced yard, outdoor space garden, has yard, garden area, garten yn, ogrodek, hage, tradgard, private garden, bahce, garden yn`,
  gym: "gym, fitness, fitness center, fitness centre, has gym, gimnasio, academia, palestra, silownia, fitness room, fitness yn, gymnasium",
  heating: `
    heating, heating yn, heat, has heating, heating features, heizung, chauffage, calefaccion, aquecimento,
    riscaldamento, verwarming, ogrzewanie, heating type, heating system, type of heating, heater, central heating`,
  in_unit_laundry: `
    in unit laundry, washer dryer, washer dryer in unit, in unit washer dryer, laundry in unit, washer and dryer, laundry options, laundry type, laundry, washer and dryer in unit, w d in unit, in unit washer and dryer, in suite laundry, ensuite laundry, has in unit laundry, in home laundry, inunit laundry`,
  new_construction: `
    new construction, new construction yn, is new construction, new build, new development, new home, newly built,
    neubau, neuf, obra nueva, nova construcao, nuova costruzione, nieuwbouw, rynek pierwotny, newly const, newbuild, is new, new home yn, is new build, is new development, nuda propiedad obra nueva, lancamento, novy, new property`,
  parking: `
    parking, has parking, parking space, parking spaces, parking total, garage parking, parkings, car parking, car
    spaces, car space, carspaces, parking available, total spaces, covered spaces, open parking yn, stellplatz,
    stellplatze, parkplatz, stationnement, aparcamiento, estacionamiento, estacionamento, vagas, vaga, vagas
    garagem, posto auto, parkeren, parkeerplaats, miejsce parkingowe, off street parking, parking spots, parking
    count, car, cars, car parks, car park, no park spaces, park spaces, parking spots number, parking yn, parking options, has car park, parking number, number of parking spaces, number parking, num parking, places parking, place de parking, nb parking, plazas de parking, plaza de garaje, estacionamientos, cochera, cocheras, cajones de estacionamiento, vagas de garagem, garagens vagas, n vagas, numero vagas, posti auto, posto macchina, miejsce postojowe, parkering, parkeringsplats, otopark, garage parking spaces, stellplatze anzahl, parking space count, parking spaces count, parking space number`,
  pets_allowed: `
    pets allowed, pets, pet friendly, pets policy, pet policy, pets ok, haustiere, animaux, mascotas, animais,
    animali, huisdieren, zwierzeta, accepts pets, animal, animals, pet, pets yn, pets allowed yn, pets considered, are pets allowed, allows pets, pet allowed, accept animals, accepte animaux, haustiere erlaubt, aceita pets, aceita animais, admite mascotas, se admiten mascotas, animali ammessi, huisdieren toegestaan, zwierzeta dozwolone, husdjur, pets considered yn`,
  pool: `
    pool, pool private yn, swimming pool, has pool, pool features, private pool, pool yn, schwimmbad, piscine,
    piscina, alberca, zwembad, basen, has private pool, swimmingpool, pool available, pools, pool area, has swimming pool, piscine yn, basseng, svommebasseng, bassang, havuz, pool type, private swimming pool, pool in building`,
  storage: `
    storage, storage room, has storage, trastero, storage unit, store room, abstellraum, arrecadacao, ripostiglio,
    berging, komorka, has storage room, storage yn, cantina deposito, magazyn, komorka lokatorska, cave debarras, cellier, bodega trastero`,
  terrace: `
    terrace, has terrace, terrasse, terasse, terraza, terraco, terrazza, terras, taras, patio, deck, patio yn, roof
    terrace, terraces, terrass, terrasse yn, terrasse balcon, roof deck, terrasa, terraza yn, terazza, has patio, has deck, porch`,
  waterfront:
    "waterfront, waterfront yn, is waterfront, water front, waterfront features, beachfront, water front yn, on water, lakefront, bord de mer, frente al mar, vista mare fronte",
  wheelchair_access: `
    wheelchair access, wheelchair accessible, accessible, wheelchaired, accessibility, barrierefrei, disabled
    access, handicap accessible, wheelchair, is accessible, disabled accessible, adaptado, accesible, accessible yn, barrier free`,
};
