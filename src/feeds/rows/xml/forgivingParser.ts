import type { SaxesParser } from "saxes";

type Parser = SaxesParser<{ xmlns: false }>;

/**
 * Lets a parser go on behind a closing tag that fits no open element. The parser itself would close everything up to the
 * root, and all further records would be lost: here `<a>text</b>` ends the innermost element, when that has no children,
 * and any other such tag is passed over. Both are told as faults.
 *
 * @param parser - The parser, of the pinned version of saxes: the method that is wrapped is not in its types.
 * @param isLeaf - Whether the innermost open element has no children.
 *
 * @internal
 */
export function forgive(parser: Parser, isLeaf: () => boolean): void {
  parser.makeError = faultOf;
  const close: unknown = Reflect.get(parser, "closeTag");
  if (typeof close !== "function") return;
  Reflect.set(parser, "closeTag", () => {
    const open: readonly { readonly name: string }[] = Reflect.get(parser, "tags") ?? [];
    const name: unknown = Reflect.get(parser, "name");
    const inner = open.at(-1);
    const fits = name === "" || inner === undefined || open.some((tag) => tag.name === name);
    if (fits) {
      close.call(parser);
      return;
    }
    if (isLeaf()) {
      parser.fail(`the tag <${inner.name}> ends as </${String(name).slice(0, 60)}>`);
      Reflect.set(parser, "name", inner.name);
      close.call(parser);
      return;
    }
    // An empty name is told as a fault, and what the parser adds to the text for it is taken off again.
    const text: unknown = Reflect.get(parser, "text");
    Reflect.set(parser, "name", "");
    close.call(parser);
    Reflect.set(parser, "text", text);
  });
}

/** A fault without a stack, which takes longer to write than the text to read. */
function faultOf(message: string): Error {
  return { name: "Error", message };
}

/**
 * Whether a parser reads text, and is not inside of a tag, a comment or the like.
 *
 * @param parser - The parser, of the pinned version of saxes: its state is not in its types.
 *
 * @internal
 */
export function isInText(parser: Parser): boolean {
  return Reflect.get(parser, "state") === textStateOf(parser);
}

/**
 * Gives the text that a parser has read and not told yet: it waits for the tag behind.
 *
 * @param parser - The parser, of the pinned version of saxes: its text is not in its types.
 *
 * @internal
 */
export function pendingText(parser: Parser): string {
  const text: unknown = Reflect.get(parser, "text");
  return typeof text === "string" ? text.trim() : "";
}

/**
 * Lets a parser forget that text.
 *
 * @param parser - The parser, of the pinned version of saxes: its text is not in its types.
 *
 * @internal
 */
export function dropPendingText(parser: Parser): void {
  Reflect.set(parser, "text", "");
}

/**
 * Lets a parser read text again, whatever it was inside of.
 *
 * @param parser - The parser, of the pinned version of saxes: its state is not in its types.
 *
 * @internal
 */
export function toText(parser: Parser): void {
  Reflect.set(parser, "state", textStateOf(parser));
  for (const part of ["text", "name", "entity"]) Reflect.set(parser, part, "");
  Reflect.set(parser, "attribList", []);
  Reflect.set(parser, "q", null);
}

/**
 * Closes the innermost element of a parser without telling.
 *
 * @param parser - The parser, of the pinned version of saxes: its elements are not in its types.
 *
 * @internal
 */
export function popElement(parser: Parser): void {
  const open: unknown = Reflect.get(parser, "tags");
  if (!Array.isArray(open)) return;
  open.pop();
  Reflect.set(parser, "tag", open.at(-1) ?? null);
}

/** The name of that state, asked once of a parser that surely reads text. */
let textState: unknown;

function textStateOf(parser: Parser): unknown {
  if (textState === undefined) {
    const probe: Parser = Reflect.construct(parser.constructor, [{ xmlns: false }]);
    probe.write("<a>");
    textState = Reflect.get(probe, "state");
  }
  return textState;
}
