/**
 * Style of the report pages: readable at 320 pixels, on paper and in the dark. Colours are told apart by every kind of
 * colour vision (blue against orange), and no colour says anything that a word, a shape or a pattern does not.
 *
 * @internal
 */
export const style = `
:root{color-scheme:light dark;--text:#1b1b1f;--soft:#50505a;--line:#c9c9d2;--back:#fff;--card:#f4f4f7;--a:#0b5fa5;--b:#a84300;--c:#00705a;--d:#8a3d86;--e:#6b5b00;--band:.16}
@media(prefers-color-scheme:dark){:root{--text:#ececf1;--soft:#b9b9c4;--line:#4a4a55;--back:#16161a;--card:#222229;--a:#7cc0ff;--b:#ffab66;--c:#4fd1b5;--d:#e29bdf;--e:#e0cc5c;--band:.22}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,"Noto Sans","Noto Sans CJK KR","Noto Sans KR",sans-serif;color:var(--text);background:var(--back);overflow-wrap:break-word}
:lang(ko){word-break:keep-all}:lang(ja){word-break:auto-phrase}
main{max-width:60rem;margin:0 auto;padding:1rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.2;margin:0}
h2{font-size:1.2rem;line-height:1.3;margin:2.25rem 0 .5rem}
h3{font-size:1rem;line-height:1.3;margin:1.25rem 0 .25rem}
p{margin:.25rem 0 .5rem}
a{color:var(--a)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--a);outline-offset:2px}
.soft,figcaption,.w{color:var(--soft)}
.say{font-size:1.1rem;margin:0;padding:0;list-style:none}
.say li{margin:.15rem 0}
.hero{display:grid;gap:.5rem 2rem;margin:.75rem 0}
.big{font-size:1.8rem;font-weight:700;line-height:1.1}
.cards{display:grid;gap:.75rem;margin:.75rem 0}
.cards>div{background:var(--card);border-radius:.5rem;padding:.6rem .9rem}
.cards h2{font-size:1rem;margin:0 0 .25rem}
.cards ul{margin:0;padding:0;list-style:none}
.cards li{padding:.1rem 0}
@media(min-width:48rem){.hero{grid-template-columns:1fr 1.35fr;align-items:start}.cards{grid-template-columns:1fr 1fr}}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:1rem 0 0;list-style:none}
nav a{display:inline-block;padding:.2rem 0}
.plot{list-style:none;margin:.5rem 0 1rem;padding:0}
.plot li{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.plot .n{font-weight:600}
.plot .v{text-align:right;font-variant-numeric:tabular-nums}
.plot .p,.plot .w{grid-column:1/-1}
.plot .w{font-size:.9rem}
@media(min-width:48rem){.plot li{grid-template-columns:17rem 1fr 8rem}.plot .n{grid-area:1/1/3/2}.plot .p{grid-area:1/2}.plot .v{grid-area:1/3}.plot .w{grid-area:2/2/3/4}.plot .axis .p{grid-area:1/2}}
.p{display:block;width:100%;overflow:visible}
svg text{fill:var(--text);font-size:12px;font-family:inherit}
svg .grid{stroke:var(--line);stroke-width:1}
svg .track{stroke:var(--soft);stroke-width:2}
.la{stroke:var(--a)}.lb{stroke:var(--b)}.lc{stroke:var(--c)}.ld{stroke:var(--d)}.le{stroke:var(--e)}.lt{stroke:var(--text)}.ls{stroke:var(--soft)}
.fa{fill:var(--a)}.fb{fill:var(--b)}.fc{fill:var(--c)}.fd{fill:var(--d)}.fe{fill:var(--e)}.ft{fill:var(--text)}.fs{fill:var(--soft)}.fo{fill:var(--back)}
.band{fill-opacity:var(--band);stroke:none}
figure{margin:0 0 1.25rem}
.curve{display:block;width:100%;height:auto;overflow:visible}
.key{display:inline-block;width:2.2em;height:.8em;vertical-align:middle;margin-right:.35em}
.keys{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin:.25rem 0;padding:0;font-size:.9rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow-x:auto;margin:0 0 .5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);min-width:7rem;overflow-wrap:anywhere}
thead th{border-bottom-width:2px}
tbody th{font-weight:600;min-width:11rem}
.bad{color:var(--b);font-weight:600}
.note{display:block;font-weight:400;color:var(--soft);font-size:.9em}
code{font-size:.85em;overflow-wrap:anywhere}
details{border-bottom:1px solid var(--line)}
summary{padding:.5rem 0;cursor:pointer;font-weight:600}
blockquote{margin:.5rem 0;padding:.25rem 0 .25rem 1rem;border-left:3px solid var(--line)}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.25rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.grid3{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr))}
@media print{:root{--text:#000;--soft:#333;--line:#999;--back:#fff;--card:#fff;--a:#0b5fa5;--b:#a84300;--c:#00705a;--d:#8a3d86;--e:#6b5b00}body{font-size:10pt}main{max-width:none;padding:0}nav{display:none}.cards>div{border:1px solid var(--line)}.scroll{overflow:visible}table{table-layout:fixed;font-size:8pt}th,td,tbody th{min-width:0}h2,h3,summary{break-after:avoid}tr,.plot li,figure,.cards>div{break-inside:avoid}thead{display:table-header-group}#lists{break-before:page}details::details-content{content-visibility:visible;block-size:auto;display:block}summary{list-style:none}}
`.trim();
