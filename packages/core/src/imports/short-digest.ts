import { hash } from "node:crypto";

/** Enough of a digest that two of a million texts are alike once in ten thousand files; a number is small to keep. */
const HEX_DIGITS = 13;

export const shortDigest = (text: string): number => Number.parseInt(hash("md5", text).slice(0, HEX_DIGITS), 16);
