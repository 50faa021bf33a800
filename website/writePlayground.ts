import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { layout } from "./layout.ts";
import { playgroundBody, playgroundStyle } from "./playground/page.ts";
import type { SiteGroup } from "./siteMap.ts";

const here = new URL("playground/browser/", import.meta.url);
const demo = new URL("../examples/demo/", import.meta.url);
const examples = {
  hazards: "hazards/safety-gate-2025-26.xml",
  listings: "listings/hanbit-plaza.ndjson",
  events: "events.ndjson",
};

/**
 * Writes the playground into the site: page, style, and one script that holds the code of its worker too. Its policy lets the
 * page ask nobody for anything, and the worker, which comes from within the page, stands under the same policy.
 */
export async function writePlayground(out: string, groups: readonly SiteGroup[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "safepact-playground-"));
  try {
    const packed = Object.entries(examples).map(([name, file]) => {
      const bytes = gzipSync(readFileSync(new URL(file, demo)), { level: 9 });
      return [name, [`${file.split("/").at(-1)}.gz`, bytes.toString("base64")]];
    });
    const define = { EXAMPLES: JSON.stringify(Object.fromEntries(packed)) };
    await bundle({ name: "worker", format: "iife", outDir: folder, define });
    const code = readFileSync(join(folder, "worker.js"), "utf8");
    mkdirSync(out, { recursive: true });
    const words = { WORKER_CODE: JSON.stringify(code) };
    await bundle({ name: "playground", format: "esm", outDir: out, define: words });
  } finally {
    rmSync(folder, { recursive: true });
  }
  writeFileSync(join(out, "playground.css"), playgroundStyle);
  const page = layout({
    path: "playground.html",
    title: "Playground",
    body: playgroundBody,
    groups,
    styles: ["playground.css"],
    scripts: ["playground.js"],
    alone: true,
  });
  writeFileSync(join(out, "playground.html"), page);
}

async function bundle(asked: {
  readonly name: "worker" | "playground";
  readonly format: "iife" | "esm";
  readonly outDir: string;
  readonly define: Record<string, string>;
}): Promise<void> {
  const { name, format, outDir, define } = asked;
  await build({
    config: false,
    silent: true,
    clean: false,
    dts: false,
    minify: true,
    splitting: false,
    entry: { [name]: fileURLToPath(new URL(`${name}.ts`, here)) },
    format,
    platform: "browser",
    target: "es2022",
    noExternal: [/.*/u],
    define,
    outDir,
    outExtension: () => ({ js: ".js" }),
  });
}
