import { entities } from "./entities.ts";

/** A text made easy to search, with the place each of its characters came from. @internal */
export interface ReadableText {
  /** Lower case, compatibility forms resolved, spaces single, invisible characters gone. */
  readonly text: string;
  /** Offset in the source of each character of `text`, and the source's length at the end. */
  readonly offsets: readonly number[];
}

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const invisible = /^(?:\p{Cf}|\u034f|[\ufe00-\ufe0f])+$/u;
const quotes: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "“": '"', "”": '"' };
const hidden = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const inline = /^<\/?(?:a|abbr|b|bdi|bdo|em|font|i|mark|small|span|strong|sub|sup|u|wbr)\b/iu;
const token = /<[a-z/!?][^<>]*>|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});|[^<&]+|[<&]/giu;

/** Prepares plain text. @internal */
export function readablePlain(source: string): ReadableText {
  const builder = createBuilder();
  builder.add(source, 0);
  return builder.done(source.length);
}

/** Prepares HTML: tags of blocks part words, tags inside a line do not, entities are read. @internal */
export function readableHtml(source: string): ReadableText {
  const visible = source.replace(hidden, (part) => " ".repeat(part.length));
  const builder = createBuilder();
  for (const { 0: part, index } of visible.matchAll(token)) {
    if (part.startsWith("<") && part.length > 1) {
      if (!inline.test(part)) builder.space(index);
    } else if (part.startsWith("&") && part.length > 1) {
      builder.one(entityText(part), index);
    } else {
      builder.add(part, index);
    }
  }
  return builder.done(source.length);
}

function entityText(entity: string): string {
  const code = /^&#(x?)([0-9a-f]+);$/iu.exec(entity);
  if (code?.[2] === undefined) return entities[entity.slice(1, -1)] ?? entity;
  const point = Number.parseInt(code[2], code[1] ? 16 : 10);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : "\ufffd";
}

function createBuilder() {
  const characters: string[] = [];
  const offsets: number[] = [];
  let ended = true;
  const push = (text: string, offset: number) => {
    for (const character of text) {
      if (/\s/u.test(character)) {
        space(offset);
        continue;
      }
      characters.push(character);
      for (let unit = 0; unit < character.length; unit += 1) offsets.push(offset);
      ended = false;
    }
  };
  const space = (offset: number) => {
    if (ended) return;
    characters.push(" ");
    offsets.push(offset);
    ended = true;
  };
  const one = (text: string, offset: number) => {
    if (!invisible.test(text)) push(plain(text), offset);
  };
  return {
    space,
    one,
    add(text: string, start: number) {
      for (const { 0: part, index } of text.matchAll(cluster)) one(part, start + index);
    },
    done: (length: number): ReadableText => ({
      text: characters.join(""),
      offsets: [...offsets, length],
    }),
  };
}

function plain(text: string): string {
  return quotes[text] ?? text.normalize("NFKC").toLowerCase();
}
