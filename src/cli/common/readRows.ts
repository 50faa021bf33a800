import { rowsRoot, type Scorecard } from "../../comply/index.ts";
import { readValues } from "../../feeds/index.ts";
import type { CliIo } from "./cliIo.ts";
import { valueOptions } from "./loadValues.ts";
import { nativeHash } from "./nativeHash.ts";
import { openSource } from "./openSource.ts";

/**
 * Reads the rows beside a card one by one.
 *
 * @param path - Path, or `-`.
 * @param io - Standard input.
 * @param take - Takes each row; what it is, is known only once the root agrees with that of a card.
 * @returns How many there are, and their root; an empty root where a line is no JSON.
 */
export async function readRows(
  path: string,
  io: CliIo,
  take: (row: unknown) => void = () => undefined,
): Promise<Scorecard["rows"]> {
  const sum = rowsRoot(nativeHash);
  const source = await openSource(path, io);
  const parse = (value: unknown) => ({ ok: true as const, value, issues: [] });
  let refused = 0;
  for await (const result of readValues(parse, source.chunks, valueOptions(source.name))) {
    if (result.ok) {
      sum.add(result.value);
      take(result.value);
    } else refused++;
  }
  const { root, count } = sum.root();
  return refused > 0 ? { root: "", count } : { root, count };
}
