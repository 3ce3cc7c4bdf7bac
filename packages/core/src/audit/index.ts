import { auditFilters } from "./audit-filters";
import { listAudit } from "./list-audit";

export const audit = { list: listAudit, filters: auditFilters };
