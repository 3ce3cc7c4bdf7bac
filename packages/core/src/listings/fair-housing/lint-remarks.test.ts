import { describe, expect, test } from "vitest";
import { lintRemarks } from "./lint-remarks";

describe("flagged, with the words and what they speak of", () => {
  test.each([
    ["Perfect for a young family with its fenced yard.", "familial_status"],
    ["Ideal for empty nesters who want one floor.", "familial_status"],
    ["Great for couples or singles.", "familial_status"],
    ["No children, please.", "familial_status"],
    ["Sorry, no kids under five.", "familial_status"],
    ["Adults only in this building.", "familial_status"],
    ["Quiet adult community by the lake.", "familial_status"],
    ["A family-friendly street with tall trees.", "familial_status"],
    ["The perfect place for growing families.", "familial_status"],
    ["Students preferred, leases from September.", "familial_status"],
    ["Mature couple preferred.", "familial_status"],
    ["One child maximum.", "familial_status"],
    ["Suited to retirees and seniors.", "familial_status"],
    ["Would suit a professional; ideal for young professionals.", "familial_status"],
    ["Not suitable for children because of the stairs.", "familial_status"],
    ["Swinging singles wanted.", "familial_status"],
    ["A Christian home near the lake.", "religion"],
    ["Ideal for Catholics.", "religion"],
    ["No Muslims.", "religion"],
    ["Jewish neighborhood with good bakeries.", "religion"],
    ["Walking distance to the synagogue.", "religion"],
    ["Steps from several churches.", "religion"],
    ["Lies within the eruv.", "religion"],
    ["Next to a mosque and a market.", "religion"],
    ["Predominantly white neighborhood.", "race"],
    ["White tenants only.", "race"],
    ["Historically Black community on the hill.", "race"],
    ["No Mexicans, no exceptions.", "national_origin"],
    ["Asian families will like the market nearby.", "national_origin"],
    ["Hispanic neighborhood with wonderful food.", "national_origin"],
    ["Perfect for Chinese buyers.", "national_origin"],
    ["US citizens only.", "national_origin"],
    ["English-speaking tenants preferred.", "national_origin"],
    ["An integrated community of brick houses.", "national_origin"],
    ["Must speak fluent English.", "national_origin"],
    ["Female roommate wanted.", "sex"],
    ["Men only.", "sex"],
    ["Ladies preferred for the upper room.", "sex"],
    ["A true bachelor pad with a view.", "sex"],
    ["Mother-in-law suite in the basement.", "sex"],
    ["No gays.", "sex"],
    ["No wheelchairs.", "disability"],
    ["Must be able-bodied: five flights.", "disability"],
    ["Not suitable for handicapped people.", "disability"],
    ["No service animals.", "disability"],
    ["Healthy people only.", "disability"],
    ["Ideal for the disabled.", "disability"],
    ["No emotional support animals, no dogs.", "disability"],
    ["A low-crime area close to shops.", "style"],
    ["Large master bedroom with a bay window.", "style"],
    ["Part of an exclusive neighborhood.", "style"],
  ])("%j: %s", (sentence, about) => {
    const findings = lintRemarks(sentence);
    expect(findings.map((finding) => finding.about)).toContain(about);
    for (const { start, end, text, reason, suggestion } of findings) {
      expect(sentence.slice(start, end)).toBe(text);
      expect(reason).toMatch(/\.$/);
      expect(suggestion).toMatch(/\.$/);
    }
  });
});

describe("left alone", () => {
  test.each([
    "The family room opens onto the deck.",
    "A single-family home on a quiet street.",
    "Multi-family building with four units.",
    "Two family house, separately metered.",
    "Walking distance to the station and shops.",
    "No pets. No smoking.",
    "No bicycles in the hall.",
    "Great for entertaining, with a chef's kitchen.",
    "The deck is perfect for family gatherings.",
    "Zoned and ideal for single-family use.",
    "Ideal for gardeners: raised beds and a greenhouse.",
    "Church Street is a five-minute walk.",
    "Near Church Lane and the river.",
    "12 Temple Road, near Temple University.",
    "All-white kitchen with black appliances.",
    "White marble, black steel windows, brown brick.",
    "Mostly white cabinets and Italian tile.",
    "German appliances and an Italian marble bath.",
    "Indian Creek runs behind the lot.",
    "Near the Chinese Theatre and the Mexican consulate.",
    "Wheelchair accessible entrance and wide doors.",
    "Handicap accessible bath with a walk-in shower.",
    "No wheelchair ramp yet, three steps to the door.",
    "Step-free from the garage to the kitchen.",
    "Primary suite on the ground floor.",
    "Quiet street with mature trees.",
    "Mature gardens and an orchard.",
    "55+ community under the exemption for older persons.",
    "Playground and tennis courts across the street.",
    "The children's library is around the corner.",
    "Three minutes to Lincoln Elementary School.",
    "Men's clothing store on the ground floor, offices above.",
    "A bright studio, ideal as a pied-à-terre.",
    "Suitable for commercial use.",
    "Good for parking two cars and a boat.",
    "Private drive, private beach, private terrace.",
    "One child seat fits in the shared car.",
    "No families of raccoons in the attic, says the survey.",
    "Converted church with a bell tower.",
    "Close to restaurants, the theatre and the ferry.",
    "Sold with all furniture; adult trees shade the yard.",
    "The seller needs a rent-back until June.",
    "Perfect for a home office or a studio.",
    "Designed for low upkeep, built for storms.",
    "Best for investors: two leases in place.",
    "The black bear trail starts at the gate.",
    "Blind corner: mind the drive. New blinds throughout.",
    "Deaf Smith County, 40 acres with a well.",
    "Polish plaster and Greek columns in the hall.",
    "Safe room in the basement, gated entrance.",
    "Brown Street station, Black Building, White Street garage.",
  ])("%j", (sentence) => {
    expect(lintRemarks(sentence)).toEqual([]);
  });
});

test("a long text is read quickly, and overlapping findings are told of once", () => {
  const findings = lintRemarks("Perfect for a young family. Perfect for a young family.");
  expect(findings).toHaveLength(2);
  const started = performance.now();
  lintRemarks(`${"perfect for a the new young ".repeat(1_500)}`.slice(0, 40_000));
  lintRemarks(`${"no ".repeat(13_000)}`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
