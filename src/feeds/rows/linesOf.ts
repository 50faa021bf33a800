/** A line of a text, without its end. */
export interface Line {
  /** Number, counting from 1. */
  readonly line: number;
  /** Content; absent when the line is longer than the limit. */
  readonly content: string | undefined;
  /** Length in UTF-16 units, known even when the content was not kept. */
  readonly length: number;
}

/**
 * Splits text into lines (LF or CRLF), never holding more of one than `maxLength`.
 *
 * @internal
 */
export async function* linesOf(
  text: AsyncIterable<string>,
  maxLength: number,
): AsyncGenerator<Line> {
  let line = 1;
  let kept: string[] = [];
  let length = 0;
  const take = (piece: string) => {
    length += piece.length;
    if (length > maxLength) kept = [];
    else kept.push(piece);
  };
  const end = (): Line => {
    const content = length > maxLength ? undefined : kept.join("").replace(/\r$/u, "");
    const done = { line, content, length };
    line += 1;
    kept = [];
    length = 0;
    return done;
  };
  for await (const chunk of text) {
    let start = 0;
    for (let at = chunk.indexOf("\n"); at !== -1; at = chunk.indexOf("\n", start)) {
      take(chunk.slice(start, at));
      yield end();
      start = at + 1;
    }
    if (start < chunk.length) take(chunk.slice(start));
  }
  if (length > 0) yield end();
}
