/** What is kept in this tab until it is closed. Storage that is full or denied keeps nothing: the page still holds it. */
export const keptInTab = {
  read: (key: string): string | null => tried(() => sessionStorage.getItem(key)),
  keep: (key: string, text: string): void => tried(() => sessionStorage.setItem(key, text)) ?? undefined,
  forget: (key: string): void => tried(() => sessionStorage.removeItem(key)) ?? undefined,
};

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
