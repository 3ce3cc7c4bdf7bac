import { expect, test } from "vitest";
import { openListingFile, type ReadRow } from "./listing-file";

async function read(text: string, country: string | null = "US", currency = "USD") {
  const file = await openListingFile(
    async function* () {
      yield Buffer.from(text);
    },
    { defaults: { country, currency } },
  );
  expect(file.refused).toBeNull();
  const rows: ReadRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  const listings = rows.map((row) => (row.kind === "listing" ? row.listing : null));
  const warnings = rows.map((row) => (row.kind === "listing" ? row.warnings : []));
  return { fields: Object.fromEntries(file.mapping.map(({ column, field }) => [column, field])), listings, warnings };
}

test("RESO's columns of an agent's export become details, sums in minor units with how often they are due", async () => {
  const { listings, fields } = await read(
    `ListingId,StandardStatus,ListPrice,BedroomsTotal,City,AssociationFee,AssociationFeeFrequency,TaxAnnualAmount,TaxYear,GarageYN,GarageSpaces,ParkingTotal,StoriesTotal,EntryLevel,Heating,Cooling,AvailabilityDate,LeaseTerm,SecurityDeposit,VirtualTourURLUnbranded,ListAgentFullName,ListAgentEmail,ListingContractDate,CloseDate,ClosePrice,OwnerName,OwnerPhone,AccessCode,ShowingInstructions,PrivateRemarks,PrivateOfficeRemarks
R1,Active,625000,4,Boise,120,Monthly,"4,210.50",2025,true,2.5,4,Two,1,"Forced Air,Natural Gas","Central Air",,,,https://tours.example/1,Maren Holt,m@x.example,2026-03-02T09:30:00Z,2019-05-01,410000,Jo Park,208-555-0100,4711,Call first,Dog in the yard,Commission split
R2,Closed,289900,2,Boise,1200,SemiAnnually,0,2025,false,0,1,Multi/Split,3,None,None,,,,,Maren Holt,m@x.example,3/14/2026,4/2/2026,285000,,,,,,`,
  );
  expect(fields).toMatchObject({ ListAgentEmail: null, GarageSpaces: "garageSpaces", Heating: "heating" });
  expect(listings[0]).toMatchObject({
    ...{ associationFee: 12_000, associationFeeFrequency: "month", taxAnnualAmount: 421_050, taxYear: 2025 },
    ...{ garageSpaces: 2, parkingTotal: 4, stories: 2, entryLevel: 1 },
    ...{ heating: "Forced Air,Natural Gas", cooling: "Central Air", virtualTourUrl: "https://tours.example/1" },
    ...{ listAgentFullName: "Maren Holt", listingContractDate: "2026-03-02" },
    ...{ ownerName: "Jo Park", ownerPhone: "208-555-0100", accessCode: "4711", showingInstructions: "Call first" },
    privateRemarks: "Dog in the yard\nCommission split",
    features: { garage: true, parking: true, heating: true, air_conditioning: true },
  });
  // The date and price of an earlier sale are no part of a home that is for sale.
  expect(listings[0]).not.toHaveProperty("closeDate");
  expect(listings[0]).not.toHaveProperty("closePrice");
  expect(listings[1]).toMatchObject({
    ...{ associationFeeFrequency: "half_year", closeDate: "2026-04-02", closePrice: 28_500_000 },
    ...{ listingContractDate: "2026-03-14", features: { garage: false, heating: false, air_conditioning: false } },
  });
  for (const field of ["taxAnnualAmount", "stories", "heating", "ownerName"])
    expect(listings[1]).not.toHaveProperty(field);
});

test("a rental's details in other languages and ways of writing", async () => {
  const { listings, warnings } = await read(
    `Objekt-ID;Kaltmiete;Zimmer;Wohnfläche;Ort;Etage;Kaution;Frei ab;Hausgeld;Heizungsart;Energieeffizienzklasse;Stellplätze
1;1.250 €;3;80 m²;Köln;EG;3 Monatsmieten;1.4.2026;250 € mtl.;Fernwärme;B;2
2;980,50 €;2;55 m²;Köln;3. OG;2.940,00 €;sofort;180 €/Quartal;Gas;A+;1`,
    "DE",
    "EUR",
  );
  expect(listings[0]).toMatchObject({
    ...{ entryLevel: 0, availabilityDate: "2026-04-01", associationFee: 25_000, associationFeeFrequency: "month" },
    ...{ heating: "Fernwärme", energyRating: "B", parkingTotal: 2 },
  });
  expect(listings[0]).not.toHaveProperty("securityDeposit");
  expect(warnings[0]).toMatchObject([{ column: "Kaution", reason: '"3 Monatsmieten" is not a sum in EUR' }]);
  expect(listings[1]).toMatchObject({ entryLevel: 3, securityDeposit: 294_000, associationFeeFrequency: "quarter" });
  expect(listings[1]).not.toHaveProperty("availabilityDate");
});

test("nothing is guessed: a fee without a period, a day that could be two, a sum in another currency", async () => {
  const { listings, warnings } = await read(
    `id,price,beds,city,HOA Fee,Date Available,Deposit
1,500000,3,Toronto,350,3/4/2026,€900
2,510000,2,Toronto,"$90/week",5/6/2026,1200
3,520000,2,Toronto,0,7/7/2026,1500`,
    null,
    "CAD",
  );
  expect(listings[0]?.associationFee).toBe(35_000);
  expect(listings[0]).not.toHaveProperty("associationFeeFrequency");
  expect(listings[0]).not.toHaveProperty("availabilityDate");
  expect(listings[0]).not.toHaveProperty("securityDeposit");
  expect(warnings[0]?.map(({ column }) => column)).toEqual(["Date Available", "Deposit"]);
  expect(listings[1]).not.toHaveProperty("associationFee");
  expect(warnings[1]?.[0]).toMatchObject({ column: "HOA Fee", kind: "left_empty" });
  expect(listings[2]).toMatchObject({ availabilityDate: "2026-07-07", securityDeposit: 150_000 });
  expect(listings[2]).not.toHaveProperty("associationFee");
});

test("a header can say how often a fee is due; garages of yes and no stay a feature", async () => {
  const { listings, fields } = await read(
    `MLS#,Price,Beds,City,Monthly HOA ($),Garage,Parking,Heat,List Dt
1,500000,3,Acton,350,Y,2,Y,02/03/2026
2,510000,2,Acton,90,N,1,N,02/25/2026`,
  );
  expect(fields).toMatchObject({ Garage: "feature:garage", Heat: "feature:heating", Parking: "parkingTotal" });
  expect(listings[0]).toMatchObject({
    ...{ associationFee: 35_000, associationFeeFrequency: "month", listingContractDate: "2026-02-03", parkingTotal: 2 },
    features: { garage: true, heating: true, parking: true },
  });
});
