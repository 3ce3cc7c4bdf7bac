import { beginExport } from "./begin-export";
import { readExportPage } from "./read-page";

export { type DataSource, zipOfData } from "./zip-of-data";

export const takeout = { begin: beginExport, page: readExportPage };
