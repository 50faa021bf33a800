import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { type ListOptions, openList } from "../common/openList.ts";
import { writeOutput } from "../common/writeOutput.ts";

/** Options of `safepact index`. */
export interface IndexOptions extends ListOptions {
  /** Files of hazard records. */
  readonly hazards: readonly string[];
  /** Where the index goes. */
  readonly out: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Makes the index of hazard records and writes it as one file, which loads in a fraction of the time. */
export async function writeIndex(options: IndexOptions, { io }: CommandContext): Promise<void> {
  const { out, json } = options;
  oneOnStandardOutput({ "--out": out, "--json": json });
  const { matcher } = await openList(options, io);
  const bytes = matcher.toBytes();
  await writeOutput(out, bytes, io);
  const about = { records: matcher.size, bytes: bytes.byteLength, out };
  const text = `Index of ${counted(about.records, "hazard record")}, ${about.bytes.toLocaleString("en")} bytes, written to ${out}\n`;
  if (out === "-") return;
  await io.print(json === true ? `${JSON.stringify(about)}\n` : text);
}
