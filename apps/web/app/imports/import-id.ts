const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether an address names an import at all. */
export const isImportId = (text: string): boolean => UUID.test(text);

/** The page for one that is not there. */
export const noSuchImport = () => new Response("There is no such import.", { status: 404 });
