/** A fact of a text, in the shape that the application asks for: `quote` is the run of words that states it. */
export interface Found {
  field:
    | "street_address"
    | "city"
    | "state_or_province"
    | "postal_code"
    | "sale_or_rent"
    | "price"
    | "property_type"
    | "bedrooms"
    | "bathrooms"
    | "living_area"
    | "lot_size"
    | "year_built"
    | "feature_present"
    | "feature_absent"
    | "description"
    | "private_remark";
  value: string;
  quote: string;
}
