import { entities } from "./plainTextEntities.ts";

const blocks = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "address article aside blockquote br caption dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Signs of markup, invisible characters, and spaces that are not one and plain: most texts of feeds have none. */
const marked = /[<&\u00ad\u200b-\u200f\u2060\ufeff]|[^\S ]| {2}/;
const hidden = /* @__PURE__ */ new Set(["script", "style", "template", "noscript"]);

/**
 * Turns markup into text: tags are taken out (those of blocks become line breaks, scripts and styles vanish with their
 * content), entities are decoded once, runs of spaces become one, invisible characters go. A `<` that begins no tag stays.
 * Takes time in proportion to the text.
 *
 * @internal
 */
export function plainText(markup: string): string {
  if (!marked.test(markup)) return markup.trim();
  const text = decodeEntities(markup.includes("<") ? withoutTags(markup) : markup);
  return text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "")
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(/ ?\n[ \n]*/gu, "\n")
    .trim();
}

function withoutTags(markup: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const tag = nextTag(markup, from);
    if (tag === undefined) break;
    kept.push(markup.slice(from, tag.start));
    if (blocks.has(tag.name)) kept.push("\n");
    from = hidden.has(tag.name) ? endOfHidden(markup, tag.end, tag.name) : tag.end;
  }
  kept.push(markup.slice(from));
  return kept.join("");
}

function nextTag(
  markup: string,
  from: number,
): { readonly start: number; readonly end: number; readonly name: string } | undefined {
  for (
    let start = markup.indexOf("<", from);
    start !== -1;
    start = markup.indexOf("<", start + 1)
  ) {
    if (markup.startsWith("<!--", start)) {
      const close = markup.indexOf("-->", start + 4);
      return { start, end: close === -1 ? markup.length : close + 3, name: "" };
    }
    const name = /^<\/?([a-z][a-z0-9]{0,20})(?=[\s/>])|^<[!?]/iu.exec(
      markup.slice(start, start + 24),
    );
    if (name === null) continue;
    const end = markup.indexOf(">", start);
    return end === -1
      ? undefined
      : {
          start,
          end: end + 1,
          name: name[0].startsWith("</") ? closing(name[1]) : (name[1] ?? "").toLowerCase(),
        };
  }
  return undefined;
}

/** A closing tag parts blocks too, but hides nothing. */
function closing(name = ""): string {
  return blocks.has(name.toLowerCase()) ? name.toLowerCase() : "";
}

function endOfHidden(markup: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\s{0,20}>`, "giu");
  close.lastIndex = from;
  return close.exec(markup) === null ? markup.length : close.lastIndex;
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,10}));/gu,
    (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined)
        return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
      return isCharacter(code) ? String.fromCodePoint(code) : whole;
    },
  );
}

function isCharacter(code: number): boolean {
  return code >= 9 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
