import type { Row } from "~/listings/listing-row.server";
import type { PreviewHome } from "./chat-preview";

/** A row of the listings as a small card shows it. */
export const asPreviewHome = ({ name, price, bedrooms, bathrooms, kind, imageUrl }: Row): PreviewHome => ({
  address: name,
  price: price ?? "No price",
  facts: [
    ...(bedrooms === null ? [] : [bedrooms === 0 ? "Studio" : `${bedrooms} bed`]),
    ...(bathrooms === null ? [] : [`${bathrooms} bath`]),
  ],
  kind,
  imageUrl,
});
