import type { Listing } from "../../model/index.ts";

/** A listing by whose screening is seen what every screening says: of which list and by which method it is, and whether the list can be asked. */
export const anyListing: Listing = {
  id: "",
  platform: "",
  title: "a",
  identifiers: [],
  attributes: {},
  variants: [],
  images: [],
  shipsTo: [],
  status: "live",
};
