import { FEATURES, type Feature, type Features } from "../../listings/schemas";
import type { ColumnProfile } from "./column-profile";
import type { RowCells, RowLayout } from "./row-cells";
import { parseAmenities, parseFeature, parsePets } from "./values/feature-words";
import { parseYesNo } from "./values/yes-no";

interface FeatureColumn {
  feature: Feature;
  noneMeansNo: boolean;
}

/** Reads what a home has and has not. Its own columns say yes and no; a list of amenities only says yes. */
export class FeatureReader {
  private readonly columns: FeatureColumn[];

  constructor(layout: RowLayout, profiles: ColumnProfile[]) {
    this.columns = FEATURES.flatMap((feature) => {
      const index = layout.indexOf(`feature:${feature}`);
      const profile = index === undefined ? undefined : profiles[index];
      // Beside True and False, None is Python's word for unknown; beside descriptions it is an answer.
      return profile ? [{ feature, noneMeansNo: profile.share((value) => parseYesNo(value) !== null) < 0.5 }] : [];
    });
  }

  read(row: RowCells): Features {
    const features: Features = {};
    for (const text of row.texts("amenities")) Object.assign(features, parseAmenities(text));
    for (const { feature, noneMeansNo } of this.columns) {
      const cell = row.raw(`feature:${feature}`);
      if (cell === "") continue;
      if (feature === "pets_allowed") {
        Object.assign(features, parsePets(cell, noneMeansNo));
        continue;
      }
      const has = parseFeature(feature, cell, noneMeansNo);
      if (has !== null) features[feature] = has;
    }
    return features;
  }
}
