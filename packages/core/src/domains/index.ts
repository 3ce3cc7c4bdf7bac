import { addDomain } from "./add-domain";
import { checkDomain } from "./check-domain";
import { findByHostname } from "./find-by-hostname";
import { listDomains } from "./list-domains";
import { listDueDomains } from "./recheck-domains";
import { removeDomain } from "./remove-domain";

export { recheckDomains } from "./recheck-domains";

export const domains = {
  list: listDomains,
  add: addDomain,
  check: checkDomain,
  remove: removeDomain,
  find: findByHostname,
  due: listDueDomains,
};
