/** The area and the town: "Millrace, Port Ellery". Once where both are called the same; null where neither is known. */
export function placeOf({ subdivisionName, city }: { subdivisionName: string | null; city: string | null }) {
  const same = subdivisionName?.trim().toLowerCase() === city?.trim().toLowerCase();
  return [same ? null : subdivisionName, city].filter(Boolean).join(", ") || null;
}
