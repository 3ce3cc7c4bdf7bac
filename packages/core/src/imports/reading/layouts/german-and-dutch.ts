import type { Layout } from "./layout";

export const GERMAN_AND_DUTCH: Layout[] = [
  {
    name: "a German portal's sales",
    country: "DE",
    currency: "EUR",
    text: `Objekt-ID;Titel;Objektart;Kaufpreis;Wohnfläche;Grundstück;Zimmer;Schlafzimmer;Badezimmer;Baujahr;Straße;PLZ;Ort;Balkon;Keller;Aufzug;Garage/Stellplatz;Beschreibung
A-1;Freistehendes Einfamilienhaus mit Garten;Einfamilienhaus;489.000,00 €;142,5 m²;612 m²;5,5;4;2;1987;Lindenweg 12;04416;Markkleeberg;Nein;Ja;Nein;Ja;Gepflegtes Haus in ruhiger Lage mit großem Garten und Kamin.
A-2;Helle Altbauwohnung;Etagenwohnung;319.500 €;ca. 78 m²;;3;2;1;1905;Gohliser Str. 8;4155;Leipzig;Ja;Ja;Nein;;Helle Wohnung mit Stuck und Dielen.
A-3;Dachgeschoss auf Anfrage;Dachgeschosswohnung;auf Anfrage;96,00 m²;;4;;1;k.A.;Markt 3;99084;Erfurt;;;Ja;1;Wohnen über den Dächern der Altstadt.`,
    rows: {
      1: {
        sourceId: "A-1",
        price: 489_000,
        currency: "EUR",
        listingType: "sale",
        propertyType: "house",
        livingArea: 142.5,
        livingAreaUnits: "sqm",
        lotSizeArea: 612,
        lotSizeUnits: "sqm",
        bedroomsTotal: 4,
        bathroomsTotal: 2,
        yearBuilt: 1987,
        unparsedAddress: "Lindenweg 12",
        postalCode: "04416",
        city: "Markkleeberg",
        features: { balcony: false, basement: true, elevator: false, parking: true },
        publicRemarks: "Gepflegtes Haus in ruhiger Lage mit großem Garten und Kamin.",
      },
      2: { price: 319_500, propertyType: "apartment", livingArea: 78, postalCode: "04155", bedroomsTotal: 2 },
      3: { price: null, propertyType: "apartment", bedroomsTotal: null, yearBuilt: null, livingArea: 96 },
    },
  },
  {
    name: "German rents as a scraper names them",
    country: "DE",
    currency: "EUR",
    text: `regio1,serviceCharge,heatingType,newlyConst,balcony,totalRent,yearConstructed,scoutId,noParkSpaces,hasKitchen,cellar,yearConstructedRange,baseRent,houseNumber,livingSpace,geo_krs,condition,interiorQual,petsAllowed,street,streetPlain,lift,baseRentRange,typeOfFlat,geo_plz,noRooms,floor,numberOfFloors,noRoomsRange,garden,livingSpaceRange,regio2,regio3,description,facilities,date
Nordrhein_Westfalen,245.00,central_heating,FALSE,FALSE,840.00,1965,96107057,1,FALSE,TRUE,2,595.00,244,86.00,Dortmund,well_kept,normal,,Sch&uuml;ruferstra&szlig;e,Schüruferstraße,FALSE,4,ground_floor,44269,4.00,1,3,4,TRUE,4,Dortmund,Schüren,Die ebenerdig zu erreichende Erdgeschosswohnung befindet sich in einem gepflegten Haus.,Die Wohnung ist mit Laminat ausgelegt.,May19
Rheinland_Pfalz,134.00,self_contained_central_heating,FALSE,TRUE,,1871,111378734,2,FALSE,FALSE,1,800.00,,89.00,Rhein_Pfalz_Kreis,refurbished,normal,no,no_information,,FALSE,5,ground_floor,67459,3.00,,,3,FALSE,4,Rhein_Pfalz_Kreis,Böhl_Iggelheim,Alles neu macht der Mai – so kann es auch für Sie in diesem Haus werden.,,May19
Sachsen,255.00,floor_heating,TRUE,TRUE,1300.00,2019,113147523,1,FALSE,TRUE,9,965.00,4,83.80,Dresden,first_time_use,sophisticated,,Turnerweg,Turnerweg,TRUE,6,apartment,1097,3.00,3,4,3,FALSE,4,Dresden,Äußere_Neustadt_Antonstadt,Der Neubau entsteht im Herzen der Dresdner Neustadt mit schönen Wohnungen.,"Fußbodenheizung, Balkon",Oct19
Sachsen,58.15,district_heating,FALSE,TRUE,,1964,108890903,,FALSE,FALSE,2,343.00,35,58.15,Mittelsachsen_Kreis,,,,Glück-Auf-Straße,Glück-Auf-Straße,FALSE,2,other,9599,3.00,3,,3,FALSE,2,Mittelsachsen_Kreis,Freiberg,Abseits von Lärm und Abgasen in Ihre neue Wohnung mit drei Zimmern im Grünen.,,May19`,
    rows: {
      1: {
        sourceId: "96107057",
        price: 595,
        listingType: "rent",
        livingArea: 86,
        livingAreaUnits: "sqm",
        bedroomsTotal: null,
        yearBuilt: 1965,
        postalCode: "44269",
        features: {
          balcony: false,
          basement: true,
          elevator: false,
          garden: true,
          heating: true,
          new_construction: false,
          parking: true,
        },
      },
      2: {
        price: 800,
        features: {
          pets_allowed: false,
          balcony: true,
          basement: false,
          elevator: false,
          garden: false,
          heating: true,
          new_construction: false,
          parking: true,
        },
      },
      3: { price: 965, postalCode: "01097", livingArea: 83.8, yearBuilt: 2019 },
      4: { price: 343, postalCode: "09599" },
    },
  },
  {
    name: "Swiss francs with apostrophes",
    country: "CH",
    currency: "CHF",
    text: `Referenz;Objekttyp;Preis;Zimmer;Wohnfläche;Adresse;PLZ;Ort;Haustiere erlaubt;Cheminée
CH-1;Villa;CHF 1'250'000.–;7.5;210 m²;Seestrasse 14;8802;Kilchberg;Ja;Ja
CH-2;Wohnung;CHF 2’150.– / Monat;3.5;84 m²;Dorfplatz 2;3011;Bern;Nein;Nein`,
    rows: {
      1: {
        price: 1_250_000,
        currency: "CHF",
        listingType: "sale",
        propertyType: "villa",
        bedroomsTotal: null,
        livingArea: 210,
        postalCode: "8802",
        city: "Kilchberg",
        features: { pets_allowed: true, fireplace: true },
      },
      2: {
        price: 2150,
        listingType: "rent",
        rentPeriod: "month",
        currency: "CHF",
        features: { pets_allowed: false, fireplace: false },
      },
    },
  },
  {
    name: "Dutch homes with costs for the buyer",
    country: "NL",
    currency: "EUR",
    text: `Adres,Postcode,Plaats,Vraagprijs,Woonoppervlakte,Perceeloppervlakte,Kamers,Slaapkamers,Badkamers,Bouwjaar,Soort woning,Tuin,Garage,Status,Omschrijving
Keizersgracht 12-B,1015 CS,Amsterdam,€ 895.000 k.k.,104 m²,,4,2,1,1890,Appartement,Nee,Nee,Beschikbaar,Licht appartement aan de gracht met een balkon op het zuiden.
Dorpsstraat 5,9981 NA,Uithuizen,€ 315.000 k.k.,136 m²,410 m²,5,4,1,1968,Eengezinswoning,Ja,Ja,Onder bod,Ruime woning met een diepe tuin.
Lange Nering 40,8302 EC,Emmeloord,€ 249.500 v.o.n.,88 m²,0.12 ha,4,3,1,2021,Tussenwoning,Ja,,Verkocht,Nieuwe tussenwoning.`,
    rows: {
      1: {
        price: 895_000,
        currency: "EUR",
        listingType: "sale",
        propertyType: "apartment",
        livingArea: 104,
        livingAreaUnits: "sqm",
        bedroomsTotal: 2,
        bathroomsTotal: 1,
        yearBuilt: 1890,
        unparsedAddress: "Keizersgracht 12-B",
        postalCode: "1015 CS",
        city: "Amsterdam",
        standardStatus: "active",
        features: { garden: false, garage: false },
      },
      2: {
        price: 315_000,
        propertyType: "house",
        lotSizeArea: 410,
        bedroomsTotal: 4,
        standardStatus: "active_under_contract",
      },
      3: {
        price: 249_500,
        propertyType: "townhouse",
        lotSizeArea: 0.12,
        lotSizeUnits: "hectare",
        standardStatus: "closed",
      },
    },
  },
  {
    name: "a Dutch scrape that counts bedrooms inside the rooms",
    country: "NL",
    currency: "EUR",
    text: `Address,City,Price,Lot size (m2),Living space size (m2),Build year,Build type,House type,Roof,Rooms,Toilet,Floors,Energy label,Position,Garden,Estimated neighbourhood price per m2
"Eerste Laan 42 A","1541 KX Koog aan de Zaan","€ 425.000 kosten koper",0,84 m²,1958,Bestaande bouw,Bovenwoning,,"4 kamers (2 slaapkamers)","1 badkamer",2,C,"In woonwijk",Balkon,4210
"Hollandse Dreef 9","1062 HV Amsterdam","€ 550.000 kosten koper","128 m²","115 m²",2001,Bestaande bouw,"Eengezinswoning, tussenwoning",Plat dak,"5 kamers (4 slaapkamers)","1 badkamer en 1 apart toilet",3,A,"Aan rustige weg","Achtertuin",5120
"Molenpad 3","9203 AB Drachten","€ 210.000 kosten koper","140 m²","99 m²",1972,Bestaande bouw,"Eengezinswoning, hoekwoning",,"4 kamers (3 slaapkamers)","1 badkamer",2,D,"In woonwijk","Voortuin",2800`,
    rows: {
      1: {
        price: 425_000,
        bedroomsTotal: 2,
        livingArea: 84,
        lotSizeArea: null,
        postalCode: "1541 KX",
        city: "Koog aan de Zaan",
        yearBuilt: 1958,
      },
      2: {
        price: 550_000,
        bedroomsTotal: 4,
        livingArea: 115,
        lotSizeArea: 128,
        lotSizeUnits: "sqm",
        propertyType: "townhouse",
        city: "Amsterdam",
        postalCode: "1062 HV",
      },
      3: { price: 210_000, bedroomsTotal: 3, yearBuilt: 1972, city: "Drachten" },
    },
  },
  {
    name: "Austrian rooms and gardens",
    country: "AT",
    currency: "EUR",
    text: `ID|Bezeichnung|Miete|Nutzfläche|Zimmeranzahl|Stiege|Postleitzahl|Gemeinde|Bundesland|Terrasse|Möbliert
77001|Mietwohnung im Grünen|1.180,50 EUR monatlich|71,3 m²|3|2|8010|Graz|Steiermark|ja|nein
77002|Garconniere|€ 620,-|34 m²|1|1|6020|Innsbruck|Tirol|nein|ja`,
    rows: {
      1: {
        sourceId: "77001",
        price: 1180.5,
        listingType: "rent",
        rentPeriod: "month",
        livingArea: 71.3,
        bedroomsTotal: null,
        postalCode: "8010",
        city: "Graz",
        stateOrProvince: "Steiermark",
        features: { terrace: true, furnished: false },
      },
      2: { price: 620, listingType: "rent", livingArea: 34, features: { terrace: false, furnished: true } },
    },
  },
];
