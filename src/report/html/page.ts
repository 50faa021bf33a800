import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { inert } from "./inert.ts";
import { style } from "./style.ts";

// The one style sheet of the page is allowed by its hash, so that nothing smuggled into the page can bring its own.
let policy: string | undefined;

function policyOf(sheet: string): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(sheet))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/**
 * Writes the frame of a page that needs nothing else: it loads nothing and runs nothing.
 *
 * @internal
 */
export function page(title: string, body: readonly string[], { language }: ReportMessages): string {
  policy ??= policyOf(style);
  return [
    `<!doctype html><html lang="${inert(language.id)}" dir="${language.direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${inert(title)}</title><style>${style}</style></head>`,
    `<body><main>${body.filter((part) => part !== "").join("\n")}</main></body></html>`,
  ].join("\n");
}
