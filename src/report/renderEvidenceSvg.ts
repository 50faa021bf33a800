import { scaleLinear } from "d3-scale";
import { SafepactError } from "../errors.ts";
import { enExplanations } from "../match/explain/enExplanations.ts";
import { explainMatch } from "../match/explain/explainMatch.ts";
import type { Explanation, Match, MatchMessages } from "../match/index.ts";
import { matchShape } from "../match/matchShapes.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { evidenceAxis } from "./evidence/evidenceAxis.ts";
import { evidenceBar, hatch } from "./evidence/evidenceBar.ts";
import { layout, textLines } from "./evidence/evidenceLayout.ts";
import { evidenceLegend } from "./evidence/evidenceLegend.ts";
import {
  type Drawn,
  type EvidenceScale,
  evidenceRows,
  figure,
  signed,
} from "./evidence/evidenceRows.ts";
import { darkStyle, fillOf, wordsOf } from "./evidence/evidenceStyle.ts";
import { scoreText } from "./evidence/scoreText.ts";
import { wrapWords } from "./evidence/wrapWords.ts";
import { inert } from "./html/inert.ts";

/** How the evidence of a match is drawn. */
export interface EvidenceSvgOptions {
  /**
   * Sentences and words of a language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: MatchMessages;
  /**
   * Id of the drawing, unique in its page; ids inside begin with it. A letter, then letters, digits, `-` and `_`.
   *
   * @defaultValue `"evidence"`
   */
  readonly id?: string;
  /**
   * Title of the drawing.
   *
   * @defaultValue the title of the messages, with the id of the record
   */
  readonly title?: string;
}

const EMS = (layout.width - 2 * layout.margin) / layout.font;
const MOST_TITLE = 3;
const MOST_NOTE = 4;

/**
 * Draws why a match has its score as a waterfall: the starting point, every piece of evidence as a bar for or against with
 * its sentence and weight, the sum so far, and the score. What contradicts is hatched and marked, not only coloured.
 *
 * The drawing is stand-alone: no script, nothing loaded, its own background for light and dark pages. It fills the width
 * it is given; letters stay readable from 360 pixels. The whole account is in its description, for screen readers. Same
 * match, same bytes.
 *
 * @param match - A match of a screening or of a finding.
 * @param options - Language, id and title.
 * @returns The SVG element as text. Texts of sellers and records in it are escaped.
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when the id has other characters than those named.
 *
 * @example
 * ```ts
 * import { createMatcher } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 * import { renderEvidenceSvg } from "safepact/report";
 *
 * const record = parseHazardRecord({ id: "H1", products: [{ name: "Bath seat", brand: "Nimbu", models: ["NB-120"] }] });
 * const listing = parseListing({ id: "L1", title: "Nimbu bath seat NB-120" });
 * if (!record.ok || !listing.ok) throw new Error("invalid");
 * const [match] = createMatcher([record.value]).screen(listing.value).matches;
 * const svg = match ? renderEvidenceSvg(match) : "";
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // => true
 * svg.includes("The listing names the model: NB-120."); // => true
 * ```
 */
export function renderEvidenceSvg(match: Match, options: EvidenceSvgOptions = {}): string {
  checkGiven(
    { match, options },
    { match: matchShape, options: { messages: "object?", id: "text?", title: "text?" } },
  );
  const { messages = enExplanations, id = "evidence" } = options;
  requireId(id);
  const { labels } = messages;
  const title = options.title ?? labels.title.replaceAll("{hazardId}", () => match.hazardId);
  const explanation = explainMatch(match, messages);
  const { scale, ticks } = scaleOf(id, explanation);
  const head = headOf(title, explanation);
  const rows = evidenceRows(explanation, scale, head.end + 10);
  const total = totalOf(match, explanation, { messages, scale, top: rows.end + 4 });
  const axis = evidenceAxis(ticks, scale, { top: head.end + 4, bottom: total.end });
  const foot = total.end + 52;
  const notes = paragraphs(explanation.notes, foot + 3 * layout.line + 8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${notes.end + 6}" id="${id}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" lang="${inert(messages.locale)}" font-family="system-ui, sans-serif" font-size="${layout.font}">`,
    `<title id="${id}-t">${inert(title)}</title><desc id="${id}-d">${inert(describe(match, explanation, messages))}</desc>`,
    darkStyle(id),
    hatch(id),
    `<rect width="${layout.width}" height="${notes.end + 6}" rx="6" ${fillOf("back")}/>`,
    axis,
    head.markup,
    rows.markup,
    total.markup,
    evidenceLegend(id, labels, foot),
    notes.markup,
    "</svg>\n",
  ].join("");
}

function requireId(id: string): void {
  if (/^[a-z][\w-]*$/iu.test(id)) return;
  throw new SafepactError("INVALID_OPTION", `The id ${JSON.stringify(id)} cannot name a drawing.`, {
    hint: "Begin with a letter, and use letters, digits, - and _ only.",
  });
}

function scaleOf(id: string, { lines }: Explanation) {
  const sums = [0, ...lines.map(({ sum }) => sum)];
  const axis = scaleLinear([Math.min(...sums), Math.max(...sums)], [...layout.bars]);
  const scale: EvidenceScale = { id, x: axis };
  return { scale, ticks: axis.ticks(3) };
}

function headOf(title: string, { headline, reasons }: Explanation): Drawn {
  const lines = wrapWords(title, EMS / 1.08, MOST_TITLE);
  const y = layout.margin + layout.font;
  const markup = textLines(lines, {
    x: layout.margin,
    y,
    attributes: `font-weight="bold" ${wordsOf("text")}`,
  });
  const rest = paragraphs([headline, ...reasons], y + lines.length * layout.line - layout.font + 2);
  return { markup: markup + rest.markup, end: rest.end };
}

function paragraphs(texts: readonly string[], top: number): Drawn {
  const lines = texts.flatMap((text) => wrapWords(text, EMS, MOST_NOTE));
  const at = { x: layout.margin, y: top + layout.font, attributes: wordsOf("soft") };
  return { markup: textLines(lines, at), end: top + lines.length * layout.line };
}

interface TotalPlace {
  readonly messages: MatchMessages;
  readonly scale: EvidenceScale;
  readonly top: number;
}

function totalOf(match: Match, { lines }: Explanation, place: TotalPlace): Drawn {
  const { messages, scale, top } = place;
  const sum = lines.at(-1)?.sum ?? 0;
  const bar = top + layout.line + 1;
  const words = `${messages.labels.score} ${scoreText(match.score, 2)}`;
  const bold = `font-weight="bold" ${wordsOf("text")}`;
  const markup = [
    textLines([words], { x: layout.margin, y: top + layout.font, attributes: bold }),
    evidenceBar({ id: scale.id, effect: "starts", from: scale.x(0), to: scale.x(sum), y: bar }),
    figure(signed(sum), bar + 10, bold),
  ];
  return { markup: markup.join(""), end: bar + layout.bar + 8 };
}

/** The same account in words: a picture says nothing to who cannot see it. */
function describe(
  { score }: Match,
  { headline, reasons, lines, notes }: Explanation,
  { labels }: MatchMessages,
): string {
  const sum = lines.at(-1)?.sum ?? 0;
  const account = lines.map(({ weight, text, effect }) => {
    const mark = effect === "contradicts" ? ` (${labels.contradicts})` : "";
    return `${signed(weight)}${mark}: ${text}`;
  });
  return [
    headline,
    ...reasons,
    ...account,
    `${labels.sum}: ${signed(sum)}. ${labels.score}: ${scoreText(score, 2)}.`,
    ...notes,
  ].join(" ");
}
