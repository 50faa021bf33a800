/**
 * Style of the report page: readable on a phone, on paper and in the dark, with nothing fetched from anywhere.
 *
 * @internal
 */
export const style = `
:root{color-scheme:light dark;--text:#1b1b1f;--soft:#55555e;--line:#d5d5dc;--back:#fff;--card:#f5f5f8;--bad:#a4161a;--good:#1d6b35}
@media(prefers-color-scheme:dark){:root{--text:#ececf1;--soft:#b4b4bf;--line:#44444e;--back:#16161a;--card:#212127;--bad:#ff9a9a;--good:#7fd694}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,"Noto Sans KR","Noto Sans CJK KR",sans-serif;color:var(--text);background:var(--back)}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.75rem;line-height:1.2;margin:0}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:.25rem 0 .75rem}
.soft,figcaption{color:var(--soft)}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.75rem;margin:1.25rem 0;padding:0;list-style:none}
.facts li{background:var(--card);border-radius:.5rem;padding:.75rem 1rem}
.facts b{display:block;font-size:1.25rem;line-height:1.3}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem;margin:1rem 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{border-bottom-width:2px;white-space:nowrap}
tbody th{font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}
.note{display:block;font-weight:400;color:var(--soft);font-size:.85em}
code{font-size:.8em;font-weight:400;overflow-wrap:anywhere}
figure{margin:0 0 1.5rem}
svg{width:100%;height:auto;max-width:40rem}
blockquote{margin:.5rem 0;padding:.25rem 0 .25rem 1rem;border-left:3px solid var(--line)}
@media print{main{max-width:none;padding:0}.scroll{overflow:visible}h2{break-after:avoid}tr{break-inside:avoid}}
`.trim();
