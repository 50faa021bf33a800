/** A piece of text, and whether an XML declaration begins it. */
export interface DocumentPiece {
  /** The text. */
  readonly piece: string;
  /** Whether it begins with an XML declaration. */
  readonly begins: boolean;
}

const declaration = /<\?xml\s/gu;

/**
 * Cuts text before every XML declaration, wherever the chunks end, so that documents joined into one stream can be told
 * apart.
 *
 * @internal
 */
export async function* documentsOf(text: AsyncIterable<string>): AsyncGenerator<DocumentPiece> {
  let held = "";
  let begins = false;
  for await (const chunk of text) {
    const data = held + chunk;
    // A declaration that has only begun waits for its sixth character.
    const tail = data.lastIndexOf("<");
    const cut =
      tail !== -1 && data.length - tail < 6 && "<?xml ".startsWith(data.slice(tail))
        ? tail
        : data.length;
    held = data.slice(cut);
    let from = 0;
    for (const match of data.slice(0, cut).matchAll(declaration)) {
      if (match.index > from) {
        yield { piece: data.slice(from, match.index), begins };
        begins = false;
      }
      begins = true;
      from = match.index;
    }
    if (from < cut) {
      yield { piece: data.slice(from, cut), begins };
      begins = false;
    }
  }
  if (held !== "") yield { piece: held, begins };
}
