import type { Result } from "../../model/index.ts";

/** Most ids remembered; later ones are not compared, so that memory stays bounded. */
const MOST = 1_000_000;

/**
 * Remarks ids that stood in an earlier file of a call. What repeats inside of a file its reader tells.
 *
 * @param files - The files, in the order in which they are read.
 * @returns Gives a result of a file with the remark, where its id was there before.
 */
export function repeatedIds(files: readonly string[]) {
  const first = new Map<string, number>();
  return <Value extends { readonly id: string }>(
    result: Result<Value>,
    place: number,
  ): Result<Value> => {
    if (files.length < 2 || !result.ok) return result;
    const { id } = result.value;
    const before = first.get(id);
    if (before === undefined && first.size < MOST) first.set(id, place);
    if (before === undefined || before === place) return result;
    const issue = {
      code: "duplicate-id",
      severity: "warning",
      path: ["id"],
      message: `The id ${JSON.stringify(id.slice(0, 80))} stands in ${files[before]} too. Keep one of the two, usually the later.`,
      position: { ...(files[place] !== undefined && { file: files[place] }) },
    } as const;
    return { ...result, issues: [...result.issues, issue] };
  };
}
