import type { Layout } from "./layout";

/** Exports that agents elsewhere bring from their portals and programs, with a home's details. */
export const PORTAL_FEEDS: Layout[] = [
  {
    name: "a Spanish export with floors and community fees",
    country: "ES",
    currency: "EUR",
    text: `Referencia;Operación;Tipo de inmueble;Precio (€);Calle;Número;Planta;Código postal;Municipio;Provincia;Barrio;Habitaciones;Baños;m² construidos;m² útiles;m² parcela;Año construcción;Ascensor;Garaje;Terraza;Aire acondicionado;Piscina;Amueblado;Certificado energético;Gastos de comunidad;Estado;Descripción;Fotos
V-0012;Venta;Piso;349.000;Calle Alcalá;218;3ª;28028;Madrid;Madrid;Guindalera;3;2;112;98;;1975;Sí;No;Sí;Sí;No;No;E;95 €/mes;Buen estado;"Piso exterior reformado, muy luminoso.";https://f.example/1.jpg|https://f.example/2.jpg
A-0044;Alquiler;Ático;1.850;Carrer de Muntaner;90;Ático;08011;Barcelona;Barcelona;Eixample;2;1;78;70;;1930;Sí;No;Sí;Sí;No;Sí;En trámite;;A reformar;"Ático con terraza de 20 m².";
V-0100;Venta;Chalet adosado;1.250.000;Urb. Los Arcos;7;;29660;Marbella;Málaga;Nueva Andalucía;5;4;320;;750;2004;No;Sí;Sí;Sí;Sí;;C;1.200 €/año;Nuevo;"Chalet con piscina privada y jardín.";https://f.example/3.jpg
L-0007;Alquiler;Estudio;720;Calle Mayor;3;Bajo;50001;Zaragoza;Zaragoza;Centro;0;1;32;;;1960;No;No;No;No;No;Sí;G;;;"Estudio amueblado.";`,
    rows: {
      1: {
        ...{
          price: 349_000,
          listingType: "sale",
          unparsedAddress: "Calle Alcalá 218",
          entryLevel: 3,
          energyRating: "E",
        },
        ...{ associationFee: 9_500, associationFeeFrequency: "month", bedroomsTotal: 3, livingArea: 112 },
      },
      2: { listingType: "rent", price: 1850, propertyType: "penthouse", postalCode: "08011", energyRating: undefined },
      3: { propertyType: "townhouse", price: 1_250_000, associationFeeFrequency: "year", lotSizeArea: 750 },
      4: { propertyType: "studio", bedroomsTotal: 0, entryLevel: 0, price: 720 },
    },
  },
  {
    name: "a German export of homes to buy and to rent",
    country: "DE",
    currency: "EUR",
    text: `Objekt-Nr.;Vermarktungsart;Objektart;Titel;Straße;Hausnummer;PLZ;Ort;Stadtteil;Kaufpreis;Kaltmiete;Warmmiete;Nebenkosten;Kaution;Zimmer;Schlafzimmer;Badezimmer;Wohnfläche (ca.);Grundstücksfläche (ca.);Baujahr;Etage;Etagenanzahl;Balkon/Terrasse;Keller;Aufzug;Einbauküche;Garage/Stellplatz;Hausgeld;Heizungsart;Energieeffizienzklasse;Provision;Bezugsfrei ab;Objektbeschreibung
IS-4711;Kauf;Eigentumswohnung;Helle 3-Zi-Whg in Altbau;Lindenstr.;12a;04103;Leipzig;Zentrum-Ost;325.000,00 €;;;;;3;2;1;84,5 m²;;1908;2;4;Ja;Ja;Nein;Ja;;285,00 €;Fernwärme;D;3,57 %;sofort;Stilvolle Altbauwohnung mit Dielenboden.
IS-4712;Miete;Etagenwohnung;2-Zimmer am Park;Kantstr.;5;10625;Berlin;Charlottenburg;;890,00 €;1.120,00 €;230,00 €;2.670,00 €;2;1;1;56,20 m²;;1962;0;5;Nein;Ja;Ja;Nein;Stellplatz;;Zentralheizung;F;;01.05.2026;Ruhige Wohnung im Erdgeschoss.
IS-4713;Kauf;Einfamilienhaus;Haus mit Garten;Am Hang;3;79100;Freiburg im Breisgau;;1.150.000,00 €;;;;;6,5;4;2;178 m²;612 m²;1994;;2;Ja;Ja;;;Garage;;Öl;E;;nach Absprache;Freistehendes Haus mit Südgarten.
IS-4714;Kauf;Baugrundstück;Bauplatz;;;;Ulm;;auf Anfrage;;;;;;;;;850 m²;;;;;;;;;;;;;;Erschlossenes Grundstück.`,
    rows: {
      1: {
        ...{ price: 325_000, listingType: "sale", unparsedAddress: "Lindenstr. 12a", postalCode: "04103" },
        ...{ livingArea: 84.5, bedroomsTotal: 2, stories: 4, entryLevel: 2, associationFee: 28_500, energyRating: "D" },
      },
      2: {
        ...{ price: 890, listingType: "rent", entryLevel: 0, securityDeposit: 267_000 },
        availabilityDate: "2026-05-01",
      },
      3: { propertyType: "house", lotSizeArea: 612, heating: "Öl", bedroomsTotal: 4, availabilityDate: undefined },
      4: { propertyType: "land", price: null, lotSizeArea: 850, livingArea: null },
    },
  },
  {
    name: "a Polish export whose czynsz is the administration's",
    country: "PL",
    currency: "PLN",
    text: `Nr oferty,Rodzaj nieruchomości,Typ transakcji,Tytuł,Cena,Cena za m²,Powierzchnia,Liczba pokoi,Piętro,Liczba pięter,Rok budowy,Rynek,Miasto,Dzielnica,Ulica,Czynsz (administracyjny),Kaucja,Ogrzewanie,Winda,Balkon,Miejsce parkingowe,Dostępne od,Opis
OT-1,Mieszkanie,Sprzedaż,"3 pokoje, Mokotów","1 150 000 zł","16 912 zł/m²","68,00 m²",3,2,6,2015,wtórny,Warszawa,Mokotów,Puławska,"850 zł",,miejskie,tak,tak,tak,,"Jasne mieszkanie z balkonem."
OT-2,Mieszkanie,Wynajem,"Kawalerka centrum","2 600 zł/miesiąc",,"31,5 m²",1,parter,4,1965,wtórny,Kraków,Stare Miasto,Długa,"420 zł","2 600 zł",gazowe,nie,nie,nie,2026-04-01,"Kawalerka blisko rynku."
OT-3,Dom,Sprzedaż,"Dom wolnostojący","1,89 mln zł",,"220 m²",6,,2,2020,pierwotny,Gdańsk,Osowa,,,,pompa ciepła,,,tak,,"Dom z ogrodem 800 m²."
OT-4,Działka,Sprzedaż,"Działka budowlana",Zapytaj o cenę,,"1 200 m²",,,,,wtórny,Sopot,,,,,,,,,,"Działka budowlana."`,
    rows: {
      1: { price: 1_150_000, listingType: "sale", associationFee: 85_000, entryLevel: 2, stories: 6, yearBuilt: 2015 },
      2: {
        ...{ price: 2600, listingType: "rent", rentPeriod: "month", associationFee: 42_000, securityDeposit: 260_000 },
        ...{ entryLevel: 0, availabilityDate: "2026-04-01", heating: "gazowe" },
      },
      3: { price: 1_890_000, propertyType: "house", livingArea: 220 },
      4: { price: null, propertyType: "land", lotSizeArea: 1200, livingArea: null },
    },
  },
  {
    name: "a French export with shower rooms",
    country: "FR",
    currency: "EUR",
    text: `Référence;Type de bien;Transaction;Prix;Honoraires;Charges de copropriété;Taxe foncière;Surface habitable;Surface terrain;Nb pièces;Nb chambres;Nb salles de bain;Nb salles d'eau;Étage;Nb étages;Année de construction;Ascenseur;Balcon;Terrasse;Parking;Cave;DPE;GES;Chauffage;Adresse;Code postal;Ville;Dépôt de garantie;Disponible le;Descriptif
M123;Appartement;Vente;435 000 € FAI;5 % TTC;180 €/mois;1 250 €;67,3 m²;;3;2;1;0;4e;6;1970;Oui;Oui;Non;1;Oui;D;B;Individuel gaz;18 rue des Lilas;69003;Lyon;;;Bel appartement traversant.
L456;Maison;Location;1 250 € / mois CC;;;;102 m²;350 m²;5;4;1;1;;1;1998;Non;Non;Oui;2;Non;C;A;Électrique;3 allée des Pins;33600;Pessac;1 250 €;15/04/2026;Maison avec jardin clos.
M789;Studio;Vente;89 900 €;;60 €;420 €;19 m²;;1;0;0;1;RDC;3;1985;Non;Non;Non;0;Non;NC;NC;;;06000;Nice;;;Studio rénové.`,
    rows: {
      1: {
        ...{ price: 435_000, associationFee: 18_000, associationFeeFrequency: "month", taxAnnualAmount: 125_000 },
        ...{ bathroomsTotal: 1, entryLevel: 4, stories: 6, energyRating: "D", heating: "Individuel gaz" },
      },
      2: { price: 1250, rentPeriod: "month", bathroomsTotal: 2, availabilityDate: "2026-04-15", bedroomsTotal: 4 },
      3: { bathroomsTotal: 1, entryLevel: 0, propertyType: "studio", energyRating: undefined },
    },
  },
  {
    name: "an Emirates export with offering codes",
    country: "AE",
    currency: "AED",
    text: `Ref No,Offering Type,Property Type,Title EN,Price,Price Type,Emirate,City,Community,Sub Community,Property Name,Bedroom,Bathroom,Size (sqft),Plot Size,Furnished,Parking,Private Amenities,Completion Status,Service Charge,Cheques,Available From,Agent Name,Agent Email,Permit Number,Description EN
PF-RR-1,RR,Apartment,Marina view 2BR,"130,000",Yearly,Dubai,Dubai,Dubai Marina,Marina Promenade,Attessa,2,3,"1,450",,Yes,1,"Balcony, Shared Pool, Shared Gym, Covered Parking",Ready,,4,2026-05-01,Omar Haddad,omar@example.com,71234,Bright two-bedroom with full marina view.
PF-RS-2,RS,Villa,Corner villa,"AED 5,400,000",,Dubai,Dubai,Arabian Ranches,Mirador,,5,6,"4,800","8,200 sqft",No,4,"Private Pool, Maids Room, Garden",Ready,3.5/sqft,,,Omar Haddad,omar@example.com,71235,Corner villa with a private pool.
PF-RR-3,RR,Apartment,Studio in JLT,"4,500",Monthly,Dubai,Dubai,Jumeirah Lake Towers,Cluster A,,Studio,1,420,,Partly,0,Shared Gym,Ready,,,,Lena Aziz,lena@example.com,71236,Studio close to the metro.
PF-RS-4,RS,Apartment,Off plan 1BR,"1.35M",,Abu Dhabi,Abu Dhabi,Yas Island,,,1,1,760,,,1,,Off Plan,,,,Lena Aziz,lena@example.com,71237,Off-plan apartment.`,
    rows: {
      1: { price: 130_000, listingType: "rent", rentPeriod: "year", city: "Dubai", parkingTotal: 1 },
      2: { price: 5_400_000, listingType: "sale", rentPeriod: null, propertyType: "villa", lotSizeArea: 8200 },
      3: { price: 4500, listingType: "rent", rentPeriod: "month", bedroomsTotal: 0 },
      4: { price: 1_350_000, listingType: "sale", city: "Abu Dhabi" },
    },
  },
  {
    name: "Australian JSON lines, nested",
    country: "AU",
    currency: "AUD",
    text: `{"id":2019001,"listingType":"Sale","propertyTypes":["House"],"status":"live","headline":"Family home by the reserve","description":"Four bedrooms on a quiet street with a pool.","addressParts":{"displayAddress":"8 Wattle Street, Kew VIC 3101","street":"Wattle Street","streetNumber":"8","suburb":"Kew","stateAbbreviation":"vic","postcode":"3101"},"bedrooms":4,"bathrooms":2,"carspaces":2,"priceDetails":{"displayPrice":"$2,150,000 - $2,300,000"},"landAreaSqm":612,"buildingAreaSqm":240,"geoLocation":{"latitude":-37.806,"longitude":145.03},"features":["AirConditioning","SwimmingPool","Dishwasher"],"media":[{"category":"Image","url":"https://img.example/1.jpg"}],"dateListed":"2026-02-10T03:00:00Z","seoUrl":"https://www.domain.example/2019001"}
{"id":2019002,"listingType":"Rent","propertyTypes":["ApartmentUnitFlat"],"status":"live","headline":"Two-bed with city views","description":"Modern apartment, available now.","addressParts":{"displayAddress":"1204/50 Lorimer Street, Docklands VIC 3008","street":"Lorimer Street","streetNumber":"50","unitNumber":"1204","suburb":"Docklands","stateAbbreviation":"vic","postcode":"3008"},"bedrooms":2,"bathrooms":1,"carspaces":1,"priceDetails":{"displayPrice":"$650 per week"},"landAreaSqm":null,"buildingAreaSqm":72,"geoLocation":{"latitude":-37.82,"longitude":144.93},"features":["Gym","SecureParking"],"media":[],"dateListed":"2026-03-01T00:00:00Z","seoUrl":"https://www.domain.example/2019002"}
{"id":2019003,"listingType":"Sale","propertyTypes":["VacantLand"],"status":"underOffer","headline":"Build here","description":"Level block.","addressParts":{"displayAddress":"Lot 5 Ridge Road, Woodend VIC 3442","street":"Ridge Road","streetNumber":"Lot 5","suburb":"Woodend","stateAbbreviation":"vic","postcode":"3442"},"bedrooms":null,"bathrooms":null,"carspaces":null,"priceDetails":{"displayPrice":"Contact Agent"},"landAreaSqm":4046,"buildingAreaSqm":null,"geoLocation":{"latitude":-37.36,"longitude":144.53},"features":[],"media":[],"dateListed":"2026-01-05T00:00:00Z","seoUrl":"https://www.domain.example/2019003"}`,
    rows: {
      1: {
        ...{ price: 2_150_000, listingType: "sale", city: "Kew", stateOrProvince: "VIC", lotSizeArea: 612 },
        features: { air_conditioning: true, pool: true, dishwasher: true, parking: true },
      },
      2: { price: 650, rentPeriod: "week", listingType: "rent", parkingTotal: 1, livingArea: 72 },
      3: { price: null, propertyType: "land", standardStatus: "active_under_contract", lotSizeArea: 4046 },
    },
  },
  {
    name: "a British feed with halved postcodes, sales and lettings",
    country: "GB",
    currency: "GBP",
    text: `AGENT_REF,ADDRESS_1,ADDRESS_2,TOWN,POSTCODE1,POSTCODE2,DISPLAY_ADDRESS,STATUS_ID,TRANS_TYPE_ID,PROP_SUB_ID,PRICE,PRICE_QUALIFIER,LET_RENT_FREQUENCY,LET_BOND,LET_DATE_AVAILABLE,LET_FURN_ID,BEDROOMS,BATHROOMS,LIVING_ROOMS,TENURE_TYPE_ID,SERVICE_CHARGE,COUNCIL_TAX_BAND,EPC_RATING,FEATURE1,FEATURE2,FEATURE3,SUMMARY,DESCRIPTION,MEDIA_IMAGE_00,MEDIA_IMAGE_01,PUBLISHED_FLAG
10023_A1,14,Bridge Street,Bath,BA2,4AS,"Bridge Street, Bath",Available,Resales,Terraced,475000,Guide Price,,,,,3,1,2,Freehold,,D,C,South-facing garden,Gas central heating,Off-street parking,"Three-bed terrace near the river.","A three-bedroom terraced house with a south-facing garden.",https://media.example/a1_0.jpg,https://media.example/a1_1.jpg,1
10023_B2,Flat 3,9 Queen Square,Bristol,BS1,4JQ,"Queen Square, Bristol",Let Agreed,Lettings,Flat,1450,,Monthly,1670,01/04/2026,Furnished,1,1,1,,,B,B,Lift,Balcony,,"One-bed flat.","A furnished one-bedroom flat with a balcony.",https://media.example/b2_0.jpg,,1
10023_C3,The Old Barn,Mill Lane,Frome,BA11,1AA,"Mill Lane, Frome",SSTC,Resales,Barn Conversion,895000,Offers in Excess of,,,,,4,3,3,Freehold,,F,E,,,,"Barn conversion.","Barn conversion in two acres.",,,1
10023_D4,22,High Street,Bath,BA1,5AB,"High Street, Bath",Available,Lettings,Studio,220,,Weekly,,15/05/2026,Part Furnished,0,1,0,,,A,D,,,,"Studio.","Studio above a shop.",,,1`,
    rows: {
      1: {
        ...{ price: 475_000, listingType: "sale", postalCode: "BA2 4AS", energyRating: "C" },
        features: { garden: true, parking: true },
      },
      2: {
        ...{ price: 1450, listingType: "rent", rentPeriod: "month", standardStatus: "pending", postalCode: "BS1 4JQ" },
        ...{ securityDeposit: 167_000, availabilityDate: "2026-04-01" },
        features: { elevator: true, balcony: true, furnished: true },
      },
      3: { listingType: "sale", standardStatus: "active_under_contract", propertyType: "house" },
      4: { listingType: "rent", rentPeriod: "week", price: 220, bedroomsTotal: 0 },
    },
  },
];
