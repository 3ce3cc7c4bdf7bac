/** "1,204". */
export const grouped = (count: number): string => count.toLocaleString("en-US");

/** "1 home", "1,204 homes". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
