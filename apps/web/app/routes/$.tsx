function nothingHere(): never {
  throw new Response(null, { status: 404 });
}

/** Whatever no other route answers. */
export const loader = () => nothingHere();
export const action = () => nothingHere();

export default function NotFound() {
  return null;
}
