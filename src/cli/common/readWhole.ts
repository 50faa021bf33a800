import { SafepactError } from "../../errors.ts";
import type { IssueCode, Result } from "../../model/index.ts";
import { nothingRead } from "./whatItIs.ts";

/** What a file says of itself as a whole: a service refused, or the document holds nothing that the reader knows. */
const ofTheFile: ReadonlySet<IssueCode> = new Set(["resultcode-error", "no-rows"]);

/**
 * Passes on what a reader gives of one file, and ends in an error when the file as a whole could not be read: one
 * service that refused among several that answered makes a list that is not whole. An empty file is an empty list.
 *
 * @param results - Results of a reader.
 * @param name - Name of the file.
 * @returns The same results.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` after the last of them.
 */
export async function* readWhole<Value>(
  results: AsyncIterable<Result<Value>>,
  name: string,
): AsyncGenerator<Result<Value>> {
  let accepted = 0;
  const codes = new Set<IssueCode>();
  for await (const result of results) {
    if (result.ok) accepted += 1;
    else for (const { code, severity } of result.issues) if (severity === "error") codes.add(code);
    yield result;
  }
  const failed = [...codes].some((code) => ofTheFile.has(code));
  const nothing = accepted === 0 && [...codes].some((code) => code !== "empty-input");
  if (!failed && !nothing) return;
  if (!failed) throw await nothingRead([name]);
  throw new SafepactError("INPUT_UNREADABLE", `Nothing could be read from ${name}.`, {
    hint: "The reason stands with its issues. Fetch the file again, or choose the reader that fits it.",
  });
}
