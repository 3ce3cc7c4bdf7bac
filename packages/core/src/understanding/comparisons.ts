/** How a number bounds what a buyer wants. "more" and "fewer" leave the number itself out. */
export type Comparison = "min" | "more" | "max" | "fewer" | "about" | "exact";

const FILLER = String.raw`(?:[\s:]+(?:an?|the|my|our|of|is|are|be|about|around|roughly|approximately|say|maybe|total|absolute|max|budget|price|some|it's|like|least))*[\s:]*$`;

const BEFORE: [Comparison, RegExp][] = (
  [
    [
      "max",
      String.raw`(?:\b(?:no|not|nothing|never|cannot)\b|n't)[^.;,\n]{0,25}?\b(?:more than|over|above|exceed(?:ing)?|higher than|bigger than|larger than|beyond|past|upwards of)`,
    ],
    [
      "min",
      String.raw`(?:\b(?:no|not|nothing|never|cannot)\b|n't)[^.;,\n]{0,15}?\b(?:less than|fewer than|lower than|cheaper than|smaller than|under|below)`,
    ],
    [
      "fewer",
      String.raw`\b(?:less than|fewer than|lower than|cheaper than|smaller than|under|below|beneath|south of)|<`,
    ],
    [
      "more",
      String.raw`\b(?:more than|greater than|larger than|bigger than|higher than|over|above|exceeding|north of|upwards? of|beyond)|>`,
    ],
    [
      "max",
      String.raw`\b(?:(?<!\b(?:it|that|them|bump|jack|go) )up ?to|upto|at (?:the )?(?:very )?most|max(?:imum)?\.?|not exceeding|not to exceed|as (?:much|high|many) as|within|cap(?:ped)? (?:at|of)|limit(?:ed)? (?:of|to|is)|ceiling of)|<=|≤`,
    ],
    [
      "min",
      String.raw`\b(?:at ?least|min(?:imum)?\.?|start(?:s|ing)? (?:at|from)|from|upwards from|as (?:low|little) as|or more)|>=|≥`,
    ],
    [
      "about",
      String.raw`\b(?:around|about|roughly|approx(?:imately)?\.?|circa|ca\.?|close to|near(?:ly)?|in the (?:region|neighbou?rhood|ballpark|range) of|something like|give or take)|~`,
    ],
    ["exact", String.raw`\b(?:exactly|precisely|strictly|just|only|only (?:need|want|require)s?)`],
  ] as const
).map(([comparison, words]) => [comparison, new RegExp(`(?:${words})${FILLER}`)]);

const AFTER: [Comparison, RegExp][] = [
  [
    "max",
    /^[\s,-]{0,2}(?:(?:or|and) (?:less|under|below|fewer|lower|cheaper|smaller)|as (?:a |my |our |the )?(?:max(?:imum)?|limit)|max(?:imum)?\b|at (?:the )?(?:very )?most|tops\b|limit\b|ceiling\b)/,
  ],
  [
    "min",
    /^[\s,-]{0,2}(?:\+|plus\b|(?:or|and) (?:more|above|over|up|higher|better|bigger|larger|upwards|greater)|as (?:a |my |our |the )?min(?:imum)?|min(?:imum)?\b|at least|upwards\b|onwards\b)/,
  ],
  ["about", /^[\s-]{0,2}(?:ish\b|or so\b|or thereabouts|give or take)/],
  ["exact", /^ (?:only|exactly)\b/],
];

/** The comparison that the words before a number make, and how many characters they are. */
export function comparisonBefore(before: string): { comparison: Comparison; length: number } | null {
  for (const [comparison, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { comparison, length: before.length - match.index };
  }
  return null;
}

/** The comparison that the words after a number make, and how many characters they are. */
export function comparisonAfter(after: string): { comparison: Comparison; length: number } | null {
  for (const [comparison, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match) return { comparison, length: match[0].length };
  }
  return null;
}
