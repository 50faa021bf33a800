import type { Party } from "../model/index.ts";

/** The four that signed first. @internal */
const first = ["AliExpress", "Amazon", "eBay", "Rakuten France"];

/** Those that followed; when each did is not in the sources. @internal */
const later = ["Allegro", "bol", "Cdiscount", "eMAG", "Etsy", "Joom", "Wish"];

function signatories(): readonly Party[] {
  return [
    { role: "authority", name: "European Commission", joinedOn: "2018-06-25" },
    ...first.map((name): Party => ({ role: "platform", name, joinedOn: "2018-06-25" })),
    ...later.map((name): Party => ({ role: "platform", name })),
  ];
}

/** The Commission and the eleven platforms of the Product Safety Pledge. @internal */
export const euSignatories: readonly Party[] = /* @__PURE__ */ signatories();
