import { SafepactError } from "../../errors.ts";

const MAX_LINE = 4_000_000;

/** Cuts a text that comes in pieces into lines, without their newlines. */
export async function* linesOf(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const chunk of chunks) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
    if (rest.length > MAX_LINE)
      throw new SafepactError("LIMIT_EXCEEDED", `A line is longer than ${MAX_LINE} characters.`, {
        hint: "Check that it is the right file.",
      });
  }
  if (rest !== "") yield rest;
  return undefined;
}
