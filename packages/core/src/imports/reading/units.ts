import type { ListingFields } from "../../listings/schemas";

export type RentPeriod = NonNullable<ListingFields["rentPeriod"]>;
export type LivingAreaUnits = NonNullable<ListingFields["livingAreaUnits"]>;
export type LotSizeUnits = NonNullable<ListingFields["lotSizeUnits"]>;
