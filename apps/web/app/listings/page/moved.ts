/** The list with one of its items at another place. */
export function moved<T>(list: readonly T[], item: T, to: number): T[] {
  const others = list.filter((one) => one !== item);
  const place = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, place), item, ...others.slice(place)];
}
