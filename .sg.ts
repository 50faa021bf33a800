import { createReadStream, readdirSync } from "node:fs";
import { readHazards, safetyGateXml } from "safepact/feeds";
const root = "/work/shared/data/safety-gate";
const files = ["2023","2024","2025"].flatMap((y) => readdirSync(`${root}/${y}`).sort().map((f) => `${root}/${y}/${f}`));
const counts: Record<string, number> = {}; const add = (k: string, n = 1) => { counts[k] = (counts[k] ?? 0) + n; };
const actions: Record<string, number> = {}; const others: Record<string, number> = {}; const platforms: Record<string, number> = {}; const withid: Record<string, number> = {};
const ids = new Set(); const gt = new Set(); const sample: unknown[] = [];
const t0 = performance.now(); let peak = 0;
for (const file of files) {
  for await (const r of readHazards(safetyGateXml, createReadStream(file), { file })) {
    for (const i of r.issues) add(`${i.severity} ${i.code}`);
    if (!r.ok) { add("refused"); console.log(r.issues); continue; }
    add("records"); const h = r.value; ids.add(h.id); const p = h.products[0]!;
    add(`status ${h.status}`); add(`counterfeit ${p.counterfeit}`); add(`basis ${h.basis}`);
    const g = p.identifiers.filter((x) => x.scheme === "gtin"); if (g.length) add("records with gtin"); for (const x of g) gt.add(x.value);
    for (const s of new Set(p.identifiers.map((x) => x.scheme))) add(`records with ${s}`);
    for (const m of h.measures) { add(`measure ${m.basis}`); actions[m.action] = (actions[m.action] ?? 0) + 1; if (m.action === "other") others[m.sourceTerm ?? ""] = (others[m.sourceTerm ?? ""] ?? 0) + 1; if (m.on) add("dated measures"); }
    for (const z of h.hazards) add(`hazard ${z.type}`);
    for (const o of h.offers) { platforms[o.platform] = (platforms[o.platform] ?? 0) + 1; if (o.productId) withid[o.platform] = (withid[o.platform] ?? 0) + 1; }
    if (h.offers.length) add("records with offers");
    if (p.brand) add("brand"); if (p.models.length) add("models");
    if (Math.random() < 25 / 12111) sample.push(h);
  }
  peak = Math.max(peak, process.memoryUsage().rss);
}
console.log(files.length, ids.size, gt.size, (performance.now() - t0) / 1000, peak / 1e6);
console.log(counts, actions, others, platforms, withid);
for (const s of sample) console.log(JSON.stringify(s, (k, v) => (k === "images" ? v.length : v)));
