import { parseLiteral } from "./literals";
import { numbersIn } from "./numbers";

export interface Point {
  latitude: number;
  longitude: number;
}

/**
 * Reads a latitude or a longitude: `41.96`, `-87,66` with a decimal comma, `41°52'43" N`. Null when it is out of range,
 * or zero, which exports write for "not known".
 */
export function parseDegrees(text: string, limit: 90 | 180): number | null {
  const plain = Number(text.includes(",") && !text.includes(".") ? text.replace(",", ".") : text);
  if (!Number.isNaN(plain)) return Math.abs(plain) <= limit && plain !== 0 ? plain : null;
  const parts =
    /^(\d{1,3})\s*[°\s]\s*(?:(\d{1,2})\s*['′\s])?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*["″'′]{0,2})?\s*([NSEWO])?$/i.exec(text);
  if (!parts) return null;
  const degrees = Number(parts[1]) + Number(parts[2] ?? 0) / 60 + Number((parts[3] ?? "0").replace(",", ".")) / 3600;
  const value = /[SW]/i.test(parts[4] ?? "") ? -degrees : degrees;
  return Math.abs(value) <= limit ? Math.round(value * 1e6) / 1e6 : null;
}

/** Reads `lat,lon` in one cell, `POINT(lon lat)`, `{"lat": …, "lng": …}` or GeoJSON's `[lon, lat]`. */
export function parsePoint(text: string): Point | null {
  const literal = parseLiteral(text);
  if (literal !== null && typeof literal === "object" && !Array.isArray(literal)) {
    const entries = Object.entries(literal);
    const find = (pattern: RegExp) => entries.find(([key]) => pattern.test(key))?.[1];
    return point(Number(find(/^lat/i)), Number(find(/^(?:lng|lon)/i)));
  }
  const wkt = /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(text);
  if (wkt) return point(Number(wkt[2]), Number(wkt[1]));
  const numbers = Array.isArray(literal)
    ? literal.map(Number)
    : text.length < 80
      ? text
          .split(/[,;\s]+/)
          .filter(Boolean)
          .map((part) => numbersIn(part)[0] ?? Number.NaN)
      : [];
  if (numbers.length !== 2) return null;
  const [first = Number.NaN, second = Number.NaN] = numbers;
  // A pair in brackets may be GeoJSON's, longitude first; beyond 90 it can be nothing else.
  return Math.abs(first) > 90 ? point(second, first) : point(first, second);
}

function point(latitude: number, longitude: number): Point | null {
  const valid = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return valid ? { latitude, longitude } : null;
}
