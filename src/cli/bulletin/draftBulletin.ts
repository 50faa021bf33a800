import { type Bulletin, parseBulletin } from "../../exchange/index.ts";
import { type HazardRecord, SCHEMA_VERSION } from "../../model/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { instantOption } from "../common/instantOption.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { loadHazards } from "../common/readHazardFiles.ts";
import { writeOutput } from "../common/writeOutput.ts";

/** Options of `safepact bulletin draft`. */
export interface DraftOptions {
  /** Files of hazard records. */
  readonly hazards: readonly string[];
  /** Id of the bulletin. */
  readonly id: string;
  /** Who issues it. */
  readonly authority: string;
  /** Where to answer. */
  readonly email?: string;
  /** Title. */
  readonly title?: string;
  /** Language of the texts. */
  readonly language?: string;
  /** Where the records apply unless they say otherwise. */
  readonly territory?: readonly string[];
  /** Agreement it is handed over under. */
  readonly agreement?: string;
  /** When it is issued. */
  readonly issuedAt?: string;
  /** Where the bulletin goes. */
  readonly out?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Puts hazard records into a bulletin. */
export async function draftBulletin(options: DraftOptions, { io }: CommandContext): Promise<void> {
  oneOnStandardOutput({ "--out": options.out, "--json": options.json });
  const issuedAt = instantOption(options.issuedAt ?? io.now(), "--issued-at");
  const { records } = await loadHazards(options.hazards, { format: "ndjson" }, io);
  const bulletin = draftOf(options, issuedAt, records);
  const parsed = parseBulletin(bulletin);
  const text = `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...(parsed.ok ? parsed.value : bulletin) })}\n`;
  const { out = options.json === true ? undefined : "-", json, id } = options;
  if (out !== undefined) await writeOutput(out, text, io);
  if (json === true) await io.print(text);
  else if (out !== "-") {
    await io.print(`Bulletin ${id} with ${counted(records.length, "record")}, written to ${out}\n`);
  }
}

function draftOf(
  { id, authority, email, agreement, title, language, territory = [] }: DraftOptions,
  issuedAt: string,
  records: readonly HazardRecord[],
): Bulletin {
  return {
    id,
    authority: { name: authority, ...(email && { email }) },
    issuedAt,
    ...(agreement && { agreementId: agreement }),
    ...(title && { title }),
    ...(language && { language }),
    territory,
    records,
  };
}
