import { hashText } from "../analyse/hash.ts";

/** What a code names. @internal */
export type CodeScheme = "gtin" | "marketplace" | "asin" | "kc" | "fcc" | "other";

/** A code found on one side of a comparison. @internal */
export interface ProductCode {
  /** What it names. */
  readonly scheme: CodeScheme;
  /** The form to compare, its scheme in front. */
  readonly key: string;
  /** The form to show. */
  readonly value: string;
  /** Whether it stands in a field for identifiers, not in running text. */
  readonly declared: boolean;
  /** Whether it may identify a product at all: a valid, unrestricted, confirmed GTIN, or another kind of code. */
  readonly firm: boolean;
  /** Whether it is the unit inside a case whose code was given. */
  readonly insideCase: boolean;
}

/** Number under which an index finds a code. @internal */
export function codeNumber(code: ProductCode): number {
  return hashText(code.key);
}

/** Whether a code is a declared GTIN that names a product worldwide. @internal */
export function isFirmGtin({ scheme, firm, declared }: ProductCode): boolean {
  return scheme === "gtin" && firm && declared;
}
