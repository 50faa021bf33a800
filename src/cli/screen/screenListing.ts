import { SafepactError } from "../../errors.ts";
import { explainMatch, type Match, type MatchMessages, type Screening } from "../../match/index.ts";
import { type HazardRecord, type Listing, parseListing } from "../../model/index.ts";
import { scoreText } from "../../report/evidence/scoreText.ts";
import { renderEvidenceSvg } from "../../report/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import { highlighted } from "../common/colour.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { plain } from "../common/formatTable.ts";
import { sentence } from "../common/issueTally.ts";
import { explanationLanguage } from "../common/languages.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { type ListOptions, openList } from "../common/openList.ts";
import { readText } from "../common/readJson.ts";
import { wrapText } from "../common/wrapText.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { evidenceText } from "./evidenceText.ts";

/** Options of `safepact screen`. */
export interface ScreenCommandOptions extends ListOptions {
  /** File that holds one listing. */
  readonly listing: string;
  /** Language of the explanation. */
  readonly locale: string;
  /** Least score of a candidate that is shown. */
  readonly minScore?: number;
  /** Most candidates shown. */
  readonly limit?: number;
  /** Where a picture of the evidence of the best candidate goes. */
  readonly svg?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Screens one listing and explains what was found. */
export async function screenListing(
  options: ScreenCommandOptions,
  { io }: CommandContext,
): Promise<void> {
  oneOnStandardOutput({ "--svg": options.svg, "--json": options.json });
  const messages = explanationLanguage(options.locale);
  const listing = await oneListing(options.listing, io);
  const { matcher, records = [] } = await openList(options, io);
  const { minScore, limit } = options;
  const screening = matcher.screen(listing, {
    ...(minScore === undefined ? {} : { minScore }),
    ...(limit === undefined ? {} : { limit }),
  });
  if (options.svg !== undefined) await drawBest(screening, options.svg, { io, messages });
  if (options.json === true) {
    await io.print(`${JSON.stringify(screening)}\n`);
    return;
  }
  if (options.svg === "-") return;
  const byId = new Map(records.map((record) => [record.id, record]));
  await io.print(highlighted(explained({ listing, screening, byId, messages }), io));
}

async function drawBest(
  { matches: [best] }: Screening,
  path: string,
  { io, messages }: { readonly io: CliIo; readonly messages: MatchMessages },
): Promise<void> {
  if (best === undefined) {
    io.tell(`There is no candidate to draw: ${path} was not written. Try --min-score 0.\n`);
    return;
  }
  await writeOutput(path, renderEvidenceSvg(best, { messages }), io);
  if (path !== "-") io.tell(`The evidence for ${plain(best.hazardId)} is drawn in ${path}\n`);
}

async function oneListing(path: string, io: CliIo): Promise<Listing> {
  const text = (await readText(path, io)).trim();
  const parsed = parseListing(jsonOf(text, path));
  for (const issue of parsed.issues)
    io.tell(`${issue.severity} ${issue.code}: ${sentence(issue)}\n`);
  if (parsed.ok) return parsed.value;
  throw new SafepactError("INPUT_UNREADABLE", `${path} holds no usable listing.`, {
    hint: "See `safepact schema listing` for the format.",
  });
}

/** Takes the first line of an NDJSON file too, when it holds one listing only. */
function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const several = text.includes("\n") && text.startsWith("{");
    throw new SafepactError("INPUT_UNREADABLE", `${path} is not one JSON value.`, {
      hint: several
        ? "For a file of listings use `safepact sweep`."
        : "Check that the file is complete.",
      cause,
    });
  }
}

interface Explained {
  readonly listing: Listing;
  readonly screening: Screening;
  readonly byId: ReadonlyMap<string, HazardRecord>;
  readonly messages: MatchMessages;
}

function explained({ listing, screening, byId, messages }: Explained): string {
  const reasons = screening.reasons.map((reason) => messages.reason[reason]);
  const head = [
    wrapText(plain(`Listing ${listing.id}: ${listing.title}`)),
    wrapText(`Outcome: ${screening.outcome}. ${screening.matches[0] ? "" : reasons.join(" ")}`),
    wrapText(
      `Held against ${counted(screening.list.size, "hazard record")}${screening.list.asOf ? ` as of ${screening.list.asOf}` : ""}; list ${screening.list.version.slice(0, 12)}, method ${screening.algorithm}.`,
    ),
  ];
  const matches = screening.matches.map((match) =>
    matchText(match, byId.get(match.hazardId), messages),
  );
  const groups = (screening.groups ?? []).map(({ number, hazardIds }) =>
    wrapText(plain(`Group ${number}, ${hazardIds.length} alike: ${hazardIds.join(", ")}`)),
  );
  return [...head, ...matches, ...(groups.length > 0 ? ["\n", ...groups] : [])].join("");
}

function matchText(
  match: Match,
  record: HazardRecord | undefined,
  messages: MatchMessages,
): string {
  const { headline, reasons, notes } = explainMatch(match, messages);
  const product = record?.products.find(({ line }) => line === match.line);
  const name = [product?.brand, product?.name].filter((part) => part !== undefined).join(" ");
  return [
    "\n",
    wrapText(plain(`${match.hazardId}  ${name}`)),
    wrapText(
      `${match.outcome}, score ${scoreText(match.score, 2)}: ${headline} ${reasons.join(" ")}`,
      "  ",
    ),
    evidenceText(match, messages),
    ...notes.map((note) => wrapText(note, "  ")),
  ].join("");
}
