import { escaped } from "../../../text/escaped.ts";

const LONGEST_NAME = 100;

/** What is looked for between records: where one begins, and also where one ends, a comment or CDATA begins. @internal */
export function markOf(names: readonly string[], all: boolean): RegExp {
  const tag = `(?:[\\w.-]+:)?(?:${names.map(escaped).join("|")})(?=[\\s/>])`;
  return new RegExp(all ? `<!--|<!\\[CDATA\\[|</?${tag}` : `<${tag}`, "gu");
}

/** Whether CDATA begins inside of CDATA: then the first was never closed, and swallowed what stands between. @internal */
export function holdsOpenCdata(text: string): boolean {
  return text
    .split("<![CDATA[")
    .slice(1, -1)
    .some((section) => !section.includes("]]>"));
}

/** Where the next closing tag of a name is, not that of a longer name. @internal */
export function closingOf(text: string, written: string, from: number): number {
  const tag = `</${written}`;
  let at = text.indexOf(tag, from);
  while (at !== -1 && goesOn(text.charCodeAt(at + tag.length))) at = text.indexOf(tag, at + 1);
  return at;
}

/** Whether a name goes on with this character: nearly every closing tag ends with its bracket. */
function goesOn(code: number): boolean {
  return code !== 0x3e && /[\w.:-]/u.test(String.fromCharCode(code));
}

/** Where a tag begins that is not here whole, or the end of the text. @internal */
export function tailOf(text: string, from: number): number {
  const tag = text.lastIndexOf("<");
  const isCut = tag >= from && text.length - tag < LONGEST_NAME && !text.includes(">", tag);
  return isCut ? tag : text.length;
}

/** Whether the tag that begins there closes itself. @internal */
export function isEmptyTag(text: string, from: number): boolean {
  const end = text.indexOf(">", from);
  return end !== -1 && text.charAt(end - 1) === "/";
}

/** Characters, a pair of surrogates counted once. @internal */
export function charactersIn(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

/** Line ends. @internal */
export function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
