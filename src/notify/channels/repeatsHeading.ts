import type { Block } from "../block.ts";

/** Whether a block is a table whose caption says again what the heading right above it says. @internal */
export function repeatsHeading(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  return block?.kind === "table" && before?.kind === "heading" && before.text === block.caption;
}
