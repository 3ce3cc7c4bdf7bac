/** Most texts remembered per parser, so that memory stays flat whatever a file holds. */
const MOST = 2000;
const LONGEST = 100;

/** The same parser, quick for texts it has read before: status words, types and cities come again in every row. */
export function remember<T>(parse: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = parse(text);
    if (known.size < MOST && text.length <= LONGEST) known.set(text, value);
    return value;
  };
}
