import type { Layout } from "./layout";

export const ASIAN_AND_AFRICAN: Layout[] = [
  {
    name: "Indian prices in crore and lakh",
    country: "IN",
    currency: "INR",
    text: `Property ID,Title,Price,BHK,Bath,Super Area,Plot Area,Furnishing,Status,Transaction,Locality,City,Pincode
P001,3 BHK Apartment for Sale in Baner,₹1.2 Cr,3 BHK,3,1450 sq.ft,,Semi-Furnished,Ready to Move,Resale,Baner,Pune,411045
P002,2 BHK Flat for Sale in Velachery,₹85 Lac,2 BHK,2,980 sq.ft,,Unfurnished,Under Construction,New Property,Velachery,Chennai,600042
P003,Plot for Sale in Sector 21,₹62.5 Lac,,,,150 sq.yd,,Ready to Move,Resale,Sector 21,Gurgaon,122016
P004,2 BHK Flat for Rent in Andheri,"₹45,000 /month",2 BHK,2,750 sq.ft,,Furnished,Immediately,,Andheri West,Mumbai,400053`,
    rows: {
      1: {
        sourceId: "P001",
        price: 12_000_000,
        currency: "INR",
        listingType: "sale",
        propertyType: "apartment",
        bedroomsTotal: 3,
        bathroomsTotal: 3,
        livingArea: 1450,
        livingAreaUnits: "sqft",
        city: "Pune",
        subdivisionName: "Baner",
        postalCode: "411045",
        standardStatus: "active",
        features: {},
      },
      2: { price: 8_500_000, bedroomsTotal: 2, features: { furnished: false } },
      3: { price: 6_250_000, propertyType: "land", bedroomsTotal: null, lotSizeArea: 1350, lotSizeUnits: "sqft" },
      4: { price: 45_000, listingType: "rent", rentPeriod: "month", features: { furnished: true } },
    },
  },
  {
    name: "Bengaluru homes with prices in lakhs",
    country: "IN",
    currency: "INR",
    text: `area_type,availability,location,size,society,total_sqft,bath,balcony,price_in_lakhs
Super built-up Area,19-Dec,Electronic City Phase II,2 BHK,Coomee,1056,2,1,39.07
Plot Area,Ready To Move,Chikka Tirupathi,4 Bedroom,Theanmp,2600,5,3,120
Built-up Area,Ready To Move,Uttarahalli,3 BHK,,1440,2,3,62
Super built-up Area,Ready To Move,Yelahanka,4 BHK,LedorSa,2100 - 2850,4,0,186`,
    rows: {
      1: {
        price: 3_907_000,
        bedroomsTotal: 2,
        livingArea: 1056,
        livingAreaUnits: "sqft",
        bathroomsTotal: 2,
        features: { balcony: true },
      },
      2: { price: 12_000_000, bedroomsTotal: 4 },
      4: { price: 18_600_000, livingArea: 2100, features: { balcony: false } },
    },
  },
  {
    name: "Emirates rents by the year and sales",
    country: "AE",
    currency: "AED",
    text: `Reference,Purpose,Type,Price,Frequency,Beds,Baths,Area_in_sqft,Furnishing,Address,City,Latitude,Longitude
DXB-1,For Rent,Apartment,"AED 120,000",Yearly,2,3,1250,Furnished,"Marina Gate, Dubai Marina, Dubai",Dubai,25.0866,55.1478
DXB-2,For Sale,Villa,"AED 3,450,000",,4,5,3200,Unfurnished,"Springs 4, The Springs, Dubai",Dubai,25.0602,55.1703
DXB-3,For Rent,Apartment,"AED 9,500",Monthly,Studio,1,480,Furnished,"Al Reem Island, Abu Dhabi",Abu Dhabi,24.4971,54.4051`,
    rows: {
      1: {
        price: 120_000,
        currency: "AED",
        listingType: "rent",
        rentPeriod: "year",
        bedroomsTotal: 2,
        bathroomsTotal: 3,
        livingArea: 1250,
        livingAreaUnits: "sqft",
        city: "Dubai",
        features: { furnished: true },
      },
      2: {
        price: 3_450_000,
        listingType: "sale",
        propertyType: "villa",
        rentPeriod: null,
        features: { furnished: false },
      },
      3: { price: 9500, rentPeriod: "month", bedroomsTotal: 0 },
    },
  },
  {
    name: "Pakistani areas in marla and kanal",
    country: "PK",
    currency: "PKR",
    text: `property_id,page_url,property_type,price,location,city,province_name,latitude,longitude,baths,area,purpose,bedrooms,date_added,agency,agent
237062,https://homes.example/237062,Flat,10000000,G-10,Islamabad,Islamabad Capital,33.67989,73.01264,2,4 Marla,For Sale,2,2/4/2019,,
346905,https://homes.example/346905,Flat,6900000,E-11,Islamabad,Islamabad Capital,33.700993,72.971492,3,5.6 Marla,For Sale,3,5/4/2019,,
386513,https://homes.example/386513,House,16500000,G-15,Islamabad,Islamabad Capital,33.63148,72.92655,6,1 Kanal,For Sale,5,7/17/2019,,
656161,https://homes.example/656161,House,43500,Bani Gala,Islamabad,Islamabad Capital,33.70757,73.1512,4,8 Marla,For Rent,4,4/5/2019,,`,
    rows: {
      1: {
        sourceId: "237062",
        price: 10_000_000,
        currency: "PKR",
        listingType: "sale",
        propertyType: "apartment",
        bedroomsTotal: 2,
        bathroomsTotal: 2,
        city: "Islamabad",
        livingArea: 1089,
        livingAreaUnits: "sqft",
      },
      3: { livingArea: 5445, propertyType: "house" },
      4: { price: 43_500, listingType: "rent" },
    },
  },
  {
    name: "Nigerian homes by state",
    country: "NG",
    currency: "NGN",
    text: `bedrooms,bathrooms,toilets,parking_space,title,town,state,price
6.0,5.0,5.0,4.0,Detached Duplex,Mabushi,Abuja,450000000.0
4.0,5.0,5.0,4.0,Terraced Duplexes,Katampe,Abuja,800000000.0
2.0,2.0,3.0,,Block of Flats,Lekki,Lagos,50000000.0
5.0,5.0,6.0,6.0,Detached Bungalow,Lokogoma District,Abuja,65000000.0`,
    rows: {
      1: {
        price: 450_000_000,
        currency: "NGN",
        listingType: "sale",
        bedroomsTotal: 6,
        bathroomsTotal: 5,
        city: "Mabushi",
        stateOrProvince: "Abuja",
        propertyType: "house",
        features: { parking: true },
      },
      2: { propertyType: "townhouse" },
      3: { propertyType: "multi_family", features: {} },
      4: { propertyType: "house" },
    },
  },
  {
    name: "Nigerian prices with a sign, by the year",
    country: "NG",
    currency: "NGN",
    text: `S/N|Property|Price|Location|Beds|Baths
1|Newly built 3 bedroom flat for rent|₦2,500,000 per annum|Yaba, Lagos|3|3
2|5 bedroom detached duplex for sale|₦185m|Lekki Phase 1, Lagos|5|6`,
    rows: {
      1: { price: 2_500_000, currency: "NGN", listingType: "rent", rentPeriod: "year", bedroomsTotal: 3 },
      2: { price: 185_000_000, listingType: "sale", bedroomsTotal: 5, bathroomsTotal: 6 },
    },
  },
  {
    name: "South African rand with spaces",
    country: "ZA",
    currency: "ZAR",
    text: `Web Ref,Price,Property Type,Bedrooms,Bathrooms,Garages,Floor Size,Erf Size,Suburb,City,Province,Pool,Pet Friendly
T1001,R 1 250 000,Apartment / Flat,2,1.5,0,82 m²,,Sea Point,Cape Town,Western Cape,No,Yes
T1002,R 4 950 000,House,4,3,2,310 m²,"1 200 m²",Constantia,Cape Town,Western Cape,Yes,Yes
T1003,R 12 500 pm,Townhouse,3,2,1,140 m²,,Fourways,Sandton,Gauteng,,No`,
    rows: {
      1: {
        sourceId: "T1001",
        price: 1_250_000,
        currency: "ZAR",
        propertyType: "apartment",
        bathroomsTotal: 1.5,
        livingArea: 82,
        livingAreaUnits: "sqm",
        city: "Cape Town",
        stateOrProvince: "Western Cape",
        features: { garage: false, pool: false, pets_allowed: true },
      },
      2: {
        price: 4_950_000,
        lotSizeArea: 1200,
        lotSizeUnits: "sqm",
        features: { garage: true, pool: true, pets_allowed: true },
      },
      3: { price: 12_500, listingType: "rent", rentPeriod: "month", features: { garage: true, pets_allowed: false } },
    },
  },
  {
    name: "Malaysian ringgit and built-up areas",
    country: "MY",
    currency: "MYR",
    text: `Location,Price,Rooms,Bathrooms,Car Parks,Property Type,Size,Furnishing
"KLCC, Kuala Lumpur","RM 1,250,000",2+1,3,2,Serviced Residence,"Built-up : 1,335 sq. ft.",Fully Furnished
"Damansara Heights, Kuala Lumpur","RM 6,800,000",6,7,,Bungalow,Land area : 6900 sq. ft.,Partly Furnished
"Dutamas, Kuala Lumpur","RM 1,030,000",3,4,2,Condominium (Corner),"Built-up : 1,875 sq. ft.",Partly Furnished`,
    rows: {
      1: {
        price: 1_250_000,
        currency: "MYR",
        bathroomsTotal: 3,
        propertyType: "apartment",
        livingArea: 1335,
        livingAreaUnits: "sqft",
        features: { parking: true, furnished: true },
      },
      2: { price: 6_800_000, propertyType: "house" },
      3: { propertyType: "condo", livingArea: 1875, features: { parking: true } },
    },
  },
  {
    name: "Japanese rents",
    country: "JP",
    currency: "JPY",
    text: `物件番号,物件名,種別,賃料,間取り,専有面積,築年,住所,都道府県,市区町村,郵便番号
1001,サンハイツ101,マンション,85000円,1LDK,42.5m²,2005,中央1-2-3,東京都,港区,105-0001
1002,グリーンコーポ,アパート,62000円,1K,25m²,1998,本町4-5,東京都,中野区,164-0012`,
    rows: {
      1: {
        sourceId: "1001",
        price: 85_000,
        currency: "JPY",
        listingType: "rent",
        livingArea: 42.5,
        livingAreaUnits: "sqm",
        yearBuilt: 2005,
        unparsedAddress: "中央1-2-3",
        stateOrProvince: "東京都",
        city: "港区",
        postalCode: "105-0001",
        propertyType: "apartment",
      },
    },
  },
  {
    name: "Turkish flats by rooms and a salon",
    country: "TR",
    currency: "TRY",
    text: `İlan No;Başlık;Fiyat;Oda Sayısı;m² (Brüt);Bina Yaşı;İl;İlçe;Mahalle;Emlak Tipi;Asansör;Balkon
90001;Satılık geniş daire;4.250.000 TL;3+1;135;5;İstanbul;Kadıköy;Moda;Satılık Daire;Var;Var
90002;Kiralık stüdyo;18.500 TL;1+0;40;2;İzmir;Bornova;Kazımdirik;Kiralık Daire;Var;Yok`,
    rows: {
      1: {
        sourceId: "90001",
        price: 4_250_000,
        currency: "TRY",
        listingType: "sale",
        livingArea: 135,
        livingAreaUnits: "sqm",
        propertyType: "apartment",
        features: { elevator: true, balcony: true },
      },
      2: { price: 18_500, listingType: "rent", features: { elevator: true, balcony: false } },
    },
  },
];
