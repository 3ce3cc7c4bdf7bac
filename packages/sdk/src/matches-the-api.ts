import type { ApiRouter } from "@katek/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { Operations } from "./operations";

// `operations.ts` is printed from these types, and no other file of the package knows the API. Where they differ this file does
// not compile: run `node packages/sdk/print-operations.mjs`.

export type Inputs = inferRouterInputs<ApiRouter>;
/** As they come over the wire: dates are ISO strings. */
export type Outputs = inferRouterOutputs<ApiRouter>;
type Procedures = ApiRouter["_def"]["record"];
export type Kinds = { [F in keyof Procedures]: { [N in keyof Procedures[F]]: KindOf<Procedures[F][N]> } };
type KindOf<P> = P extends { _def: { type: infer Type } } ? Type : never;

type Named<T> = { [F in keyof T & string]: { [N in keyof T[F] & string as `${F}.${N}`]: T[F][N] } }[keyof T & string];
type Merged<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;
type Flat<T> = Merged<Named<T>>;

/** Every field required, so that one which may be left out counts too. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<T[K]> }
    : T;
type Same<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? true : false) : false;

type Differing =
  | Exclude<keyof Flat<Inputs>, keyof Operations>
  | {
      [N in keyof Operations]: N extends keyof Flat<Inputs> & keyof Flat<Outputs>
        ? [Same<Operations[N]["input"], Flat<Inputs>[N]>, Same<Operations[N]["output"], Flat<Outputs>[N]>] extends [
            true,
            true,
          ]
          ? never
          : N
        : N;
    }[keyof Operations];

/** The operations that were printed before they changed: none. */
export const differing: [Differing] extends [never] ? "none" : Differing = "none";
