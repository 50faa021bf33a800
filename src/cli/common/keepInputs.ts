import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { SafepactError } from "../../errors.ts";

// Options that name what a command writes; all others, and the arguments, can name what it reads.
const outputs: ReadonlySet<string> = new Set(["out", "html", "svg", "public"]);

/**
 * Refuses a call whose output would take the place of a file it reads, or of another output: a catalogue is not lost by a slip
 * of the hand.
 *
 * @param command - The command with what it was given.
 * @throws A {@link SafepactError} with code `INVALID_OPTION`.
 */
export async function keepInputs(command: Command): Promise<void> {
  const options = Object.entries(command.opts<Readonly<Record<string, unknown>>>());
  const written = options.filter(([name]) => outputs.has(name)).flatMap(namedFiles);
  if (written.length === 0) return;
  const given = [
    ...options.flatMap(namedFiles),
    ...command.args.map((path) => ({ name: "an argument", path })),
  ];
  for (const output of written) {
    const place = await placeOf(output.path);
    for (const { name, path } of given) {
      if (name === output.name || (await placeOf(path)) !== place) continue;
      throw new SafepactError("INVALID_OPTION", `${output.name} ${output.path} is also ${name}.`, {
        hint: "Write to another file.",
      });
    }
  }
}

interface NamedFile {
  readonly name: string;
  readonly path: string;
}

function namedFiles([name, value]: readonly [string, unknown]): readonly NamedFile[] {
  const paths: readonly unknown[] = Array.isArray(value) ? value : [value];
  return paths.flatMap((path) =>
    typeof path === "string" && path !== "-" ? [{ name: `--${name}`, path }] : [],
  );
}

/** Where a path leads, links followed. */
async function placeOf(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path));
}
