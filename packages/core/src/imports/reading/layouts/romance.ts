import type { Layout } from "./layout";

export const ROMANCE: Layout[] = [
  {
    name: "French sales with pieces and chambers",
    country: "FR",
    currency: "EUR",
    text: `Référence;Titre;Type de bien;Prix;Surface;Pièces;Chambres;Terrain;Code postal;Ville;DPE;Ascenseur;Balcon;Description
V-12;Appartement T3 lumineux;Appartement;250 000 €;67,40 m² Carrez;3;2;;1000;Bourg-en-Bresse;C;Oui;Oui;Bel appartement traversant au troisième étage avec ascenseur.
V-13;Maison 6 pièces 145 m²;Maison;389 900 € FAI;145 m²;6 pièces;4 chambres;1 250 m²;33700;Mérignac;D;;Non;Maison familiale avec piscine et jardin arboré.
V-14;Terrain constructible;Terrain;Nous consulter;;;;2,5 ha;24200;Sarlat;;;;Terrain viabilisé au calme.`,
    rows: {
      1: {
        sourceId: "V-12",
        price: 250_000,
        currency: "EUR",
        propertyType: "apartment",
        livingArea: 67.4,
        livingAreaUnits: "sqm",
        bedroomsTotal: 2,
        postalCode: "01000",
        city: "Bourg-en-Bresse",
        features: { elevator: true, balcony: true },
      },
      2: {
        price: 389_900,
        propertyType: "house",
        bedroomsTotal: 4,
        livingArea: 145,
        lotSizeArea: 1250,
        lotSizeUnits: "sqm",
        features: { balcony: false },
      },
      3: { price: null, propertyType: "land", lotSizeArea: 2.5, lotSizeUnits: "hectare", bedroomsTotal: null },
    },
  },
  {
    name: "French rents with charges",
    country: "FR",
    currency: "EUR",
    text: `id_annonce,type_bien,loyer,charges,surface_m2,nb_pieces,meuble,ville,code_postal,url
881,Appartement,1 150 € CC,120,54,2,oui,Lyon 3e,69003,https://annonces.example/881
882,Studio,590 € /mois,45,21,1,non,Lille,59000,https://annonces.example/882`,
    rows: {
      1: {
        sourceId: "881",
        price: 1150,
        listingType: "rent",
        livingArea: 54,
        livingAreaUnits: "sqm",
        bedroomsTotal: null,
        city: "Lyon 3e",
        features: { furnished: true },
      },
      2: { price: 590, rentPeriod: "month", propertyType: "studio", features: { furnished: false } },
    },
  },
  {
    name: "French deeds of sale",
    country: "FR",
    currency: "EUR",
    text: `id_mutation,date_mutation,nature_mutation,valeur_fonciere,adresse_numero,adresse_nom_voie,code_postal,nom_commune,type_local,surface_reelle_bati,nombre_pieces_principales,surface_terrain,longitude,latitude
2021-1,2021-01-05,Vente,185000,3080,RTE DE COLIGNY,1370,Val-Revermont,Maison,97,5,1162,5.3811,46.3273
2021-2,2021-01-06,Vente,72000.5,12,RUE DU PORT,1000,Bourg-en-Bresse,Appartement,45,2,,5.2281,46.2052`,
    rows: {
      1: {
        price: 185_000,
        unparsedAddress: "3080 RTE DE COLIGNY",
        postalCode: "01370",
        city: "Val-Revermont",
        propertyType: "house",
        livingArea: 97,
        lotSizeArea: 1162,
        lotSizeUnits: "sqm",
        bedroomsTotal: null,
        latitude: 46.3273,
      },
      2: { price: 72_000.5, propertyType: "apartment", lotSizeArea: null },
    },
  },
  {
    name: "Italian homes with locali",
    country: "IT",
    currency: "EUR",
    text: `codice;contratto;tipologia;prezzo;locali;camere;bagni;superficie;piano;ascensore;indirizzo;comune;provincia;cap;descrizione
IT1;Vendita;Appartamento;€ 285.000;3;2;1;95 m²;2;Sì;Via Roma 21;Modena;MO;41121;Appartamento luminoso con due camere e terrazzo.
IT2;Affitto;Bilocale;€ 1.200/mese;2;1;1;60 m²;4;No;Corso Italia 3;Milano;MI;20122;Bilocale arredato vicino alla metropolitana.
IT3;Vendita;Villa;Trattativa riservata;8;5;4;420 m²;;;Via dei Colli 7;Spoleto;PG;6049;Villa con piscina e giardino.`,
    rows: {
      1: {
        sourceId: "IT1",
        price: 285_000,
        listingType: "sale",
        propertyType: "apartment",
        bedroomsTotal: 2,
        bathroomsTotal: 1,
        livingArea: 95,
        livingAreaUnits: "sqm",
        unparsedAddress: "Via Roma 21",
        city: "Modena",
        stateOrProvince: "MO",
        postalCode: "41121",
        features: { elevator: true },
      },
      2: {
        price: 1200,
        listingType: "rent",
        rentPeriod: "month",
        propertyType: "apartment",
        features: { elevator: false },
      },
      3: { price: null, propertyType: "villa", bedroomsTotal: 5, postalCode: "06049" },
    },
  },
  {
    name: "Italian bands of baths, with signs for more",
    country: "IT",
    currency: "EUR",
    text: `regione,citta,quartiere,prezzo,datetime,posto_auto,bagni_per_stanza,bagni,stanze,ultimo_piano,stato,classe_energetica,vista_mare,centralita,superficie,piano,riscaldamento,indirizzo
lombardia,milano,brera,595000,2021-03-02,0,0.5,2,4,0,ottimo,3,0,1,110,2,1,Via Solferino
lazio,roma,prati,420000,2021-03-02,1,0.33,1,3,1,buono,5,0,1,90,5,1,Via Cola di Rienzo`,
    rows: {
      1: {
        price: 595_000,
        stateOrProvince: "lombardia",
        city: "milano",
        subdivisionName: "brera",
        bathroomsTotal: 2,
        livingArea: 110,
        bedroomsTotal: null,
        standardStatus: "active",
        features: { parking: false, heating: true },
      },
    },
  },
  {
    name: "Spanish homes by habitaciones",
    country: "ES",
    currency: "EUR",
    text: `referencia;operacion;tipo;precio;habitaciones;baños;superficie construida;superficie parcela;año construccion;dirección;municipio;provincia;codigo postal;piscina;terraza;garaje;ascensor;descripción
E-1;Venta;Piso;189.000 €;3;2;98 m²;;1998;Calle Mayor 14;Albacete;Albacete;2001;No;Sí;Sí;Sí;Piso reformado con terraza y plaza de garaje incluida en el precio.
E-2;Alquiler;Ático;1.350 €/mes;2;1;75 m²;;2005;Avenida del Puerto 40;Valencia;Valencia;46023;Sí;Sí;No;Sí;Ático con vistas al puerto.
E-3;Venta;Chalet adosado;A consultar;4;3;210 m²;350 m²;2010;Calle del Pinar 2;Las Rozas;Madrid;28231;Sí;;Sí;No;Chalet con jardín.`,
    rows: {
      1: {
        price: 189_000,
        listingType: "sale",
        propertyType: "apartment",
        bedroomsTotal: 3,
        bathroomsTotal: 2,
        livingArea: 98,
        yearBuilt: 1998,
        unparsedAddress: "Calle Mayor 14",
        city: "Albacete",
        postalCode: "02001",
        features: { pool: false, terrace: true, garage: true, elevator: true },
      },
      2: { price: 1350, listingType: "rent", rentPeriod: "month", propertyType: "penthouse" },
      3: {
        price: null,
        propertyType: "townhouse",
        lotSizeArea: 350,
        lotSizeUnits: "sqm",
        features: { pool: true, garage: true, elevator: false },
      },
    },
  },
  {
    name: "Madrid homes as a scraper names them",
    country: "ES",
    currency: "EUR",
    text: `,id,title,subtitle,sq_mt_built,sq_mt_useful,n_rooms,n_bathrooms,n_floors,sq_mt_allotment,latitude,longitude,raw_address,is_exact_address_hidden,street_name,street_number,portal,floor,is_floor_under,door,neighborhood_id,operation,rent_price,rent_price_by_area,is_rent_price_known,buy_price,buy_price_by_area,is_buy_price_known,house_type_id,is_renewal_needed,is_new_development,built_year,has_central_heating,has_individual_heating,are_pets_allowed,has_ac,has_fitted_wardrobes,has_lift,is_exterior,has_garden,has_pool,has_terrace,has_balcony,has_storage_room,is_furnished,is_kitchen_equipped,is_accessible,has_green_zones,energy_certificate,has_parking
0,21742,"Piso en venta en calle de Godella, 64","San Cristóbal, Madrid",64.0,60.0,2,1.0,,,,,"Calle de Godella, 64",False,Calle de Godella,64,,3,False,,Neighborhood 135,sale,471,,False,85000,1328,True,HouseType 1: Pisos,False,False,1960.0,,,,True,,False,True,,,,,,,,,,D,False
1,21741,"Piso en venta en calle de la del Manojo de Rosas","Los Ángeles, Madrid",70.0,,3,1.0,,,,,Calle de la del Manojo de Rosas,True,Calle de la del Manojo de Rosas,,,4,False,,Neighborhood 132,sale,666,,False,129900,1856,True,HouseType 1: Pisos,True,False,,,,,,True,True,True,,,True,,,,,,,en trámite,False
2,21740,"Ático en venta en calle Uno","Centro, Madrid",94.0,54.0,2,2.0,,,,,Calle Uno,False,Calle Uno,,,7,False,,Neighborhood 134,sale,722,,False,144247,1535,True,HouseType 5: Áticos,False,False,1997.0,,,,True,True,True,True,True,,True,,,,,,,en trámite,True`,
    rows: {
      1: {
        sourceId: "21742",
        price: 85_000,
        listingType: "sale",
        propertyType: "apartment",
        livingArea: 64,
        livingAreaUnits: "sqm",
        bathroomsTotal: 1,
        yearBuilt: 1960,
        features: { air_conditioning: true, elevator: false, parking: false, new_construction: false },
      },
      2: {
        price: 129_900,
        yearBuilt: null,
        features: { elevator: true, terrace: true, parking: false, new_construction: false },
      },
      3: { price: 144_247, propertyType: "penthouse" },
    },
  },
];
