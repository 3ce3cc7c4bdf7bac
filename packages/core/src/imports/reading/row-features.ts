import { FEATURES, type Feature, type Features } from "../../listings/schemas";
import type { ColumnProfile } from "./column-profile";
import type { RowCells, RowLayout } from "./row-cells";
import { FEATURE_OF_DETAIL, type TargetField } from "./target-fields";
import { parseAmenities, parseFeature, parsePets } from "./values/feature-words";
import { parseYesNo } from "./values/yes-no";

interface FeatureColumn {
  feature: Feature;
  target: TargetField;
  noneMeansNo: boolean;
}

/** Reads what a home has and has not. Its own columns say yes and no; a list of amenities only says yes. */
export class FeatureReader {
  private readonly columns: FeatureColumn[];

  constructor(layout: RowLayout, profiles: ColumnProfile[]) {
    const detailed = Object.entries(FEATURE_OF_DETAIL) as [TargetField, Feature][];
    const told: [TargetField, Feature][] = [
      ...detailed,
      ...FEATURES.map((feature): [TargetField, Feature] => [`feature:${feature}`, feature]),
    ];
    // A feature's own column comes last, and so has the last word.
    this.columns = told.flatMap(([target, feature]) => {
      const index = layout.indexOf(target);
      const profile = index === undefined ? undefined : profiles[index];
      // Beside True and False, None is Python's word for unknown; beside descriptions it is an answer.
      const noneMeansNo = (profile?.share((value) => parseYesNo(value) !== null) ?? 1) < 0.5;
      return profile ? [{ feature, target, noneMeansNo }] : [];
    });
  }

  read(row: RowCells): Features {
    const features: Features = {};
    for (const text of row.texts("amenities")) Object.assign(features, parseAmenities(text));
    for (const { feature, target, noneMeansNo } of this.columns) {
      const cell = row.raw(target);
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
