import { bringCompany, planCompany } from "./bring-company";

export const companies = { plan: planCompany, bring: bringCompany };
