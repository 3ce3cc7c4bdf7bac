import type { AnyOperation } from "@katek/core/kernel";

type Feature = Record<string, AnyOperation>;
type ExposedOf<F extends Feature> = {
  [Name in keyof F as F[Name] extends { readonly exposed?: true } ? Name : never]: F[Name];
};
/** The catalogue with what is exposed alone. */
export type Exposed<Features extends Record<string, Feature>> = {
  [Name in keyof Features as keyof ExposedOf<Features[Name]> extends never ? never : Name]: ExposedOf<Features[Name]>;
};

/** What may be called with an API key. The rest is not refused: it is not there. */
export function exposedOperations<Features extends Record<string, Feature>>(features: Features): Exposed<Features> {
  const exposed = Object.entries(features).flatMap(([name, operations]) => {
    const some = Object.entries(operations).filter(([, operation]) => operation.exposed);
    return some.length ? [[name, Object.fromEntries(some)]] : [];
  });
  return Object.fromEntries(exposed) as Exposed<Features>;
}
