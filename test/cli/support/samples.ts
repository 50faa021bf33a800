/** A recalled lamp with a GTIN, in force in Korea. */
export const lamp = {
  id: "kr:1",
  products: [
    {
      name: "Star lamp",
      brand: "Nimbu",
      models: ["NB-100X"],
      identifiers: [{ scheme: "gtin", value: "4006381333931" }],
    },
  ],
  hazards: [{ type: "fire" }],
  territory: ["KR"],
};

/** A listing that offers it. */
export const lampListing = {
  id: "L1",
  platform: "bazaar",
  title: "Nimbu star lamp NB-100X",
  identifiers: [{ scheme: "gtin", value: "4006381333931" }],
  shipsTo: ["KR"],
};

/** A listing that has nothing to do with it. */
export const towelListing = { id: "L2", platform: "bazaar", title: "Cotton bath towel" };
