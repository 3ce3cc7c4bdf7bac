import { PERIODS, type PeriodDays } from "@katek/core/overview/schemas";

const USUAL: PeriodDays = 30;

/** The period that an address asks for; whatever is none is the usual one. */
export const readDays = (params: URLSearchParams): PeriodDays =>
  PERIODS.find((days) => String(days) === params.get("days")) ?? USUAL;

export const overviewPath = (days: PeriodDays): string => (days === USUAL ? "/overview" : `/overview?days=${days}`);
