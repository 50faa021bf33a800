import { escapeHtml } from "../../text/escapeHtml.ts";
import type { ChannelContext, NoticeChannel, NoticeContent } from "../notice.ts";
import { safeWebAddress } from "../safeHref.ts";
import { brandColor } from "./brandColor.ts";
import { footerLines } from "./email.ts";
import { type Dress, htmlBlocks } from "./htmlBlocks.ts";
import { noticeText } from "./textBlocks.ts";

const dress: Dress = {
  paragraph: "",
  warning: ' class="warning"',
  small: ' class="small"',
  heading: "",
  table: "",
  wide: ' class="wide"',
  label: "",
  value: "",
  caption: "",
  column: "",
  cell: "",
  list: "",
  item: "",
  image: "",
  link: "",
  button: ' class="button"',
  buttonTable: "",
  buttonCell: "",
};

/** At least 11 point, a coloured border and a sign of danger: what research by the ACCC found readers to notice. */
const sheet = `@page{size:A4;margin:18mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:174mm;padding:6mm;border:2mm solid #b3261e;font:12pt/1.45 Arial,"Noto Sans CJK KR","Malgun Gothic",sans-serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
header{display:flex;gap:5mm;align-items:center;border-bottom:1mm solid;padding-bottom:4mm;margin-bottom:5mm}
header svg{flex:none;width:16mm;height:16mm}
h1{font-size:clamp(16pt,6vw,22pt);line-height:1.2;margin:0;hyphens:auto}
h2{font-size:14pt;margin:6mm 0 2mm;break-after:avoid}
p,ul,ol,table{margin:0 0 3mm}
ul,ol{padding-left:6mm}
.warning{border-left:2mm solid #b3261e;padding:2mm 4mm;font-weight:bold;color:#5f1412}
.small{font-size:11pt;color:#444}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:1mm 3mm 1mm 0;border-bottom:.2mm solid #888;font-size:11pt;overflow-wrap:anywhere}
th[scope=row]{width:36%;font-weight:normal;color:#444}
th,td{hyphens:auto}
:lang(ko){word-break:keep-all}:lang(ja){word-break:auto-phrase}
table[role=presentation] td{border:0}
tr{break-inside:avoid}
caption{text-align:left;font-size:11pt;color:#444}
img{max-width:80mm;max-height:80mm;display:block;margin:0 0 3mm}
a{color:#0b57d0}
@media screen and (max-width:480px){.wide thead{display:none}.wide tbody,.wide tr,.wide td{display:block;width:auto;border:0}.wide tr{border-bottom:.2mm solid #888}.wide td::before{content:attr(data-label) ": "}}
@media print{body{border-width:1mm;max-width:none}a.button::after{content:" (" attr(href) ")";font-weight:normal}}
@media screen and (prefers-color-scheme:dark){body{background:#1e1e1e;color:#f2f2f2}.warning{color:#ffdad6;background:#4a1512}.small,caption,th[scope=row]{color:#c4c4c4}a{color:#8ab4f8}}`;

const sign =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 1 23.5 22H.5z" fill="#ffcc00" stroke="#1a1a1a" stroke-width="1.5"/><path d="M12 8v6.5M12 17v1.8" stroke="#1a1a1a" stroke-width="2.2"/></svg>';

/** A sheet of A4 to hang up or hand out, as an HTML document with its text. */
export const print: NoticeChannel = {
  id: "print",
  layout(content, context) {
    const footer = footerLines(context);
    return {
      title: content.title,
      html: sheetHtml(content, context, footer),
      text: noticeText(content, footer, context.language),
    };
  },
};

function sheetHtml(
  content: NoticeContent,
  context: ChannelContext,
  footer: readonly string[],
): string {
  const { language, template } = context;
  const danger = /^(?:consumer|public)\./u.test(template) ? sign : "";
  return `<!doctype html>
<html lang="${escapeHtml(language.id)}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(content.subject)}</title>
<style>${sheet}</style>
</head>
<body>
<header style="border-color:${brandColor(context)}">${danger}<div>${logo(context)}<h1>${escapeHtml(content.title)}</h1></div></header>
<main>
${htmlBlocks(content.blocks, dress)}
</main>${footer.length === 0 ? "" : `\n<footer><p class="small">${footer.map(escapeHtml).join("<br>")}</p></footer>`}
</body>
</html>
`;
}

function logo({ brand }: ChannelContext): string {
  if (brand === undefined) return "";
  const source = brand.logoUrl === undefined ? undefined : safeWebAddress(brand.logoUrl);
  return source === undefined
    ? `<p class="small">${escapeHtml(brand.name)}</p>`
    : `<img src="${escapeHtml(source)}" alt="${escapeHtml(brand.name)}" height="32">`;
}
