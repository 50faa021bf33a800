import { SafepactError } from "../../errors.ts";
import type { CliIo } from "../common/cliIo.ts";
import { readText } from "../common/readJson.ts";

/**
 * Reads what a sample is drawn from: one id a line, or one JSON value a line with `id` or `listingId`.
 *
 * @param file - Path, or `-`.
 * @param by - Field whose values part the frame; one part without it.
 * @param io - Standard input.
 * @returns Ids, by the value of the field.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` for a line without an id.
 */
export async function readFrame(
  file: string,
  by: string | undefined,
  io: CliIo,
): Promise<readonly string[] | Readonly<Record<string, readonly string[]>>> {
  const groups = new Map<string, string[]>();
  const lines = (await readText(file, io)).split(/\r?\n/u);
  for (const [place, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const { id, group } = readLine(line, by, `${file}, line ${place + 1}`);
    const ids = groups.get(group) ?? [];
    ids.push(id);
    groups.set(group, ids);
  }
  return by === undefined ? (groups.get("all") ?? []) : Object.fromEntries(groups);
}

function readLine(line: string, by: string | undefined, place: string) {
  if (!line.startsWith("{")) {
    if (by === undefined) return { id: line.trim(), group: "all" };
    throw refusal(`${place} is a plain id, which has no field ${JSON.stringify(by)}.`);
  }
  const value = jsonOf(line, place);
  const id = textOf(value, "id") ?? textOf(value, "listingId");
  if (id === undefined) throw refusal(`${place} has neither id nor listingId.`);
  if (by === undefined) return { id, group: "all" };
  const group = textOf(value, by);
  if (group === undefined) throw refusal(`${place} has no text in ${JSON.stringify(by)}.`);
  return { id, group };
}

function jsonOf(line: string, place: string): object {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw refusal(`${place} is no JSON.`, cause);
  }
}

function textOf(value: object, field: string): string | undefined {
  const found: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
  return typeof found === "string" && found !== "" ? found : undefined;
}

function refusal(message: string, cause?: unknown): SafepactError {
  return new SafepactError("INPUT_UNREADABLE", message, {
    hint: "Give one id a line, or lines such as listings and screenings have.",
    ...(cause === undefined ? {} : { cause }),
  });
}
