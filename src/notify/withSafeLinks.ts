import type { Block, Fact } from "./block.ts";
import type { NoticeContent } from "./notice.ts";
import type { NoticeWarning } from "./noticeWarning.ts";
import { safeHref, safeWebAddress } from "./safeHref.ts";

type Warn = (warning: NoticeWarning) => void;

/**
 * Lets links lead to web, mail and telephone addresses only, in every channel alike: another address stays as the text it
 * is, with a warning.
 *
 * @internal
 */
export function withSafeLinks(content: NoticeContent, warn: Warn): NoticeContent {
  const { action, ...rest } = content;
  const kept = action !== undefined && isLink(action.url, warn) ? { action } : {};
  return { ...rest, ...kept, blocks: content.blocks.map((block) => safeBlock(block, warn)) };
}

function safeBlock(block: Block, warn: Warn): Block {
  switch (block.kind) {
    case "facts":
      return block.rows.every(({ href }) => href === undefined || safeHref(href) !== undefined)
        ? block
        : { ...block, rows: block.rows.map((row) => safeFact(row, warn)) };
    case "image":
      if (safeWebAddress(block.url) !== undefined) return block;
      warn(unsafe);
      return { kind: "paragraph", tone: "small", text: block.alt };
    case "action":
      return isLink(block.url, warn)
        ? block
        : { kind: "facts", rows: [{ label: block.label, value: block.url }] };
    default:
      return block;
  }
}

function safeFact(row: Fact, warn: Warn): Fact {
  if (row.href === undefined || isLink(row.href, warn)) return row;
  const { href: _href, ...rest } = row;
  return rest;
}

function isLink(address: string, warn: Warn): boolean {
  if (safeHref(address) !== undefined) return true;
  warn(unsafe);
  return false;
}

const unsafe: NoticeWarning = {
  code: "link-not-safe",
  message: "An address was shown as text because it is not a plain web, mail or telephone address.",
};
