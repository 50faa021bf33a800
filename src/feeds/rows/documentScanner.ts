/** A piece of text, and whether an XML declaration begins it. */
export interface DocumentPiece {
  /** The text. */
  readonly piece: string;
  /** Whether it begins with an XML declaration. */
  readonly begins: boolean;
}

/**
 * Cuts text before every XML declaration, wherever the chunks end, so that documents joined into one stream can be told
 * apart.
 *
 * @internal
 */
export function createDocumentScanner() {
  let held = "";
  let begins = false;
  const push = (chunk: string): readonly DocumentPiece[] => {
    const data = held + chunk;
    // A declaration that has only begun waits for its sixth character.
    const tail = data.lastIndexOf("<");
    const cut =
      tail !== -1 && data.length - tail < 6 && "<?xml ".startsWith(data.slice(tail))
        ? tail
        : data.length;
    held = data.slice(cut);
    const pieces: DocumentPiece[] = [];
    let from = 0;
    for (let at = data.indexOf("<?xml"); at !== -1; at = data.indexOf("<?xml", at + 1)) {
      if (at >= cut || !/\s/u.test(data.charAt(at + 5))) continue;
      if (at > from) {
        pieces.push({ piece: data.slice(from, at), begins });
        begins = false;
      }
      begins = true;
      from = at;
    }
    if (from < cut) {
      pieces.push({ piece: data.slice(from, cut), begins });
      begins = false;
    }
    return pieces;
  };
  const end = (): readonly DocumentPiece[] => (held === "" ? [] : [{ piece: held, begins }]);
  return { push, end };
}
