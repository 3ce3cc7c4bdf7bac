import type { Layout } from "./layout";

export const NORDIC_AND_SLAVIC: Layout[] = [
  {
    name: "Swedish flats with rooms, fees and kronor",
    country: "SE",
    currency: "SEK",
    text: `Adress;Område;Kommun;Utgångspris;Rum;Boarea;Tomtarea;Byggår;Bostadstyp;Avgift;Balkong;Hiss
Storgatan 4;Centrum;Uppsala;2 495 000 kr;3 rum;74,5 m²;;1962;Lägenhet;4 210 kr/mån;Ja;Nej
Skogsvägen 18;Sunnersta;Uppsala;5 950 000 kr;6 rum;168 m²;1 020 m²;1978;Villa;;Nej;
Åkergatan 2;Luthagen;Uppsala;1 695 000 kr;1 rum;32 m²;;1949;Lägenhet;2 105 kr/mån;Nej;Ja`,
    rows: {
      1: {
        price: 2_495_000,
        currency: "SEK",
        listingType: "sale",
        propertyType: "apartment",
        bedroomsTotal: null,
        livingArea: 74.5,
        livingAreaUnits: "sqm",
        yearBuilt: 1962,
        unparsedAddress: "Storgatan 4",
        city: "Uppsala",
        features: { balcony: true, elevator: false },
      },
      2: {
        price: 5_950_000,
        propertyType: "villa",
        lotSizeArea: 1020,
        lotSizeUnits: "sqm",
        features: { balcony: false },
      },
    },
  },
  {
    name: "Norwegian homes with soverom",
    country: "NO",
    currency: "NOK",
    text: `Finnkode;Tittel;Prisantydning;Boligtype;Soverom;Primærrom;Tomteareal;Byggeår;Adresse;Postnummer;Poststed
301;Lys leilighet;3 450 000 kr;Leilighet;2;68 m²;;1998;Parkveien 3;350;Oslo
302;Enebolig med hage;6 200 000 kr;Enebolig;4;182 m²;842 m²;1985;Fjellveien 7;5019;Bergen`,
    rows: {
      1: {
        sourceId: "301",
        price: 3_450_000,
        currency: "NOK",
        propertyType: "apartment",
        bedroomsTotal: 2,
        livingArea: 68,
        postalCode: "0350",
        city: "Oslo",
        yearBuilt: 1998,
      },
      2: { propertyType: "house", lotSizeArea: 842, lotSizeUnits: "sqm", bedroomsTotal: 4 },
    },
  },
  {
    name: "Polish flats with rooms",
    country: "PL",
    currency: "PLN",
    text: `Numer oferty;Tytuł;Cena;Powierzchnia;Liczba pokoi;Piętro;Rok budowy;Rynek;Miasto;Dzielnica;Ulica;Balkon;Winda;Miejsce parkingowe;Opis
PL-1;Mieszkanie 3-pokojowe na sprzedaż;749 000 zł;64,20 m²;3;2;2004;wtórny;Kraków;Podgórze;ul. Wielicka 10;tak;nie;tak;Mieszkanie po remoncie, blisko parku i tramwaju.
PL-2;Kawalerka do wynajęcia;2 100 zł/mc;28 m²;1;5;1975;wtórny;Kraków;Nowa Huta;os. Słoneczne 4;nie;tak;nie;Kawalerka umeblowana od zaraz.
PL-3;Dom wolnostojący na sprzedaż;Zapytaj o cenę;180 m²;6;;1999;wtórny;Wieliczka;;ul. Polna 2;;;tak;Dom z ogrodem.`,
    rows: {
      1: {
        sourceId: "PL-1",
        price: 749_000,
        currency: "PLN",
        listingType: "sale",
        propertyType: "apartment",
        bedroomsTotal: null,
        livingArea: 64.2,
        livingAreaUnits: "sqm",
        yearBuilt: 2004,
        city: "Kraków",
        subdivisionName: "Podgórze",
        unparsedAddress: "ul. Wielicka 10",
        features: { balcony: true, elevator: false, parking: true },
      },
      2: {
        price: 2100,
        listingType: "rent",
        rentPeriod: "month",
        propertyType: "studio",
        features: { balcony: false, elevator: true, parking: false },
      },
      3: { price: null, listingType: "sale", propertyType: "house" },
    },
  },
  {
    name: "Polish flats as a data set names them",
    country: "PL",
    currency: "PLN",
    text: `id,city,type,squareMeters,rooms,floor,floorCount,buildYear,latitude,longitude,centreDistance,poiCount,schoolDistance,ownership,buildingMaterial,condition,hasParkingSpace,hasBalcony,hasElevator,hasSecurity,hasStorageRoom,price
f8524536d4b09a0c8ccc0197ec9d7bde,szczecin,blockOfFlats,63.00,3.0,4.0,10.0,1980.0,53.3789330000000000,14.6252957000000000,6.53,9.0,0.118,condominium,concreteSlab,,yes,yes,yes,no,yes,415000
accbe77d4b360fea9735f138a50608dd,szczecin,blockOfFlats,36.00,2.0,8.0,10.0,,53.4426920000000000,14.5596900000000000,2.15,16.0,0.273,cooperative,concreteSlab,,no,yes,yes,no,yes,395995
8373aa373dbc3fe7ca3b7434166b8766,szczecin,tenement,73.02,3.0,2.0,3.0,,53.4522215000000000,14.5532572000000000,3.24,9.0,0.275,condominium,brick,,no,no,no,no,no,565000
0a68cd14c44ec5140143ece75d739535,szczecin,apartmentBuilding,87.60,3.0,2.0,3.0,2018.0,53.4356100000000000,14.5329000000000000,2.27,32.0,0.175,condominium,brick,,yes,yes,no,no,yes,640000`,
    rows: {
      1: {
        price: 415_000,
        currency: "PLN",
        listingType: "sale",
        propertyType: "apartment",
        city: "szczecin",
        livingArea: 63,
        livingAreaUnits: "sqm",
        yearBuilt: 1980,
        bedroomsTotal: null,
        features: { parking: true, balcony: true, elevator: true, storage: true },
        latitude: 53.378933,
      },
      3: { yearBuilt: null, features: { parking: false, balcony: false, elevator: false, storage: false } },
      4: { propertyType: "apartment", yearBuilt: 2018 },
    },
  },
  {
    name: "Czech sales",
    country: "CZ",
    currency: "CZK",
    text: `ID;Název;Cena;Dispozice;Plocha;Lokalita;Město;PSČ
1001;Prodej bytu 2+kk 54 m²;5 490 000 Kč;2+kk;54 m²;Smíchov;Praha;150 00
1002;Pronájem bytu 3+1 78 m²;18 500 Kč za měsíc;3+1;78 m²;Královo Pole;Brno;612 00`,
    rows: {
      1: {
        price: 5_490_000,
        currency: "CZK",
        listingType: "sale",
        livingArea: 54,
        propertyType: "apartment",
        city: "Praha",
        postalCode: "150 00",
        bedroomsTotal: null,
      },
      2: { price: 18_500, listingType: "rent", rentPeriod: "month", bedroomsTotal: null },
    },
  },
];
