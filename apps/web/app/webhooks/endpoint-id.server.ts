const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The endpoint that an address names. @throws Response 404 */
export function endpointIdOf({ id = "" }: { id?: string }): string {
  if (!UUID.test(id)) throw new Response("There is no such endpoint.", { status: 404 });
  return id;
}
