import { escaped } from "../../text/escaped.ts";

/** Letters of scripts that part words by spaces, and digits: "LG" is no word of "algae", and it is one of "LG전자". */
const beside = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]";

/** Names a product with its brand, which stands there once. @internal */
export function nameWithBrand({
  name,
  brand,
}: {
  readonly name: string;
  readonly brand?: string;
}): string {
  if (brand === undefined || brand === "unbranded") return name;
  const word = new RegExp(`(?<!${beside})${escaped(brand)}(?!${beside})`, "iu");
  return word.test(name) ? name : `${brand} ${name}`;
}
