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
 * Splits text into lines (LF or CRLF), chunk by chunk, never holding more of one than `maxLength`.
 *
 * @internal
 */
export function createLineScanner(maxLength: number) {
  let line = 1;
  let kept = "";
  let length = 0;
  const take = (piece: string) => {
    length += piece.length;
    kept = length > maxLength ? "" : kept + piece;
  };
  const end = (): Line => {
    const content = length > maxLength ? undefined : withoutReturn(kept);
    const done = { line, content, length };
    line += 1;
    kept = "";
    length = 0;
    return done;
  };
  return {
    /** Lines that end in a chunk. */
    push: (chunk: string): Line[] => {
      const lines: Line[] = [];
      let start = 0;
      for (let at = chunk.indexOf("\n"); at !== -1; at = chunk.indexOf("\n", start)) {
        take(chunk.slice(start, at));
        lines.push(end());
        start = at + 1;
      }
      if (start < chunk.length) take(chunk.slice(start));
      return lines;
    },
    /** The line behind the last line end, if any. */
    end: (): Line[] => (length > 0 ? [end()] : []),
  };
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
