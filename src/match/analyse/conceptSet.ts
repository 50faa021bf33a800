import { colourLexicon } from "../lexicon/colourLexicon.ts";
import { productTypes } from "../lexicon/productTypes.ts";
import { COLOURS, type ConceptTable, MEN, mayHaveConcepts, TYPES } from "./conceptTable.ts";

/** Most product types kept of one text. @internal */
export const MOST_TYPES = 3;
/** Stands for no product type. @internal */
export const NO_TYPE = 0xffff;

/** Colours, audience and product types that a product's words name. @internal */
export interface ConceptSet {
  /** Where it looks words up. */
  readonly table: ConceptTable;
  /** Colours of the title, one bit each. */
  titleColours: number;
  /** Colours and audience of all words, one bit each. */
  marks: number;
  /** Product types, those of the title first. */
  readonly types: Uint16Array;
  /** How many. */
  typeCount: number;
}

/** Makes an empty set. @internal */
export function createConceptSet(table: ConceptTable): ConceptSet {
  return { table, titleColours: 0, marks: 0, types: new Uint16Array(MOST_TYPES), typeCount: 0 };
}

/** Empties a set. @internal */
export function clearConcepts(set: ConceptSet): void {
  set.titleColours = 0;
  set.marks = 0;
  set.typeCount = 0;
}

/** Adds the concepts of a word's hash or a pair's key. @internal */
export function addConcepts(set: ConceptSet, key: number, inTitle: boolean): void {
  if (!mayHaveConcepts(set.table, key)) return;
  const { keys, concepts } = set.table;
  const mask = keys.length - 1;
  for (let slot = key & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] === key) addConcept(set, concepts[slot] ?? 0, inTitle);
  }
}

function addConcept(set: ConceptSet, concept: number, inTitle: boolean): void {
  if (concept < TYPES) {
    set.marks |= 1 << concept;
    if (inTitle && concept < COLOURS) set.titleColours |= 1 << concept;
    return;
  }
  const type = concept - TYPES;
  for (let at = 0; at < set.typeCount; at++) if (set.types[at] === type) return;
  if (set.typeCount < MOST_TYPES) set.types[set.typeCount++] = type;
}

/** How two sets of concepts stand to each other: 1 the same, -1 different, 0 near or not known. @internal */
export type ConceptRelation = -1 | 0 | 1;

const colourMask = 2 ** COLOURS - 1;
let relatedColours: Uint32Array | undefined;
let relatedTypes: readonly ReadonlySet<number>[] | undefined;

/** Compares colours as bits. @internal */
export function relateColours(one: number, other: number): ConceptRelation {
  const left = one & colourMask;
  const right = other & colourMask;
  if (left === 0 || right === 0) return 0;
  if ((left & right) !== 0) return 1;
  relatedColours ??= Uint32Array.from(colourLexicon().related, (near) => {
    let bits = 0;
    for (const number of near) bits |= 1 << number;
    return bits;
  });
  for (let colour = 0; colour < COLOURS; colour++) {
    if ((left & (1 << colour)) !== 0 && ((relatedColours[colour] ?? 0) & right) !== 0) return 0;
  }
  return -1;
}

/** Tells whether one is for men only and the other for women only. @internal */
export function audiencesDiffer(one: number, other: number): boolean {
  const left = (one >>> MEN) & 3;
  const right = (other >>> MEN) & 3;
  return (left === 1 && right === 2) || (left === 2 && right === 1);
}

/** Compares product types. @internal */
export function relateTypes(
  one: Uint16Array,
  oneCount: number,
  other: Uint16Array,
  otherFrom: number,
): ConceptRelation {
  if (oneCount === 0 || (other[otherFrom] ?? NO_TYPE) === NO_TYPE) return 0;
  relatedTypes ??= productTypes().related;
  let near = false;
  for (let at = 0; at < oneCount; at++) {
    const type = one[at] ?? NO_TYPE;
    for (let each = otherFrom; each < otherFrom + MOST_TYPES; each++) {
      const against = other[each] ?? NO_TYPE;
      if (against === NO_TYPE) break;
      if (against === type) return 1;
      near ||= relatedTypes[type]?.has(against) ?? false;
    }
  }
  return near ? 0 : -1;
}
