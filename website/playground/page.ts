/** Style of the playground, beside that of the site. */
export const playgroundStyle = `
main{max-width:60rem}.row{display:grid;gap:.75rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));margin:.75rem 0}
.row>*{min-width:0}.field label,.drop label{display:block}.row input,.row select,.drop input{width:100%}
.drop{border:2px dashed var(--soft);border-radius:.5rem;padding:.75rem}.drop.over{border-color:var(--a);background:var(--card)}.drop p{margin:.25rem 0}
.actions{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0}.main{font-weight:600;border-color:var(--a)}
progress{width:100%;height:1rem}[role=status]{font-weight:600;min-height:1.6em;margin:.5rem 0}
#hits{list-style:none;padding:0}#hits>li{border-top:1px solid var(--line);padding:.5rem 0}#hits p{margin:.15rem 0}
.outcome{border:1px solid currentColor;border-radius:.3rem;padding:0 .35rem;font-size:.85rem}.match{color:var(--b)}.review{color:var(--a)}
.why img{display:block;width:100%;max-width:30rem;margin:.5rem 0}h4{margin:.75rem 0 .25rem}
iframe{width:100%;height:34rem;border:1px solid var(--line);border-radius:.4rem;background:#fff;resize:vertical}iframe.tall{height:48rem}
pre.wrap{white-space:pre-wrap;overflow-wrap:anywhere}#due-result{background:var(--card);border-radius:.4rem;padding:.25rem 1rem}#due-result p{margin:.5rem 0}
#notice-data{min-height:16rem}label.check{font-weight:400}label.check input{width:auto}
`.trim();

const field = (id: string, label: string, control: string) =>
  `<div class="field"><label for="${id}">${label}</label>${control}</div>`;
const select = (id: string, label: string, options = "") =>
  field(id, label, `<select id="${id}">${options}</select>`);
const input = (id: string, label: string, attributes: string) =>
  field(id, label, `<input id="${id}" ${attributes}>`);
const drop = (id: string, label: string, words: string, attributes = "") =>
  `<div class="drop"><label for="${id}">${label}</label><p class="soft" id="${id}-words">${words}</p><input type="file" id="${id}" aria-describedby="${id}-words" ${attributes}></div>`;

const options = (values: readonly (readonly [string, string])[]) =>
  values.map(([value, name]) => `<option value="${value}">${name}</option>`).join("");

const matching = `<section aria-labelledby="match"><h2 id="match">Match listings against recalls</h2>
<form id="match-form"><div class="row">
${drop("hazards", "Hazard records", "Safety Gate, CPSC, SafetyKorea, Health Canada, RappelConso, OECD … as their publishers give them, or NDJSON. Several files, .gz too. Choose them or drop them here.", "multiple")}
${drop("listings", "Listings", "CSV, Shopify, Google Merchant, Amazon, Coupang, schema.org, NDJSON; .gz too. Choose a file or drop it here.")}
</div>
<label for="pasted">Or paste one listing</label>
<textarea id="pasted" placeholder="A title, a description below it; or the JSON of a listing"></textarea>
<details><summary>A file is not read right?</summary><div class="row">
${select(
  "encoding",
  "Encoding",
  options([
    ["", "as the file says"],
    ["euc-kr", "EUC-KR"],
    ["shift_jis", "Shift JIS"],
    ["gbk", "GBK"],
    ["windows-1252", "Windows 1252"],
    ["windows-1250", "Windows 1250"],
    ["utf-16le", "UTF-16"],
  ]),
)}
${field("listing-columns", "Column map of the listings, JSON", '<textarea id="listing-columns" placeholder=\'{"id":"SKU","title":"Product name","identifiers.gtin":"EAN"}\'></textarea>')}
${field("hazard-columns", "Column map of the hazard records, JSON", '<textarea id="hazard-columns" placeholder=\'{"id":"No","products.0.name":"Product"}\'></textarea>')}
</div><p class="soft"><a href="guides/feeds.html">How a column map is written</a></p></details>
<div class="actions"><button id="match-start" class="main">Match</button><button type="button" id="match-example">Try example files</button><button type="button" id="match-cancel" hidden>Cancel</button></div></form>
<progress id="match-bar" max="1" value="0" aria-label="Share of the files read" hidden></progress><p id="match-progress" class="soft"></p><p id="match-status" role="status"></p>
<div id="match-result" hidden><h3>Found</h3><div id="match-summary"></div><ol id="hits"></ol><div class="actions"><button type="button" id="hits-more" hidden></button><button type="button" id="hits-save" hidden>Save what was found</button></div></div></section>`;

const notice = `<section aria-labelledby="notice"><h2 id="notice">Preview a notice</h2><div class="row">
${select("notice-template", "Kind of notice")}${select("notice-channel", "Channel")}${select("notice-issuer", "Who issues it")}</div>
<label for="notice-data">Its data, JSON</label><textarea id="notice-data" spellcheck="false"></textarea>
<div class="actions"><button type="button" id="notice-sample">Example data again</button><label class="check"><input type="checkbox" id="notice-gaps"> Write it although the law asks for more</label></div>
<h3>What the rules say</h3><p id="notice-status" role="status"></p><div id="notice-lint"></div><h3>Preview</h3><div id="notice-preview"></div></section>`;

const due = `<section aria-labelledby="due"><h2 id="due">Until when is it due?</h2>
${select("due-limit", "Limit", '<option value="">one of your own</option>')}
<div class="row">${input("due-amount", "How many", 'type="number" min="0" max="10000" value="2"')}
${select(
  "due-unit",
  "Of what",
  options([
    ["business-day", "business days"],
    ["calendar-day", "calendar days"],
    ["hour", "hours"],
    ["week", "weeks"],
    ["month", "months"],
  ]),
)}
${select(
  "due-from",
  "Day one",
  options([
    ["next-day", "the day after"],
    ["next-business-day", "the next business day"],
    ["same-day", "the day itself"],
  ]),
)}
${input("due-received", "Received (with the offset)", 'type="text" value="2026-02-13T23:30:00Z" spellcheck="false" autocomplete="off"')}
${select("due-calendar", "Calendar")}</div><div id="due-result" aria-live="polite"></div></section>`;

const score = `<section aria-labelledby="score"><h2 id="score">Score a file of events</h2><form id="score-form">
${drop("events", "Events", "One event a line (NDJSON), .gz too. Choose a file or drop it here.")}
<div class="row">${select("score-agreement", "Agreement")}${select("score-platform", "Platform")}
${input("score-as-of", "State as of (with the offset)", 'type="text" value="2026-01-15T00:00:00+09:00" spellcheck="false" autocomplete="off"')}
${input("score-from", "First day", 'type="date"')}${input("score-to", "Last day", 'type="date"')}
${input("score-limits", "Limits where none is published", 'type="text" placeholder="monitor-sources=2bd" spellcheck="false" autocomplete="off"')}</div>
<div class="actions"><button id="score-start" class="main">Score</button><button type="button" id="score-example">Try example events</button><label class="check"><input type="checkbox" id="score-party"> As if the platform had signed</label></div></form>
<p id="score-status" role="status"></p><div id="score-card"></div><div class="actions" id="score-saves" hidden><button type="button" id="score-html">Save the page</button><button type="button" id="score-json">Save the card as JSON</button></div></section>`;

/** What stands on the page. */
export const playgroundBody = `<h1>Playground</h1>
<p>Try matching, notices, due times and scores with your own files. <strong>Nothing leaves your machine</strong>: all of it runs in this page, whose content policy forbids it to ask anybody for anything. Close the tab and it is forgotten.</p>
<noscript><p>This page needs JavaScript; the <a href="guides/command-line.html">command line</a> does the same.</p></noscript>
<nav aria-label="On this page"><ul><li><a href="#match">Match listings against recalls</a></li><li><a href="#notice">Preview a notice</a></li><li><a href="#due">Until when is it due?</a></li><li><a href="#score">Score a file of events</a></li></ul></nav>
${select("language", "Language of explanations, notices and reports")}
${matching}${notice}${due}${score}`;
