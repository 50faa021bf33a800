import { type Bulletin, parseBulletin } from "../../exchange/index.ts";
import { type HazardRecord, SCHEMA_VERSION } from "../../model/index.ts";
import { writeAtomically } from "../common/atomicFile.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { instantOption } from "../common/instantOption.ts";
import { loadHazards } from "../common/readHazardFiles.ts";

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
  const issuedAt = instantOption(options.issuedAt ?? io.now(), "--issued-at");
  const { records } = await loadHazards(options.hazards, { format: "ndjson" }, io);
  const bulletin = draftOf(options, issuedAt, records);
  const parsed = parseBulletin(bulletin);
  const text = `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...(parsed.ok ? parsed.value : bulletin) })}\n`;
  if (options.out !== undefined) await writeAtomically(options.out, text);
  if (options.json === true || options.out === undefined) await io.print(text);
  else
    await io.print(
      `Bulletin ${options.id} with ${counted(records.length, "record")}, written to ${options.out}\n`,
    );
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
