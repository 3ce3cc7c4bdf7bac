import type { Layout } from "./layout";

export const BRITISH: Layout[] = [
  {
    name: "a portal's sales with qualifiers before the price",
    country: "GB",
    currency: "GBP",
    text: `Ref,Property Type,Price,Bedrooms,Bathrooms,Receptions,Address,Postcode,Tenure,Size,Status,Description
RM-101,Detached House,"Guide Price £450,000",4,2,2,"12 Orchard Rise, Tiverton",EX16 5AB,Freehold,"1,450 sq. ft.",For Sale,"A handsome detached house with a walled garden and a garage."
RM-102,Flat,"Offers Over £215,000",2,1,1,"Flat 3, 8 Quay Street, Bristol",BS1 4XQ,Leasehold,"62 sq. m.",Sold STC,"A bright two-bedroom flat a short walk from the harbour."
RM-103,Terraced,POA,3,1,1,"27 Mill Lane, Ludlow",SY8 2HN,Freehold,,Under Offer,"A period terrace to be seen; price on application."
RM-104,Semi-Detached Bungalow,"Offers in Region of £299,950",3,2,1,"5 The Green, Alnwick",NE66 1AA,Freehold,"96 sq m",For Sale,"A well-kept bungalow at the edge of the town."`,
    rows: {
      1: {
        sourceId: "RM-101",
        price: 450_000,
        currency: "GBP",
        listingType: "sale",
        propertyType: "house",
        bedroomsTotal: 4,
        bathroomsTotal: 2,
        livingArea: 1450,
        livingAreaUnits: "sqft",
        unparsedAddress: "12 Orchard Rise, Tiverton",
        city: "Tiverton",
        postalCode: "EX16 5AB",
        standardStatus: "active",
        publicRemarks: "A handsome detached house with a walled garden and a garage.",
      },
      2: {
        price: 215_000,
        propertyType: "apartment",
        livingArea: 62,
        livingAreaUnits: "sqm",
        standardStatus: "active_under_contract",
        city: "Bristol",
      },
      3: { price: null, propertyType: "townhouse", bedroomsTotal: 3, standardStatus: "active_under_contract" },
      4: { price: 299_950, propertyType: "house", livingArea: 96, livingAreaUnits: "sqm" },
    },
  },
  {
    name: "lettings by the month and by the week",
    country: "GB",
    currency: "GBP",
    text: `id;title;rent;furnishing;available;location;let_type
1;"2 bedroom flat to rent";"£1,200 pcm";Furnished;01/02/2025;"Camden Road, London, N7 0LP";Long term
2;"Studio to rent";"£300 pw";Unfurnished;Now;"High Street, Oxford, OX1 4DA";Long term
3;"4 bedroom terraced house to rent";"£2,450 pcm (£565 pw)";Part furnished;;"Park Avenue, Leeds, LS6 1JX";Short term`,
    rows: {
      1: {
        price: 1200,
        currency: "GBP",
        listingType: "rent",
        rentPeriod: "month",
        bedroomsTotal: 2,
        propertyType: "apartment",
        city: "London",
        postalCode: "N7 0LP",
        features: { furnished: true },
      },
      2: {
        price: 300,
        rentPeriod: "week",
        bedroomsTotal: 0,
        propertyType: "studio",
        city: "Oxford",
        features: { furnished: false },
      },
      3: { price: 2450, rentPeriod: "month", bedroomsTotal: 4, propertyType: "townhouse", features: {} },
    },
  },
  {
    name: "London homes with a house name and receptions",
    country: "GB",
    currency: "GBP",
    text: `,Property Name,Price,House Type,Area in sq ft,No. of Bedrooms,No. of Bathrooms,No. of Receptions,Location,City/County,Postal Code
0,Queens Road,1675000,House,2716,5,5,5,Wimbledon,London,SW19 8NY
1,Seward Street,650000,Flat / Apartment,814,2,2,2,Clerkenwell,London,EC1V 3PA
2,Hotham Road,735000,Flat / Apartment,761,2,2,2,Putney,London,SW15 1QL
3,Festing Road,1765000,House,1986,4,4,4,Putney,London,SW15 1LP`,
    rows: {
      1: {
        price: 1_675_000,
        propertyType: "house",
        livingArea: 2716,
        livingAreaUnits: "sqft",
        bedroomsTotal: 5,
        bathroomsTotal: 5,
        city: "London",
        postalCode: "SW19 8NY",
      },
      2: { price: 650_000, propertyType: "apartment", bedroomsTotal: 2, livingArea: 814 },
    },
  },
  {
    name: "an Irish portal in euros",
    country: "IE",
    currency: "EUR",
    text: `title,featuredLevel,propertySize,price,AMV_price,numBedrooms,numBathrooms,propertyType,category,longitude,latitude,ber_rating,seller
"11 Chestnut Crescent, Bluebell, Dublin 12",featured,96.5,290000,0,3 Bed,2 Bath,End of Terrace,Buy,-6.3496,53.3248,C2,Agency One
"58 The Glen, Kilnacourt Woods, Portarlington, Co. Laois",featured,93,225000,0,3 Bed,3 Bath,Semi-D,Buy,-7.0987,53.1574,C1,Agency Two
"16 Dodderbrook Park, Ballycullen, Dublin 24",featured,162,575000,0,4 Bed,3 Bath,Semi-D,Buy,-6.3422,53.2698,A3,Agency One
"Apartment 4, Quayside, Wexford Town, Co. Wexford",standard,70,180000,0,2 Bed,1 Bath,Apartment,Buy,-6.4633,52.3369,C3,Agency Two`,
    rows: {
      1: {
        price: 290_000,
        listingType: "sale",
        propertyType: "townhouse",
        bedroomsTotal: 3,
        bathroomsTotal: 2,
        livingArea: 96.5,
        livingAreaUnits: "sqm",
        latitude: 53.3248,
        longitude: -6.3496,
      },
      2: { price: 225_000, propertyType: "house", bedroomsTotal: 3, bathroomsTotal: 3, livingArea: 93 },
      4: { price: 180_000, propertyType: "apartment" },
    },
  },
];
