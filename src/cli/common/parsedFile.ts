import { SafepactError } from "../../errors.ts";
import type { Result } from "../../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import { sentence } from "./issueTally.ts";
import { readJson } from "./readJson.ts";
import { kindHint } from "./whatItIs.ts";

/**
 * Reads a JSON document and completes it.
 *
 * @param path - Path, or `-`.
 * @param parse - Completes or refuses it.
 * @param io - Standard input, and standard error for remarks.
 * @returns The complete document.
 * @throws A {@link SafepactError} with code `INVALID_INPUT` when it is refused.
 */
export async function parsedFile<Value>(
  path: string,
  parse: (input: unknown) => Result<Value>,
  io: CliIo,
): Promise<Value> {
  const value = await readJson(path, io);
  const parsed = parse(value);
  if (parsed.ok) {
    for (const issue of parsed.issues)
      io.tell(`${issue.severity} ${issue.code}: ${sentence(issue)}\n`);
    return parsed.value;
  }
  const problems = parsed.issues.slice(0, 8).map(sentence);
  const hint = kindHint(value);
  throw new SafepactError("INVALID_INPUT", `${path} cannot be used: ${problems.join(" ")}`, {
    ...(hint !== undefined && { hint }),
  });
}
