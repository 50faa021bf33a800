const word = /(?<![0-9A-Z])[0-9A-Z]{10,200}(?![0-9A-Z])/gu;
const code = /^[BX]0[0-9A-Z]{8}$/u;

/**
 * Finds codes of Amazon's shape, B0 or X0 and eight more, also where several are written without a gap.
 *
 * @internal
 */
export function amazonCodes(text: string, prefix: "B0" | "X0"): string[] {
  const found = new Set<string>();
  for (const [run] of text.normalize("NFKC").toUpperCase().matchAll(word)) {
    const pieces = tens(run);
    if (!pieces.every((piece) => code.test(piece))) continue;
    for (const piece of pieces) if (piece.startsWith(prefix)) found.add(piece);
  }
  return [...found];
}

function tens(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / 10) }, (_, index) =>
    text.slice(index * 10, index * 10 + 10),
  );
}
