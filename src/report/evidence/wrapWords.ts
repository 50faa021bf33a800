const segmenter = /* @__PURE__ */ new Intl.Segmenter("en", { granularity: "grapheme" });

// Scripts whose letters are as wide as they are high, and emoji.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrow = /^[fijlrtI.,:;'|!()[\]\s-]/u;
const broad = /^[A-Zw<>=+≠&#—\u0400-\u052f]/u;
const broadest = /^[WMm%@…]/u;

// Far more than any picture shows: what comes after is not measured.
const MOST_TEXT = 4000;

/**
 * Breaks a text into lines of at most so many ems, and ends it with an ellipsis where it needs more lines than allowed.
 * A picture is drawn without knowing the fonts of its reader, so widths are estimated on the wide side.
 *
 * @internal
 */
export function wrapWords(text: string, ems: number, mostLines: number): readonly string[] {
  const lines = filled(piecesOf(text.slice(0, MOST_TEXT), ems), ems);
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? "";
  return [...lines.slice(0, mostLines - 1), `${last.replace(/\P{M}\p{M}*$/u, "")}…`];
}

function filled(pieces: readonly string[], ems: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const piece of pieces) {
    if (line !== "" && width + widthOf(piece.trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += piece;
    width += widthOf(piece);
  }
  return [...lines, line];
}

/** Words with the space behind them; a word that fills no line is cut between its letters. */
function piecesOf(text: string, ems: number): readonly string[] {
  const words = text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .split(/(?<= )/u);
  return words.flatMap((word) => {
    if (widthOf(word) <= ems) return [word];
    return [...segmenter.segment(word)].map(({ segment }) => segment);
  });
}

function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += emsOf(segment);
  return width;
}

function emsOf(letter: string): number {
  if (wide.test(letter) || broadest.test(letter)) return 1;
  if (narrow.test(letter)) return 0.4;
  return broad.test(letter) ? 0.8 : 0.6;
}
