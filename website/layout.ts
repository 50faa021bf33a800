import { posix } from "node:path";
import type { SiteGroup } from "./siteMap.ts";

/** What a page is put together from. */
export interface Layout {
  /** Address within the site. */
  readonly path: string;
  readonly title: string;
  readonly body: string;
  readonly groups: readonly SiteGroup[];
  /** Further scripts, by their address within the site. */
  readonly scripts?: readonly string[];
  /** Further styles. */
  readonly styles?: readonly string[];
  /** Whether the page asks nobody for anything, not even the site's search: it may style what it shows and start a worker of its own. */
  readonly alone?: boolean;
}

/** Style of the site: readable at 320 pixels, in the dark, and without a fetched font. */
export const siteStyle = `
:root{color-scheme:light dark;--text:#1b1b1f;--soft:#50505a;--line:#c9c9d2;--back:#fff;--card:#f4f4f7;--a:#0b5fa5;--b:#a84300}
@media(prefers-color-scheme:dark){:root{--text:#ececf1;--soft:#b9b9c4;--line:#4a4a55;--back:#16161a;--card:#222229;--a:#7cc0ff;--b:#ffab66}}
*{box-sizing:border-box}body{margin:0;font:16px/1.6 system-ui,"Noto Sans","Noto Sans CJK KR",sans-serif;color:var(--text);background:var(--back);overflow-wrap:break-word}
:lang(ko){word-break:keep-all}a{color:var(--a)}:focus-visible{outline:3px solid var(--a);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--back);padding:.5rem}
body>header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.75rem 1rem;border-bottom:1px solid var(--line)}
body>header>a{font-weight:700;text-decoration:none;color:var(--text)}
.page{display:grid;gap:0 2rem;max-width:76rem;margin:0 auto;padding:0 1rem}
main{min-width:0;max-width:46rem;padding:1rem 0 4rem}
nav ul{list-style:none;padding:0;margin:0 0 1rem}nav li a{display:block;padding:.2rem 0;text-decoration:none}nav a[aria-current]{font-weight:700;color:var(--text)}
nav h2{font-size:.95rem;margin:1rem 0 .25rem}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.35rem;line-height:1.3;margin:2rem 0 .5rem}h3{font-size:1.1rem;margin:1.5rem 0 .5rem}
pre{background:var(--card);padding:.75rem 1rem;overflow-x:auto;border-radius:.4rem;font-size:.875rem;line-height:1.5}
code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}pre code{overflow-wrap:normal;font-size:inherit}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);min-width:6rem}
img{max-width:min(100%,28rem);height:auto}.soft{color:var(--soft)}
label{font-weight:600}input,textarea,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:.3rem;padding:.4rem .6rem;max-width:100%}
textarea{width:100%;min-height:7rem;font-family:ui-monospace,monospace;font-size:.875rem}button{cursor:pointer;background:var(--card)}button[disabled]{opacity:.6;cursor:default}
.find{position:relative;flex:1 1 14rem}.find input{width:100%}.find ul{position:absolute;z-index:2;left:0;right:0;background:var(--back);border:1px solid var(--line);list-style:none;margin:0;padding:.25rem .75rem;max-height:60vh;overflow:auto}.find ul:empty{display:none}
@media(min-width:60rem){.page{grid-template-columns:15rem 1fr}main{grid-area:1/2}.page>nav{grid-area:1/1}}
`.trim();

/** Writes a page of the site around its content. */
export function layout(given: Layout): string {
  const { path, title, body, groups, scripts = [], styles = [], alone = false } = given;
  const to = (target: string) => posix.relative(posix.dirname(path), target);
  const item = (page: { path: string; title: string }) =>
    `<li><a href="${to(page.path)}"${page.path === path ? ' aria-current="page"' : ""}>${page.title}</a></li>`;
  const nav = groups.map((group) => {
    const open = group.pages.some((page) => page.path === path) || group.pages.length < 13;
    return `<h2>${group.title}</h2>${open ? "" : `<details><summary>${group.pages.length} pages</summary>`}<ul>${group.pages.map(item).join("")}</ul>${open ? "" : "</details>"}`;
  });
  const policy = alone
    ? "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src data:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    : "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
  const find = `<div class="find" role="search"><label class="soft" for="find">Search</label>
<input id="find" type="search" autocomplete="off" data-index="${to("search.json")}" data-root="${to("index.html").replace(/index\.html$/u, "")}"><ul id="found" aria-live="polite"></ul></div>`;
  const loaded = [
    ...(alone ? [] : [`<script src="${to("search.js")}" defer></script>`]),
    ...scripts.map((script) => `<script src="${to(script)}" type="module"></script>`),
  ];
  const looks = ["site.css", ...styles].map(
    (style) => `<link rel="stylesheet" href="${to(style)}">`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title} – safepact</title>
<link rel="icon" href="data:,">${looks.join("")}</head>
<body><a class="skip" href="#content">Skip to content</a>
<header><a href="${to("index.html")}">safepact</a>${alone ? "" : find}</header>
<div class="page"><main id="content">${body}</main><nav aria-label="Pages">${nav.join("")}</nav></div>
${loaded.join("")}</body></html>`;
}
