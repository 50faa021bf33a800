import { type Concept, parseConcepts } from "./parseConcepts.ts";

/** Concepts with their relations. @internal */
export interface Lexicon {
  /** The concepts; their place is their number. */
  readonly concepts: readonly Concept[];
  /** Numbers of the concepts that do not contradict each concept: its wider and narrower ones, the near ones and itself. */
  readonly related: readonly ReadonlySet<number>[];
}

/** Reads a table of concepts: see {@link parseConcepts} for its form. @internal */
export function readLexicon(table: string): Lexicon {
  const concepts = parseConcepts(table);
  const numbers = new Map(concepts.map((concept, number) => [concept.id, number]));
  const related = concepts.map((_, number) => new Set([number]));
  const relate = (left: number, id: string | undefined) => {
    const right = id === undefined ? undefined : numbers.get(id);
    if (right === undefined) return;
    related[left]?.add(right);
    related[right]?.add(left);
  };
  for (const [number, concept] of concepts.entries()) {
    for (const id of concept.near) relate(number, id);
    let { broader } = concept;
    while (broader !== undefined) {
      relate(number, broader);
      broader = concepts[numbers.get(broader) ?? -1]?.broader;
    }
  }
  return { concepts, related };
}

/** How the concepts of two texts compare. @internal */
export type ConceptComparison = "same" | "related" | "different" | "unknown";

/** Compares the concept numbers of two texts: the best relation of any pair, "unknown" when a side has none. @internal */
export function compareConcepts(
  lexicon: Lexicon,
  left: readonly number[],
  right: readonly number[],
): ConceptComparison {
  if (left.length === 0 || right.length === 0) return "unknown";
  if (left.some((number) => right.includes(number))) return "same";
  const near = left.some((number) => right.some((other) => lexicon.related[number]?.has(other)));
  return near ? "related" : "different";
}
