import type { Layout } from "./layout";

export const OCEANIAN_AND_CANADIAN: Layout[] = [
  {
    name: "Melbourne sales with codes for types and misspelt coordinates",
    country: "AU",
    currency: "AUD",
    text: `Suburb,Address,Rooms,Type,Price,Method,SellerG,Date,Distance,Postcode,Bedroom2,Bathroom,Car,Landsize,BuildingArea,YearBuilt,CouncilArea,Lattitude,Longtitude,Regionname,Propertycount
Abbotsford,85 Turner St,2,h,1480000,S,Agency,3/12/2016,2.5,3067,2,1,1,202,,,Yarra,-37.7996,144.9984,Northern Metropolitan,4019
Abbotsford,25 Bloomburg St,2,h,1035000,S,Agency,4/02/2016,2.5,3067,2,1,0,156,79,1900,Yarra,-37.8079,144.9934,Northern Metropolitan,4019
Abbotsford,5 Charles St,3,t,1465000,SP,Agency,4/03/2017,2.5,3067,3,2,0,134,150,1900,Yarra,-37.8093,144.9944,Northern Metropolitan,4019
Abbotsford,6/241 Nicholson St,1,u,300000,S,Agency,8/10/2016,2.5,3067,1,1,1,0,,,Yarra,-37.8008,144.9973,Northern Metropolitan,4019`,
    rows: {
      1: {
        price: 1_480_000,
        currency: "AUD",
        listingType: "sale",
        propertyType: "house",
        bedroomsTotal: 2,
        bathroomsTotal: 1,
        lotSizeArea: 202,
        lotSizeUnits: "sqm",
        livingArea: null,
        yearBuilt: null,
        unparsedAddress: "85 Turner St",
        city: "Abbotsford",
        postalCode: "3067",
        latitude: -37.7996,
        longitude: 144.9984,
        features: { parking: true },
      },
      2: { livingArea: 79, livingAreaUnits: "sqm", yearBuilt: 1900, features: { parking: false } },
      3: { propertyType: "townhouse", bedroomsTotal: 3 },
      4: { propertyType: "apartment", lotSizeArea: null },
    },
  },
  {
    name: "an Australian portal with price guides",
    country: "AU",
    currency: "AUD",
    text: `listing_id\tprice_guide\tbeds\tbaths\tcars\tland_size\tfloor_area\tproperty_type\tstreet\tsuburb\tstate\tpostcode\theadline
2019001\t$1.2M\t4\t2\t2\t650 m²\t210 m²\tHouse\t14 Banksia Ave\tKenmore\tQLD\t4069\tFamily home with a pool
2019002\tAuction\t3\t1\t1\t0.8 ha\t\tHouse\t9 Ridge Rd\tMaleny\tQLD\t4552\tViews to the coast
2019003\t$650 - $690k\t2\t2\t1\t\t88m2\tUnit\t7/20 Bay St\tBrighton\tVIC\t3186\tBeachside unit
2019004\tContact Agent\t5\t3\t2\t1,012m2\t\tHouse\t3 Elm Ct\tUnley\tSA\t5061\tGrand bluestone villa`,
    rows: {
      1: {
        sourceId: "2019001",
        price: 1_200_000,
        bedroomsTotal: 4,
        lotSizeArea: 650,
        lotSizeUnits: "sqm",
        livingArea: 210,
        livingAreaUnits: "sqm",
        unparsedAddress: "14 Banksia Ave",
        city: "Kenmore",
        stateOrProvince: "QLD",
        postalCode: "4069",
        currency: "AUD",
        features: { parking: true },
      },
      2: { price: null, lotSizeArea: 0.8, lotSizeUnits: "hectare", livingArea: null },
      3: { price: 650_000, livingArea: 88, propertyType: "apartment" },
      4: { price: null, lotSizeArea: 1012, lotSizeUnits: "sqm" },
    },
  },
  {
    name: "Australian rentals by the week",
    country: "AU",
    currency: "AUD",
    text: `Address,Rent,Bedrooms,Bathrooms,Parking,Type,Pets,Air Conditioning
"4/18 Wattle St, Fitzroy VIC 3065",$650 per week,2,1,1,Apartment,Pets considered,Yes
"9 Coral Cct, Palm Cove QLD 4879",$720 pw,3,2,2,House,No,No
"22 King St, Newtown NSW 2042","$1,150 weekly",4,2,0,Terrace,Yes,Yes`,
    rows: {
      1: {
        price: 650,
        listingType: "rent",
        rentPeriod: "week",
        currency: "AUD",
        bedroomsTotal: 2,
        city: "Fitzroy",
        stateOrProvince: "VIC",
        postalCode: "3065",
        features: { parking: true, air_conditioning: true },
      },
      2: { price: 720, rentPeriod: "week", features: { parking: true, pets_allowed: false, air_conditioning: false } },
      3: { price: 1150, rentPeriod: "week", features: { parking: false, pets_allowed: true, air_conditioning: true } },
    },
  },
  {
    name: "Perth homes in capitals",
    country: "AU",
    currency: "AUD",
    text: `ADDRESS,SUBURB,PRICE,BEDROOMS,BATHROOMS,GARAGE,LAND_AREA,FLOOR_AREA,BUILD_YEAR,CBD_DIST,NEAREST_STN,NEAREST_STN_DIST,DATE_SOLD,POSTCODE,LATITUDE,LONGITUDE,NEAREST_SCH,NEAREST_SCH_DIST,NEAREST_SCH_RANK
1 Acorn Place,South Lake,565000,4,2,2,600,160,2003,18300,Cockburn Central Station,1800,09-2018,6164,-32.1159,115.84245,LAKELAND SENIOR HIGH SCHOOL,0.828,
1 Addis Way,Wandi,365000,3,2,2,351,139,2013,26900,Kwinana Station,4900,02-2019,6167,-32.1934704,115.8595538,ATWELL COLLEGE,5.524,129
1 Ainsley Court,Camillo,287000,3,1,1,719,86,1979,22600,Challis Station,1900,06-2015,6111,-32.120578,115.9935791,KELMSCOTT SENIOR HIGH SCHOOL,1.649,113
1 Albert Street,Bellevue,255000,2,1,NULL,651,59,1953,17900,Midland Station,3600,07-2018,6056,-31.9005472,116.0380089,SWAN VIEW SENIOR HIGH SCHOOL,1.571,`,
    rows: {
      1: {
        price: 565_000,
        bedroomsTotal: 4,
        bathroomsTotal: 2,
        lotSizeArea: 600,
        lotSizeUnits: "sqm",
        livingArea: 160,
        livingAreaUnits: "sqm",
        yearBuilt: 2003,
        unparsedAddress: "1 Acorn Place",
        city: "South Lake",
        postalCode: "6164",
        latitude: -32.1159,
        longitude: 115.84245,
        features: { garage: true },
      },
      4: { price: 255_000, features: {} },
    },
  },
  {
    name: "Toronto condos with ranges of square feet",
    country: "CA",
    currency: "CAD",
    text: `MLS®,List Price,Bedrooms,Bathrooms,Sqft,Parking,Type,Full Address,Lat,Lng,Maintenance Fee,Remarks
C4567001,"C$849,000",2 + 1,2,1100-1500,1,Condo Apt,"38 Harbour Sq #1204, Toronto, ON M5J 2L1",43.641,-79.376,$812,Lake views from every room of this corner suite.
C4567002,"C$1,299,900",3,3,1500-2000 sq. ft.,2,Condo Townhouse,"12 Mews Lane, Toronto, ON M4X 1A4",43.668,-79.368,$455,Townhouse on a quiet lane.
C4567003,"C$529,000",0 + 1,1,0-499,0,Condo Apt,"8 Bay St #905, Toronto, ON M5G 1S1",43.655,-79.385,$301,Compact suite near the hospitals.`,
    rows: {
      1: {
        sourceId: "C4567001",
        price: 849_000,
        currency: "CAD",
        bedroomsTotal: 2,
        bathroomsTotal: 2,
        livingArea: 1100,
        livingAreaUnits: "sqft",
        propertyType: "condo",
        unparsedAddress: "38 Harbour Sq #1204, Toronto, ON M5J 2L1",
        city: "Toronto",
        stateOrProvince: "ON",
        postalCode: "M5J 2L1",
        latitude: 43.641,
        features: { parking: true, den: true },
      },
      2: { price: 1_299_900, propertyType: "townhouse", bedroomsTotal: 3, livingArea: 1500 },
      3: { price: 529_000, bedroomsTotal: 0, features: { parking: false, den: true } },
    },
  },
  {
    name: "a Canadian board's dollars without a code",
    country: "CA",
    currency: "CAD",
    text: `"ID";"Price";"City";"Province";"Postal Code";"Beds";"Baths";"Property Type";"Square Footage";"Acreage";"Garage";"Fireplace"
"22001";"$379,900";"Airdrie";"AB";"T4B 3S4";"3";"2.5";"Single Family";"1,498 sqft";"";"Yes";"No"
"22002";"$1,149,000";"Victoria";"BC";"V8V 2N6";"4";"3";"House";"2,310 sqft";"0.19 acres";"No";"Yes"
"22003";"$229,000";"Moncton";"NB";"E1C 4Z3";"2";"1";"Mobile Home";"910 sqft";"";"";""`,
    rows: {
      1: {
        price: 379_900,
        currency: "CAD",
        bathroomsTotal: 2.5,
        livingArea: 1498,
        livingAreaUnits: "sqft",
        city: "Airdrie",
        stateOrProvince: "AB",
        postalCode: "T4B 3S4",
        country: "CA",
        features: { garage: true, fireplace: false },
      },
      2: { lotSizeArea: 0.19, lotSizeUnits: "acre", features: { garage: false, fireplace: true } },
      3: { propertyType: "mobile_home", features: {}, lotSizeArea: null },
    },
  },
];
