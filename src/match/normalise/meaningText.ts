import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { Listing } from "../../model/listing.ts";

/** What an embedding is asked of a record's product under one of its names. @internal */
export function meaningOfProduct({ brand }: HazardProduct, name: string): string {
  return withBrand(brand, name);
}

/** What it is asked of a listing: the same, so that both sides are of a kind. @internal */
export function meaningOfListing({ brand, title }: Listing): string {
  return withBrand(brand, title);
}

function withBrand(brand: string | undefined, name: string): string {
  if (brand === undefined || name.toLowerCase().includes(brand.toLowerCase())) return name;
  return `${brand} ${name}`;
}
