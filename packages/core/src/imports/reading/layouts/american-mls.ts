import type { Layout } from "./layout";

/** Exports as the programs of American MLSs write them, with details and columns for the parts of a street. */
export const AMERICAN_MLS: Layout[] = [
  {
    name: "a Flexmls export with the street in parts",
    country: "US",
    currency: "USD",
    text: `"List Number","Status","Property Type","List Price","Sold Price","Address - Street Number","Address - Street Direction","Address - Street Name","Address - Street Suffix","Address - Unit","Address - City","Address - State","Address - Zip Code","Subdivision","# Bedrooms","Total Baths","Full Baths","1/2 Baths","Apx SqFt","SqFt Source","Lot SqFt","Apx Acres","Year Built","Garage Spaces","Carport Spaces","HOA Y/N","HOA Fee","HOA Paid (Freq)","Taxes","Tax Year","Heating","Cooling","Pool","Fireplace","Public Remarks","Private Remarks","Showing Instructions","List Agent Name","Listing Date","DOM"
"6712345","Active","Single Family - Detached","$549,900","","1423","W","Orchid","Ln","","Chandler","AZ","85224","DAVE BROWN AT CORONA","4","2.5","2","1","2,140","County Assessor","7,405","0.17","1996","2","0","Y","$48","Monthly","$1,922","2025","Natural Gas","Refrigeration","Private","1 Fireplace","Light-filled home on a corner lot with a private pool.","Seller prefers a 60-day close.","Lockbox; call owner","Dana Reyes","02/14/2026","12"
"6712346","UCB (Under Contract-Backups)","Townhouse","$312,000","","77","E","Missouri","Ave","#14","Phoenix","AZ","85012-1234","VILLA ADRIAN","2","2","2","0","1,088","County Assessor","","","1971","0","2","Y","$410","Quarterly","$702","2025","Electric","Refrigeration; Ceiling Fan(s)","Community","None","Updated townhouse close to light rail.","","","Dana Reyes","1/3/2026","54"
"6712347","CCBS (Contract Contingent on Buyer Sale)","Land/Lots","$125,000","","0","N","Vulture Mine","Rd","","Wickenburg","AZ","85390","NONE","","","","","","","217,800","5","","","","N","","","$180","2025","","","None","","Five acres with mountain views.","","","Lee Ono","12/22/2025","66"
"6712348","Closed","Apartment","$225,000","$219,500","4302","N","27th","St","305","Phoenix","AZ","85016","","1","1","1","","640","","","","1984","","1","Y","$1,200","Annually","$610","2024","Electric","Refrigeration","Community","","Condo in a gated community.","","","Lee Ono","11/02/2025","31"`,
    rows: {
      1: {
        ...{ sourceId: "6712345", price: 549_900, bathroomsTotal: 2.5, livingArea: 2140, lotSizeArea: 7405 },
        ...{ unparsedAddress: "1423 W Orchid Ln", city: "Chandler", postalCode: "85224", listingType: "sale" },
        ...{ associationFee: 4_800, associationFeeFrequency: "month", taxAnnualAmount: 192_200, taxYear: 2025 },
        ...{ garageSpaces: 2, heating: "Natural Gas", cooling: "Refrigeration", listingContractDate: "2026-02-14" },
        ...{ privateRemarks: "Seller prefers a 60-day close.", showingInstructions: "Lockbox; call owner" },
      },
      2: {
        ...{ unparsedAddress: "77 E Missouri Ave #14", standardStatus: "active_under_contract", garageSpaces: 0 },
        ...{ propertyType: "townhouse", associationFeeFrequency: "quarter", postalCode: "85012-1234" },
      },
      3: { propertyType: "land", bedroomsTotal: null, unparsedAddress: "0 N Vulture Mine Rd", lotSizeArea: 217_800 },
      4: { standardStatus: "closed", price: 225_000, closePrice: 21_950_000, associationFeeFrequency: "year" },
    },
  },
  {
    name: "a Matrix export in abbreviations, with areas by number",
    country: "US",
    currency: "USD",
    text: `MLS #,Stat,Prop Cat,Address,City,St,Zip Code,Area,Current Price,Orig Price,Sold Price,Close Date,BR,Total Bth,FB/HB,Sqft Liv,Acreage,Yr Blt,Gar/Cpt,Style,HOA Dues,HOA Freq,Tax Amt,Foundation,Elem School,DOM,Ag Nm,Remarks - Public,Remarks - Agent,Lockbox Type,Poss
25-1001,ACT,RESI,"2210 Kestrel Dr","Plano",TX,75025,20,"$615,000","$640,000",,,4,3.1,3/1,2987,0.212,2003,2/0,Traditional,650,Annually,"10,452",Slab,Andrews,9,Kim Voss,"Four-bedroom brick home by the greenbelt, with a media room.","Use side gate; dog.",Supra,Negotiable
25-1002,AOC,RESI,"88 Elmwood Ct #B","Plano",TX,75074,20,"$289,900","$289,900",,,2,2.0,2/0,1204,,1985,1/0,Contemporary,185,Monthly,"5,120",Slab,,23,Kim Voss,"Townhome with a fenced patio.",,Supra,Closing
25-1003,CLD,RNT,"5 Oak Hollow Ln","Allen",TX,75002,51,"$2,650","$2,800","$2,600",03/15/2026,3,2.0,2/0,1622,.16,1999,2/0,Ranch,,,,Slab,,18,Lou Bass,"House for lease with a big back yard.",,None,Immediate
25-1004,TOM,LND,"Tract 4 FM 1378","Lucas",TX,75002,,"$395,000",,,,,,,,3.5,,,,,,"2,100",,,120,Lou Bass,"3.5 acres, build your dream home.",,None,`,
    rows: {
      1: {
        ...{ bathroomsTotal: 3.5, livingArea: 2987, livingAreaUnits: "sqft", propertyType: "house", garageSpaces: 2 },
        ...{ associationFee: 65_000, associationFeeFrequency: "year", taxAnnualAmount: 1_045_200 },
        privateRemarks: "Use side gate; dog.",
      },
      2: { standardStatus: "active_under_contract", bathroomsTotal: 2, livingArea: 1204, listingType: "sale" },
      3: { listingType: "rent", price: 2650, standardStatus: "closed", closeDate: "2026-03-15", closePrice: 260_000 },
      4: {
        propertyType: "land",
        standardStatus: "withdrawn",
        lotSizeArea: 3.5,
        lotSizeUnits: "acre",
        livingArea: null,
      },
    },
  },
  {
    name: "a Paragon export with three-quarter baths",
    country: "US",
    currency: "USD",
    text: `MLS #,Class,Type,Area,Asking Price,Address,City,State,Zip,Status,Bedrooms,Full Baths,3/4 Baths,Half Baths,Total Baths,Fin SqFt,Total SqFt,Lot Size (Acres),Year Built,Garage Type,Garage Capacity,Assoc Fee Amt,Assoc Fee Period,Total Tax,Tax Year,Basement,Heat,AC,Levels,View,Remarks,Directions,Owner Name,Occupied By
202600111,RESIDENTIAL,Single Family,101,"$729,000",910 Quarry Rd,Bozeman,MT,59715,ACTIVE,4,2,1,1,4,2890,3600,0.45,2011,Attached,3,300,Annual,"5,310",2025,Full,"Forced Air, Gas",Central,Two,Mountain(s),"Timber-framed home with a finished basement.","North on Rouse","Hale, Jordan",Owner
202600112,RESIDENTIAL,Condominium,101,"$415,500",22 Depot St Unit 4,Bozeman,MT,59715,PENDING - TAKING BACKUPS,2,1,1,0,2,1105,1105,,2006,None,0,245,Monthly,"2,870",2025,None,Baseboard Electric,None,One,City,"Condo close to downtown.","",,Vacant
202600113,MULTI-FAMILY,Duplex,102,"$980,000",14-16 Birch St,Livingston,MT,59047,ACTIVE,6,4,0,0,4,3100,3100,0.2,1948,Detached,2,,,"4,400",2025,Crawl Space,Radiant,None,Two,,"Duplex, both sides rented.","",,Tenant`,
    rows: {
      1: {
        ...{ bathroomsTotal: 3.25, livingArea: 2890, stories: 2, garageSpaces: 3, heating: "Forced Air, Gas" },
        ...{
          associationFee: 30_000,
          associationFeeFrequency: "year",
          taxAnnualAmount: 531_000,
          ownerName: "Hale, Jordan",
        },
      },
      2: { bathroomsTotal: 1.75, propertyType: "condo", standardStatus: "pending", associationFeeFrequency: "month" },
      3: { bathroomsTotal: 4, propertyType: "multi_family", bedroomsTotal: 6, associationFee: undefined },
    },
  },
  {
    name: "a Bright export with fees of two kinds and a few rentals",
    country: "US",
    currency: "USD",
    text: `MLS Number,MLS Status,Property Type,Structure Type,Ownership Interest,List Price,Close Price,Settled Date,Full Address,City Name,County,State,Zip Code,Legal Subdivision,Bedrooms Count,Bathrooms Count,Bathrooms Full Count,Bathrooms Half Count,Above Grade Finished SQFT,Total Finished SqFt,Acres,Year Built,Levels/Stories,Condo/Coop Fee,Condo/Coop Fee Frequency,HOA Fee,HOA Fee Frequency,Tax Annual Amount,Garage YN,Total Garage Spaces,Central AC YN,Pets Allowed YN,Waterfront YN,Remarks-Public,Remarks-Agent,Listing Agent Full Name,List Date,Days On Market,Virtual Tour URL
MDBA1234567,Active,Residential,Interior Row/Townhouse,Fee Simple,"$439,000",,,"1823 Byrd St","Baltimore",Baltimore City,MD,21230,FEDERAL HILL,3,4,3,1,"1,680","2,100",0.03,1910,3,,,,,"$7,201",N,,Y,,N,"Brick rowhouse with a roof deck, two blocks from the park.","Vacant, lockbox",Toni Marsh,1/8/2026,40,https://tour.example/byrd
VAAR2009999,Coming Soon,Residential,Unit/Flat/Apartment,Condominium,"$525,000",,,"1200 N Nash St #804","Arlington",Arlington,VA,22209,RIVER PLACE,1,1,1,0,805,805,,1968,1,$612,Monthly,,,"$4,330",Y,1,Y,N,N,"High-floor one-bedroom with river views.","",Toni Marsh,2/20/2026,0,
DCDC2111111,Closed,Residential Lease,Detached,Fee Simple,"$4,800","$4,700",02/01/2026,"4410 Q St NW","Washington",Washington,DC,20007,FOXHALL,4,3,2,1,"2,400","2,400",0.09,1936,2,,,,,,N,0,Y,Y,N,"House to rent near Reservoir Road.","",Ari Blum,12/1/2025,20,`,
    rows: {
      1: {
        ...{ listingType: "sale", propertyType: "townhouse", bathroomsTotal: 3.5, livingArea: 2100, stories: 3 },
        ...{ taxAnnualAmount: 720_100, virtualTourUrl: "https://tour.example/byrd", privateRemarks: "Vacant, lockbox" },
      },
      2: {
        ...{ listingType: "sale", standardStatus: "coming_soon", associationFee: 61_200, garageSpaces: 1 },
        associationFeeFrequency: "month",
      },
      3: { listingType: "rent", price: 4800, closePrice: 470_000, closeDate: "2026-02-01", standardStatus: "closed" },
    },
  },
  {
    name: "a nested feed for Zillow that hides an address",
    country: "US",
    currency: "USD",
    text: `{"listings":[{"Location":{"StreetAddress":"12 Heron Way","UnitNumber":"","City":"Naples","State":"FL","Zip":"34102","Lat":"26.142","Long":"-81.795","DisplayAddress":"Yes"},"ListingDetails":{"Status":"Active","Price":"1,295,000","ListingUrl":"https://broker.example/12-heron","MlsId":"N6123","DateListed":"2026-01-15","VirtualTourUrl":"https://tour.example/h"},"BasicDetails":{"PropertyType":"SingleFamily","Title":"Canal home","Description":"Canal-front home with a dock and a heated pool.","Bedrooms":"3","Bathrooms":"3.5","FullBathrooms":"3","HalfBathrooms":"1","LivingArea":"2650","LotSize":"0.28","YearBuilt":"1998"},"Pictures":{"Picture":[{"PictureUrl":"https://pix.example/1.jpg","Caption":"Front"},{"PictureUrl":"https://pix.example/2.jpg"}]},"Agent":{"FirstName":"Rae","LastName":"Toll","EmailAddress":"rae@example.com"},"RichDetails":{"AdditionalFeatures":"Dock, Lanai","Appliances":["Dishwasher","Dryer"],"Pool":"Yes","Waterfront":"Yes","NumFloors":"1","NumParkingSpaces":"2"}},
{"Location":{"StreetAddress":"800 Gulf Blvd","UnitNumber":"9C","City":"Naples","State":"FL","Zip":"34103","Lat":"26.19","Long":"-81.81","DisplayAddress":"No"},"ListingDetails":{"Status":"For Rent","Price":"4200","ListingUrl":"https://broker.example/9c","MlsId":"N6124","DateListed":"2026-02-01","VirtualTourUrl":null},"BasicDetails":{"PropertyType":"Condo","Title":"Beach condo","Description":"Furnished beach condo, seasonal lease.","Bedrooms":"2","Bathrooms":"2","FullBathrooms":"2","HalfBathrooms":"0","LivingArea":"1320","LotSize":null,"YearBuilt":"1986"},"Pictures":{"Picture":[]},"Agent":{"FirstName":"Rae","LastName":"Toll","EmailAddress":"rae@example.com"},"RichDetails":{"AdditionalFeatures":"","Appliances":[],"Pool":"No","Waterfront":"Yes","NumFloors":"12","NumParkingSpaces":"1"}}]}`,
    rows: {
      1: {
        ...{ listingType: "sale", price: 1_295_000, unparsedAddress: "12 Heron Way", stateOrProvince: "FL" },
        ...{ bathroomsTotal: 3.5, lotSizeUnits: "acre", internetAddressDisplay: true, parkingTotal: 2 },
        photoUrls: ["https://pix.example/1.jpg", "https://pix.example/2.jpg"],
      },
      2: { listingType: "rent", price: 4200, internetAddressDisplay: false, unparsedAddress: "800 Gulf Blvd Unit 9C" },
    },
  },
  {
    name: "beds and baths in one cell",
    country: "US",
    currency: "USD",
    text: `Price;Address;Beds/Baths;Size;HOA;Built;Agent
$1.2M;"55 Pine St, Apt 4, New York, NY 10005";2 bd / 2 ba;1,150 sqft;$1,840/mo;1931;Sam Ortiz
$875K;"300 W 23rd St #7C, New York, NY 10011";1 bd / 1 ba;720 sqft;$1,210/mo;1929;Sam Ortiz
$2.45M;"18 Leroy St, New York, NY 10014";4 bd / 3.5 ba;2,900 sqft;;1899;Ana Roth`,
    rows: {
      1: { price: 1_200_000, bedroomsTotal: 2, bathroomsTotal: 2, associationFee: 184_000, city: "New York" },
      3: { price: 2_450_000, bedroomsTotal: 4, bathroomsTotal: 3.5, associationFee: undefined, livingArea: 2900 },
    },
  },
  {
    name: "RESO's Web API with lists in its fields",
    country: "US",
    currency: "USD",
    text: `{"@odata.context":"x","value":[
{"ListingKey":"k1","ListingId":"R-1","StandardStatus":"Active","PropertyType":"Residential","PropertySubType":"Single Family Residence","ListPrice":525000.0,"BedroomsTotal":3,"BathroomsTotalInteger":3,"BathroomsFull":2,"BathroomsHalf":1,"LivingArea":1840.0,"LivingAreaUnits":"Square Feet","LotSizeAcres":0.21,"LotSizeSquareFeet":9147.6,"YearBuilt":1988,"StreetNumber":"41","StreetDirPrefix":"S","StreetName":"Juniper","StreetSuffix":"Ave","City":"Reno","StateOrProvince":"NV","PostalCode":"89501","Latitude":39.52,"Longitude":-119.81,"Heating":["Forced Air","Natural Gas"],"Cooling":["Central Air"],"AssociationYN":true,"AssociationFee":75.0,"AssociationFeeFrequency":"Monthly","TaxAnnualAmount":2810.0,"GarageSpaces":2.0,"ParkingFeatures":["Garage","Driveway"],"PoolFeatures":["None"],"FireplaceYN":true,"Stories":2,"Levels":["Two"],"PublicRemarks":"Brick home close to the river walk.","PrivateRemarks":"Vacant.","ShowingInstructions":"Lockbox","ListAgentFullName":"Pia Lund","ListingContractDate":"2026-02-02","InternetAddressDisplayYN":true,"InternetEntireListingDisplayYN":true,"Media":[{"MediaURL":"https://m.example/1.jpg","Order":1}]},
{"ListingKey":"k2","ListingId":"R-2","StandardStatus":"Active","PropertyType":"Residential Lease","PropertySubType":"Apartment","ListPrice":1650.0,"LeaseAmountFrequency":"Monthly","BedroomsTotal":1,"BathroomsTotalInteger":1,"BathroomsFull":1,"BathroomsHalf":0,"LivingArea":702.0,"LivingAreaUnits":"Square Feet","YearBuilt":2001,"StreetNumber":"9","StreetName":"Plumb","StreetSuffix":"Ln","UnitNumber":"204","City":"Reno","StateOrProvince":"NV","PostalCode":"89502","Latitude":39.5,"Longitude":-119.79,"Heating":["Electric"],"Cooling":[],"GarageSpaces":0.0,"EntryLevel":2,"AvailabilityDate":"2026-04-01","LeaseTerm":"12 Months","SecurityDeposit":1650.0,"PublicRemarks":"One-bedroom apartment with a balcony.","InternetAddressDisplayYN":false,"InternetEntireListingDisplayYN":true,"Media":[]}]}`,
    rows: {
      1: {
        ...{
          sourceId: "R-1",
          listingType: "sale",
          unparsedAddress: "41 S Juniper Ave",
          heating: "Forced Air, Natural Gas",
        },
        features: { garage: true, heating: true, air_conditioning: true, fireplace: true, pool: false },
      },
      2: {
        ...{ listingType: "rent", rentPeriod: "month", internetAddressDisplay: false, leaseTerm: "12 Months" },
        ...{ unparsedAddress: "9 Plumb Ln Unit 204", securityDeposit: 165_000, entryLevel: 2 },
      },
    },
  },
];
