import { isJson, type Json, jsonTexts } from "../jsonValues.ts";

/** A product of a document, and the offer it was found under. */
export interface FoundProduct {
  /** The product, its references followed. */
  readonly product: Json;
  /** The offer that offers it, when it stands under one. */
  readonly offer?: Json;
}

/** Product and its subtypes, and books, which shops sell under their own type. */
const productType =
  /(?:^|[/:#])(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|Vehicle|Car|Motorcycle|MotorizedBicycle|BusOrCoach|DietarySupplement|Drug|Book)$/u;
/** Other products that a page mentions, and opinions about them: not what it offers. */
const elsewhere: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "isRelatedTo",
  "isSimilarTo",
  "isAccessoryOrSparePartFor",
  "isConsumableFor",
  "isVariantOf",
  "hasVariant",
  "predecessorOf",
  "successorOf",
  "review",
  "reviews",
  "itemReviewed",
]);
const MAX_DEPTH = 24;

/**
 * Finds every product of a JSON-LD document, however deep: under ItemList, mainEntity, OfferCatalog, a graph. Variants stay
 * with their group. References (`{ "@id": … }`) to other parts of the document are followed.
 *
 * @internal
 */
export function productsIn(document: unknown): readonly FoundProduct[] {
  const byId = new Map<string, Json>();
  index(document, byId, 0);
  const found: FoundProduct[] = [];
  const seen = new Set<unknown>();
  visit(document, { byId, found, seen }, { depth: 0 });
  return found;
}

/** Whether a thing is a product. @internal */
export function isProduct(thing: Json): boolean {
  return jsonTexts(thing["@type"]).some((type) => productType.test(type));
}

interface Search {
  readonly byId: ReadonlyMap<string, Json>;
  readonly found: FoundProduct[];
  readonly seen: Set<unknown>;
}

function index(value: unknown, byId: Map<string, Json>, depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return;
  if (isJson(value)) {
    const id = value["@id"];
    const known = typeof id === "string" ? byId.get(id) : undefined;
    if (typeof id === "string" && sizeOf(value) > 1 && sizeOf(value) > sizeOf(known)) {
      byId.set(id, value);
    }
  }
  for (const item of Object.values(value)) index(item, byId, depth + 1);
}

function sizeOf(value: Json | undefined): number {
  return value === undefined ? 0 : Object.keys(value).length;
}

function visit(
  value: unknown,
  search: Search,
  { depth, offer }: { readonly depth: number; readonly offer?: Json },
): void {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, search, { depth: depth + 1, ...(offer && { offer }) });
    return;
  }
  const thing = resolved(value, search.byId);
  if (!isJson(thing) || search.seen.has(thing)) return;
  search.seen.add(thing);
  if (isProduct(thing)) {
    const product = followed(thing, search.byId, 0);
    if (isJson(product)) search.found.push({ product, ...(offer === undefined ? {} : { offer }) });
    return;
  }
  const isOffer = jsonTexts(thing["@type"]).some((type) => /Offer$/u.test(type));
  for (const [key, item] of Object.entries(thing)) {
    if (elsewhere.has(key)) continue;
    const under = isOffer && key === "itemOffered" ? thing : undefined;
    visit(item, search, { depth: depth + 1, ...(under && { offer: under }) });
  }
}

/** The part of the document that a bare reference names. */
function resolved(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  if (!isJson(value)) return value;
  const id = value["@id"];
  const rest = Object.keys(value).filter((key) => key !== "@id" && key !== "@type");
  return typeof id === "string" && rest.length === 0 ? (byId.get(id) ?? value) : value;
}

/** A product with its references followed, as far as a listing needs them. */
function followed(value: unknown, byId: ReadonlyMap<string, Json>, depth: number): unknown {
  if (depth > 5 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => followed(item, byId, depth + 1));
  const thing = resolved(value, byId);
  if (!isJson(thing)) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([key, item]) => [
      key,
      elsewhere.has(key) && key !== "hasVariant" ? item : followed(item, byId, depth + 1),
    ]),
  );
}
