import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { createMatcher } from "safepact/match";
import { orThrow } from "safepact/model";
import { renderEvidenceSvg } from "safepact/report";
import { runCli } from "../cli/support/runCli.ts";
import { parseHazardRecord, parseListing } from "./untrusted.ts";

const docs = new URL("../../docs/", import.meta.url);

/** A file of the guides with what the program gives today. */
export interface GuideFile {
  readonly path: URL;
  readonly content: string;
}

/** Writes the guides' outputs and pictures anew: the same as the files when they are current. */
export async function whyGuideFiles(): Promise<readonly GuideFile[]> {
  const guides = ["why-did-this-match.md", "how-matching-works.md"].map(
    (name) => new URL(name, docs),
  );
  const texts: GuideFile[] = [];
  for (const path of guides) {
    texts.push({ path, content: await withOutputs(readFileSync(path, "utf8")) });
  }
  return [
    ...texts,
    picture("why-review.svg", { messages: en.matchMessages }),
    picture("why-review-ko.svg", { messages: ko.matchMessages }),
  ];
}

function picture(name: string, options: Parameters<typeof renderEvidenceSvg>[1]): GuideFile {
  const identifiers = [{ scheme: "gtin", value: "4006381333931" }];
  const product = { name: "Fan heater 1200 W", brand: "Brisa", models: ["FH-1200"], identifiers };
  const record = orThrow(parseHazardRecord({ id: "kr:1", products: [product], territory: ["KR"] }));
  const title = "Volthaus ceramic heater 2000 W";
  const listing = orThrow(
    parseListing({ id: "L-2", title, brand: "Volthaus", identifiers, shipsTo: ["KR"] }),
  );
  const [match] = createMatcher([record]).screen(listing).matches;
  if (match === undefined) throw new Error("The listing of the picture has no candidate.");
  return { path: new URL(`pictures/${name}`, docs), content: renderEvidenceSvg(match, options) };
}

/** Runs each `safepact` command of the guide on the files that the guide shows, and puts what it prints behind it. */
async function withOutputs(guide: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "safepact-guide-"));
  try {
    const files = [...guide.matchAll(/`([\w.-]+)`:\n\n```json\n([^`]*)```/gu)];
    for (const [, name = "", content = ""] of files) writeFileSync(join(folder, name), content);
    const inFolder = new Set(files.map(([, name]) => name));
    let text = guide;
    const shown = /```sh\nsafepact (.+)\n```\n\n```text\n[^`]*```/gu;
    for (const [block, command = ""] of guide.matchAll(shown)) {
      const words = command.split(" ");
      const argv = words.map((word) => (inFolder.has(word) ? join(folder, word) : word));
      const out = withoutHashes((await runCli(argv)).out);
      text = text.replace(
        block,
        () => `\`\`\`sh\nsafepact ${command}\n\`\`\`\n\n\`\`\`text\n${out}\`\`\``,
      );
    }
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The hashes of list and method change with every build of the index, and say nothing to a reader of the guide. */
function withoutHashes(out: string): string {
  return out.replaceAll(
    /^(Held against \d+ hazard records?;) list \w+,\s+method\s+\S+\.$/gmu,
    "$1 …",
  );
}
