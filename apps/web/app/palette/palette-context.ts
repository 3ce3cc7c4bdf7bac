import { createContext, useContext } from "react";

export const PaletteContext = createContext({ open() {} });

/** Opens the command palette from anywhere in the office. */
export const usePalette = () => useContext(PaletteContext);
