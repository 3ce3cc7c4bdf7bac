import { expect, test } from "vitest";
import { withoutAddress } from "./without-address";

test.each([
  ["14 Millrace Lane, Port Ellery, ME 04586", "14 Millrace Lane, Port Ellery, ME 04586 is new.", "this home is new."],
  ["14 Millrace Lane", "14 millrace  lane has a garden.", "this home has a garden."],
  ["14 Millrace Lane", "14 Millrace Ln has a garden.", "this home has a garden."],
  ["14 Millrace Lane", "14 Millrace Ln. has a garden.", "this home has a garden."],
  ["14 Millrace Lane", "Welcome to 14 Millrace Ln. A garden.", "Welcome to this home. A garden."],
  ["14 Millrace Lane", "Welcome to 14 MILLRACE LN.", "Welcome to this home."],
  ["14 Millrace Lane", "Come to 14 Millrace, by the water.", "Come to this home, by the water."],
  ["14 Millrace Lane", "Come to 14 Millrace today.", "Come to this home today."],
  ["14 Millrace Lane", "Come to 14 millrace.", "Come to this home."],
  ["14 Millrace Ln", "14 Millrace Lane and 14 Millrace Ln.", "this home and this home."],
  ["14 Millrace Ln.", "14 Millrace Lane has a garden.", "this home has a garden."],
  ["1201 N Paulina St Unit 4B", "At 1201 North Paulina Street #4B, light.", "At this home, light."],
  ["1201 N Paulina St Unit 4B", "1201 N. Paulina St., Apt. 4B is quiet.", "this home is quiet."],
  ["1201 N Paulina St Unit 4B", "1201 Paulina has a lift.", "this home has a lift."],
  ["1201 N Paulina St Unit 4B", "1201 N Paulina St Unit 4B has a lift.", "this home has a lift."],
  ["1201 N Paulina St, 4B, Chicago, IL 60613", "See 1201 N. Paulina, unit 4B.", "See this home."],
  ["1201 N Paulina St 4B", "See 1201 N. Paulina Street 4b.", "See this home."],
  ["Unit 2, 14 Millrace Lane", "14 Millrace Ln is quiet.", "this home is quiet."],
  ["88 Massachusetts Avenue NW", "88 Massachusetts Ave. Northwest sings.", "this home sings."],
  ["88 Massachusetts Avenue NW", "88 Massachusetts Ave N.W. sings.", "this home sings."],
  ["12 North Street", "12 North St. is sold.", "this home is sold."],
  ["9 St James Place", "9 Saint James Pl, a gem.", "this home, a gem."],
  ["300 5th Avenue", "300 5th Ave and 300 5th.", "this home and this home."],
  ["231 Harbour Point, 4B, Port Ellery, ME 04586", "231 Harbour Pt 4B is new.", "this home is new."],
  ["Lindenweg 7", "Im Lindenweg 7 wohnen.", "Im this home wohnen."],
  ["Lindenweg 7, 10115 Berlin", "Lindenweg, 7 ist ruhig.", "this home ist ruhig."],
  ["Bonner Straße 7", "Bonner Str. 7 ist ruhig.", "this home ist ruhig."],
  ["Lindenstraße 7", "Lindenstr. 7 und Lindenstrasse 7.", "this home und this home."],
  ["Calle Mayor, 7, Madrid", "En Calle Mayor 7 hay luz.", "En this home hay luz."],
])("of %j, %j becomes %j", (address, text, rest) => {
  expect(withoutAddress(text, address)).toBe(rest);
});

test.each([
  ["14 Millrace Lane", "Millrace Lane Park is near, and Millrace too."],
  ["14 Millrace Lane", "114 Millrace Lane and 14A Millrace Lane are others."],
  ["14 Millrace Lane", "14 Millraces."],
  ["14 Oak Lane", "14 oak cabinets and 14 Oakwood Lane."],
  ["12 North Street", "12 north windows, 12 North windows."],
  ["12 The Close", "12 the garden."],
  ["Lindenweg 7", "Lindenweg 70, 7 rooms in Lindenweg."],
  ["Millrace Lane", "Millrace Lane is quiet."],
  ["Chicago, IL 60613", "Chicago, 60613."],
  ["4B", "Unit 4B."],
])("of %j, %j stays", (address, text) => {
  expect(withoutAddress(text, address)).toBe(text);
});

test("what is missing stays missing", () => {
  expect(withoutAddress(null, "14 Millrace Lane")).toBeNull();
  expect(withoutAddress("14 Millrace Ln", null)).toBe("14 Millrace Ln");
});
