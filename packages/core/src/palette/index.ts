import { searchPalette } from "./search-palette";

export const palette = { search: searchPalette };
