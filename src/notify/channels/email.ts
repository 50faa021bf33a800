import { escapeHtml } from "../../text/escapeHtml.ts";
import type { ChannelContext, NoticeChannel, NoticeContent } from "../notice.ts";
import { safeWebAddress } from "../safeHref.ts";
import { brandColor } from "./brandColor.ts";
import { type Dress, htmlBlocks } from "./htmlBlocks.ts";
import { noticeText } from "./textBlocks.ts";

const font =
  "font-family:Arial,'Apple SD Gothic Neo','Noto Sans CJK KR','Malgun Gothic',sans-serif;";
const body = `${font}font-size:16px;line-height:1.5;`;

/** Styles stand in the tags, where every mail client keeps them; the classes serve dark screens. */
const dress: Dress = {
  paragraph: ` class="t" style="${body}margin:0 0 16px;color:#1a1a1a;"`,
  warning: ` class="w" style="${body}margin:0 0 16px;padding:12px 16px;border-left:6px solid #b3261e;background:#fdecea;color:#5f1412;font-weight:bold;"`,
  small: ` class="s" style="${font}font-size:14px;line-height:1.5;margin:0 0 16px;color:#555555;"`,
  heading: ` class="t" style="${font}font-size:19px;line-height:1.3;margin:24px 0 12px;color:#1a1a1a;"`,
  table: ' width="100%" style="border-collapse:collapse;margin:0 0 16px;table-layout:fixed;"',
  wide: ' width="100%" class="k" style="border-collapse:collapse;margin:0 0 16px;table-layout:fixed;"',
  label: ` class="s b" style="${font}font-size:14px;line-height:1.4;text-align:left;vertical-align:top;width:38%;padding:6px 12px 6px 0;border-bottom:1px solid #d9d9d9;color:#555555;font-weight:normal;overflow-wrap:anywhere;"`,
  value: ` class="t b" style="${body}text-align:left;vertical-align:top;padding:6px 0;border-bottom:1px solid #d9d9d9;color:#1a1a1a;overflow-wrap:anywhere;"`,
  caption: ` class="s" style="${font}font-size:14px;text-align:left;padding:0 0 6px;color:#555555;"`,
  column: ` class="s b" style="${font}font-size:13px;text-align:left;vertical-align:bottom;padding:6px 8px 6px 0;border-bottom:2px solid #8c8c8c;color:#555555;overflow-wrap:anywhere;"`,
  cell: ` class="t b" style="${font}font-size:14px;line-height:1.4;text-align:left;vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid #d9d9d9;color:#1a1a1a;overflow-wrap:anywhere;"`,
  list: ` class="t" style="${body}margin:0 0 16px;padding:0 0 0 24px;color:#1a1a1a;"`,
  item: ' style="margin:0 0 6px;overflow-wrap:anywhere;"',
  image: ` class="t" width="280" style="${font}font-size:14px;display:block;border:0;max-width:100%;height:auto;margin:0 0 16px;color:#1a1a1a;"`,
  link: ' class="l" style="color:#0b57d0;overflow-wrap:anywhere;"',
  button: ` style="${body}display:inline-block;padding:12px 24px;color:#ffffff;text-decoration:none;font-weight:bold;"`,
  buttonTable: ' style="margin:0 0 16px;"',
  buttonCell: ' bgcolor="#0b57d0" style="border-radius:4px;background:#0b57d0;"',
};

const sheet =
  "body{margin:0;padding:0}h1,th,td{hyphens:auto}:lang(ko){word-break:keep-all;overflow-wrap:anywhere}:lang(ja){word-break:auto-phrase;overflow-wrap:anywhere}@media (prefers-color-scheme:dark){.p{background:#121212!important}.c{background:#1e1e1e!important}.t{color:#f2f2f2!important}.s{color:#c4c4c4!important}.b{border-color:#4d4d4d!important}.l{color:#8ab4f8!important}.w{background:#4a1512!important;color:#ffdad6!important}}@media (max-width:480px){.i{padding:16px!important}.h{font-size:20px!important}.k thead{display:none!important}.k td{display:block!important;width:auto!important;border:0!important;padding:2px 0!important}.k td[data-none]{display:none!important}.k td::before{content:attr(data-label) ': '}.k tr{display:block!important;border-bottom:1px solid #8c8c8c;padding:6px 0}.k tbody{display:block!important}}";

/** Electronic mail: an HTML document of plain tables that mail clients keep, and its twin in plain text. */
export const email: NoticeChannel = {
  id: "email",
  layout(content, context) {
    const footer = footerLines(context);
    return {
      subject: content.subject,
      html: document(content, context, footer),
      text: noticeText(content, footer, context.language),
      ...(content.action === undefined ? {} : { action: content.action }),
    };
  },
};

/** The lines under a notice: who sends it, and what the brand adds. @internal */
export function footerLines({ brand }: ChannelContext): readonly string[] {
  return brand === undefined ? [] : [brand.name, ...(brand.footer ?? [])];
}

function document(
  content: NoticeContent,
  context: ChannelContext,
  footer: readonly string[],
): string {
  const { language } = context;
  const subject = escapeHtml(content.subject);
  const title = escapeHtml(content.title);
  return `<!doctype html>
<html lang="${escapeHtml(language.id)}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${sheet}</style>
</head>
<body class="p" style="margin:0;padding:0;background:#f2f2f2;">
<div role="article" aria-label="${subject}" lang="${escapeHtml(language.id)}" dir="${language.direction}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;"><tr><td align="center" style="padding:0;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="c" style="border-collapse:collapse;max-width:600px;background:#ffffff;text-align:left;">
<tr><td class="i" bgcolor="${brandColor(context)}" style="padding:20px 24px;background:${brandColor(context)};">${logo(context)}<h1 class="h" style="${font}font-size:24px;line-height:1.25;margin:0;color:#ffffff;overflow-wrap:anywhere;">${title}</h1></td></tr>
<tr><td class="i" style="padding:24px;">
${htmlBlocks(content.blocks, dress)}
</td></tr>${footerHtml(footer)}
</table>
</td></tr></table>
</div>
</body>
</html>
`;
}

function logo({ brand }: ChannelContext): string {
  if (brand === undefined) return "";
  const source = brand.logoUrl === undefined ? undefined : safeWebAddress(brand.logoUrl);
  const name = escapeHtml(brand.name);
  return source === undefined
    ? `<p style="${font}font-size:14px;margin:0 0 8px;color:#ffffff;">${name}</p>`
    : `<img src="${escapeHtml(source)}" alt="${name}" height="32" style="display:block;border:0;margin:0 0 12px;">`;
}

function footerHtml(footer: readonly string[]): string {
  if (footer.length === 0) return "";
  const text = footer.map(escapeHtml).join("<br>");
  return `
<tr><td class="i" style="padding:0 24px 24px;"><p${dress.small}>${text}</p></td></tr>`;
}
