import type { Layout } from "./layout";

export const AMERICAN: Layout[] = [
  {
    name: "an MLS export in abbreviations",
    country: "US",
    currency: "USD",
    text: `ML#,ST,LP,SP,Type,BR,FB,HB,SF,LotSz,YB,Addr,City,State,Zip,DOM,HOA,Gar,FP,Pool,Subd,Remarks,Agent Remarks
2301001,A,"$489,000",,SFR,3,2,1,"1,920",.25 ac,1994,412 Maple St,Acton,MA,1720,12,45,2,Y,N,Maple Glen,Sunny colonial with a two-car garage and a fenced yard.,Lockbox on the side door; code with office.
2301002,P,"$315,500",,CND,2,1,0,980,,2006,77 River Rd #12,Newark,NJ,7102,30,310,0,N,Y,,Top-floor condo with skyline views and elevator.,Call first.
2301003,S,"$1,250,000","$1,225,000",MF,6,4,0,3400,5000 sqft,1920,9 Union Ave,Boston,MA,2118,55,0,0,N,N,,Three-unit brick row building near the park.,`,
    rows: {
      1: {
        sourceId: "2301001",
        price: 489_000,
        listingType: "sale",
        standardStatus: "active",
        propertyType: "house",
        bedroomsTotal: 3,
        bathroomsTotal: 2.5,
        livingArea: 1920,
        livingAreaUnits: "sqft",
        lotSizeArea: 0.25,
        lotSizeUnits: "acre",
        yearBuilt: 1994,
        unparsedAddress: "412 Maple St",
        city: "Acton",
        stateOrProvince: "MA",
        postalCode: "01720",
        subdivisionName: "Maple Glen",
        features: { garage: true, fireplace: true, pool: false },
        publicRemarks: "Sunny colonial with a two-car garage and a fenced yard.",
        privateRemarks: "Lockbox on the side door; code with office.",
      },
      2: {
        standardStatus: "pending",
        propertyType: "condo",
        bathroomsTotal: 1,
        postalCode: "07102",
        features: { garage: false, fireplace: false, pool: true },
        unparsedAddress: "77 River Rd #12",
      },
      3: {
        price: 1_250_000,
        standardStatus: "closed",
        propertyType: "multi_family",
        lotSizeArea: 5000,
        lotSizeUnits: "sqft",
        bedroomsTotal: 6,
      },
    },
  },
  {
    name: "RESO names to the letter",
    country: "US",
    currency: "USD",
    text: `ListingKey,ListingId,StandardStatus,MlsStatus,PropertyType,PropertySubType,ListPrice,OriginalListPrice,ClosePrice,BedroomsTotal,BathroomsTotalInteger,BathroomsFull,BathroomsHalf,LivingArea,LivingAreaUnits,LotSizeArea,LotSizeUnits,LotSizeAcres,YearBuilt,StreetNumber,StreetDirPrefix,StreetName,StreetSuffix,UnitNumber,UnparsedAddress,City,CountyOrParish,StateOrProvince,PostalCode,Country,Latitude,Longitude,GarageYN,GarageSpaces,PoolPrivateYN,FireplaceYN,CoolingYN,WaterfrontYN,NewConstructionYN,AssociationFee,TaxAnnualAmount,DaysOnMarket,PublicRemarks,PrivateRemarks,ListAgentFullName,ListAgentEmail,ListOfficeName,PhotosCount
key-1,R1001,Active,Active,Residential,Single Family Residence,625000,650000,,4,3,2,1,2450,Square Feet,0.31,Acres,0.31,2004,118,N,Cedar,Ln,,"118 N Cedar Ln",Boise,Ada,ID,83702,US,43.6166,-116.2009,true,3,false,true,true,false,false,120,4210,9,"Four-bedroom home on a corner lot near the greenbelt.","Use the side gate.",Agent One,agent1@example.com,Office One,28
key-2,R1002,ActiveUnderContract,Contingent,Residential,Condominium,289900,289900,,2,2,2,0,1110,Square Feet,,,,1985,40,,Main,St,305,"40 Main St Unit 305",Boise,Ada,ID,83702,US,43.6129,-116.2023,false,0,false,false,true,false,false,310,1800,21,"Downtown condo with a balcony.","",Agent Two,agent2@example.com,Office One,12
key-3,R1003,ComingSoon,Coming Soon,Residential Lease,Townhouse,2400,2400,,3,3,2,1,1500,Square Feet,,,,2019,7,,Oak,Ct,,"7 Oak Ct",Meridian,Ada,ID,83642,US,43.611,-116.39,true,2,,,,,false,,,0,"Townhouse for rent with a two-car garage.","",Agent One,agent1@example.com,Office One,9
key-4,R1004,Closed,Sold,Land,Unimproved Land,150000,150000,142000,,,,,,,5.2,Acres,5.2,,0,,Ridge,Rd,,"0 Ridge Rd",Eagle,Ada,ID,83616,US,43.70,-116.35,,,,,,,,,900,120,"Five acres with views of the foothills.","",Agent Two,agent2@example.com,Office One,4`,
    rows: {
      1: {
        price: 625_000,
        standardStatus: "active",
        propertyType: "house",
        bedroomsTotal: 4,
        bathroomsTotal: 2.5,
        livingArea: 2450,
        livingAreaUnits: "sqft",
        lotSizeArea: 0.31,
        lotSizeUnits: "acre",
        unparsedAddress: "118 N Cedar Ln",
        city: "Boise",
        stateOrProvince: "ID",
        postalCode: "83702",
        country: "US",
        features: {
          garage: true,
          pool: false,
          fireplace: true,
          air_conditioning: true,
          waterfront: false,
          new_construction: false,
        },
      },
      2: {
        standardStatus: "active_under_contract",
        propertyType: "condo",
        bathroomsTotal: 2,
        features: {
          garage: false,
          pool: false,
          fireplace: false,
          air_conditioning: true,
          waterfront: false,
          new_construction: false,
        },
      },
      3: {
        price: 2400,
        listingType: "rent",
        standardStatus: "coming_soon",
        propertyType: "townhouse",
        features: { garage: true, new_construction: false },
      },
      4: {
        price: 150_000,
        standardStatus: "closed",
        propertyType: "land",
        lotSizeArea: 5.2,
        lotSizeUnits: "acre",
        bedroomsTotal: null,
        livingArea: null,
      },
    },
  },
  {
    name: "assessor-like sales with bath columns",
    country: "US",
    currency: "USD",
    text: `Id,MSSubClass,MSZoning,LotFrontage,LotArea,Street,Neighborhood,BldgType,HouseStyle,OverallQual,YearBuilt,YearRemodAdd,BsmtFinSF1,TotalBsmtSF,CentralAir,1stFlrSF,2ndFlrSF,GrLivArea,BsmtFullBath,BsmtHalfBath,FullBath,HalfBath,BedroomAbvGr,KitchenAbvGr,TotRmsAbvGrd,Fireplaces,GarageCars,GarageArea,PoolArea,MoSold,YrSold,SaleType,SaleCondition,SalePrice
1,60,RL,65,8450,Pave,CollgCr,1Fam,2Story,7,2003,2003,706,856,Y,856,854,1710,1,0,2,1,3,1,8,0,2,548,0,2,2008,WD,Normal,208500
2,20,RL,80,9600,Pave,Veenker,1Fam,1Story,6,1976,1976,978,1262,Y,1262,0,1262,0,1,2,0,3,1,6,1,2,460,0,5,2007,WD,Normal,181500
5,60,RL,84,14260,Pave,NoRidge,TwnhsE,2Story,8,2000,2000,655,1145,N,1145,1053,2198,1,0,2,1,4,1,9,1,3,836,512,12,2008,WD,Normal,250000`,
    rows: {
      1: {
        price: 208_500,
        livingArea: 1710,
        livingAreaUnits: "sqft",
        lotSizeArea: 8450,
        lotSizeUnits: "sqft",
        yearBuilt: 2003,
        bedroomsTotal: 3,
        bathroomsTotal: 2.5,
        propertyType: "house",
        features: { air_conditioning: true, basement: true, fireplace: false, garage: true, pool: false },
      },
      3: {
        propertyType: "townhouse",
        features: { air_conditioning: false, basement: true, fireplace: true, garage: true, pool: true },
      },
    },
  },
];
