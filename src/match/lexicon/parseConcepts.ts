/** A thing that words name. @internal */
export interface Concept {
  /** Stable id, an English word. */
  readonly id: string;
  /** Id of the wider concept that holds it. */
  readonly broader: string | undefined;
  /** Ids of concepts too close to contradict it. */
  readonly near: readonly string[];
  /** Words and phrases for it. */
  readonly words: readonly string[];
}

/** Reads a table of concepts, one a line: `id < broader ~ near near : word, phrase`. @internal */
export function parseConcepts(table: string): readonly Concept[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [head = "", words = ""] = line.split(" : ");
      const [name = "", near = ""] = head.split(" ~ ");
      const [id = "", broader] = name.split(" < ");
      return {
        id: id.trim(),
        broader: broader?.trim(),
        near: near.split(" ").filter((each) => each !== ""),
        words: words.split(",").map((word) => word.trim()),
      };
    });
}
