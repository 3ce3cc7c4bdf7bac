/** What a figure in a text is a figure of. */
export type FigureKind = "price" | "bedrooms" | "bathrooms" | "living_area" | "lot" | "year_built";

export type AreaUnit = "sqft" | "sqm" | "acre" | "hectare";

/** A figure as it stands in a text. Money in major units, areas in `unit`. */
export interface Figure {
  kind: FigureKind;
  value: number;
  /** For areas only. */
  unit?: AreaUnit;
  /** "489k" and "1.2m" are rounded; what stands in full is exact. */
  rounded?: boolean;
  /** "one more bedroom": said of the difference between two homes. */
  relative?: boolean;
  /** "3+ bedrooms": so many at least. */
  orMore?: boolean;
  start: number;
  end: number;
}

/** A figure that is known to be true of a home, or known to be wished for. */
export interface Known {
  value: number;
  unit?: AreaUnit;
}
