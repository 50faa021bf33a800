import type { Hit, MatchProgress, MatchTotals } from "../matching.ts";
import type { DroppedSource } from "../source.ts";
import type { Ask, Pending } from "./askWorker.ts";
import { byId, listOf, make, save, takesFiles, wordsOf } from "./dom.ts";
import { hitItem } from "./hitItem.ts";

const SHOWN = 20;
const stages = { hazards: "Reading hazard records", index: "Indexing", listings: "Matching" };

/** Runs the part of the page that matches listings. */
export function matchPanel(ask: Ask, language: () => string): void {
  const form = byId("match-form", HTMLFormElement);
  const hazards = byId("hazards", HTMLInputElement);
  const listings = byId("listings", HTMLInputElement);
  const pasted = byId("pasted", HTMLTextAreaElement);
  const cancel = byId("match-cancel", HTMLButtonElement);
  const start = byId("match-start", HTMLButtonElement);
  const example = byId("match-example", HTMLButtonElement);
  const shown = resultView(ask, language);
  let running: Pending<MatchTotals> | undefined;

  async function run(records: readonly DroppedSource[], file?: DroppedSource): Promise<void> {
    shown.begin();
    cancel.hidden = false;
    start.disabled = true;
    example.disabled = true;
    const told = (word: MatchProgress) => shown.progress(word);
    running =
      file === undefined
        ? ask("matchPasted", { hazards: records, text: pasted.value }, told)
        : ask("match", { hazards: records, listings: file }, told);
    try {
      shown.end(await running.answer);
    } catch (error) {
      shown.fail(wordsOf(error) || "Cancelled.");
    }
    running = undefined;
    cancel.hidden = true;
    start.disabled = false;
    example.disabled = false;
    if (document.activeElement === document.body) start.focus();
  }

  const source = (file: File, columns: string): DroppedSource => ({
    name: file.name,
    blob: file,
    columns: byId(columns, HTMLTextAreaElement).value,
    encoding: byId("encoding", HTMLSelectElement).value,
  });
  for (const input of [hazards, listings]) takesFiles(input);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const records = [...(hazards.files ?? [])].map((file) => source(file, "hazard-columns"));
    const [file] = listings.files ?? [];
    if (records.length === 0) shown.fail("Add a file of hazard records first.", hazards);
    else if (file !== undefined) void run(records, source(file, "listing-columns"));
    else if (pasted.value.trim() === "")
      shown.fail("Add a file of listings, or paste one.", listings);
    else void run(records);
  });
  cancel.addEventListener("click", () => {
    running?.cancel();
    start.focus();
  });
  example.addEventListener("click", async () => {
    const records = await ask("example", "hazards").answer;
    await run([records], await ask("example", "listings").answer);
  });
}

interface ResultView {
  readonly begin: () => void;
  readonly progress: (word: MatchProgress) => void;
  readonly end: (totals: MatchTotals) => void;
  readonly fail: (words: string, at?: HTMLElement) => void;
}

function resultView(ask: Ask, language: () => string): ResultView {
  const bar = byId("match-bar", HTMLProgressElement);
  const words = byId("match-progress", HTMLElement);
  const status = byId("match-status", HTMLElement);
  const box = byId("match-result", HTMLElement);
  const list = byId("hits", HTMLOListElement);
  const more = byId("hits-more", HTMLButtonElement);
  const download = byId("hits-save", HTMLButtonElement);
  let hits: Hit[] = [];
  let began = 0;
  let most = SHOWN;

  function draw(): void {
    hits.sort((a, b) => rank(a) - rank(b) || b.score - a.score || a.key - b.key);
    list.replaceChildren(...hits.slice(0, most).map((hit) => hitItem(hit, ask, language)));
    more.hidden = hits.length <= most;
    more.textContent = `Show ${Math.min(SHOWN, hits.length - most)} more of ${hits.length}`;
    download.hidden = hits.length === 0;
  }
  const idle = (text: string) => {
    bar.hidden = true;
    words.textContent = "";
    status.textContent = text;
  };
  more.addEventListener("click", () => {
    const first = most;
    most += SHOWN;
    draw();
    list.children[first]?.querySelector("button")?.focus();
  });
  download.addEventListener("click", () => {
    save(
      "found.ndjson",
      hits.map((hit) => `${JSON.stringify(hit)}\n`).join(""),
      "application/x-ndjson",
    );
  });
  return {
    begin: () => {
      hits = [];
      most = SHOWN;
      began = performance.now();
      bar.hidden = false;
      bar.value = 0;
      box.hidden = true;
      list.replaceChildren();
      status.textContent = "Matching has begun.";
    },
    progress: (word) => {
      hits.push(...word.hits);
      bar.value = word.share;
      words.textContent = progressText(word, hits.length, performance.now() - began);
    },
    end: (totals) => {
      box.hidden = false;
      byId("match-summary", HTMLElement).replaceChildren(...summary(totals));
      draw();
      idle(headline(totals));
    },
    fail: (text, at) => {
      idle(text);
      at?.focus();
    },
  };
}

const rank = ({ outcome }: Hit) => (outcome === "match" ? 0 : 1);
const count = (amount: number, one: string, many = `${one}s`) =>
  `${amount.toLocaleString("en")} ${amount === 1 ? one : many}`;

function progressText({ stage, done, share }: MatchProgress, found: number, spent: number): string {
  if (stage !== "listings") return `${stages[stage]} …`;
  const left =
    share > 0.02
      ? `, about ${count(Math.ceil((spent / share - spent) / 1000), "second")} left`
      : "";
  return `${stages[stage]}: ${count(done, "listing")}, ${Math.floor(share * 100)} %${left}. Found so far: ${found}.`;
}

function headline({ listings, hazards, outcomes, cancelled }: MatchTotals): string {
  const found = `${count(outcomes.match ?? 0, "match", "matches")} and ${count(outcomes.review ?? 0, "listing")} for a person to look at`;
  return `${cancelled ? "Cancelled. So far" : "Done"}: ${found}, of ${count(listings, "listing")} held against ${count(hazards, "hazard record")}.`;
}

function summary(totals: MatchTotals): readonly Node[] {
  const { outcomes, refusedHazards, refusedListings, issues, notKept } = totals;
  const facts = [
    `None found in these lists: ${(outcomes["none-found"] ?? 0).toLocaleString("en")}. That is never “safe”.`,
    ...(outcomes.unverifiable ? [`Could not be screened: ${outcomes.unverifiable}.`] : []),
    ...(refusedHazards > 0 ? [`Hazard records that could not be read: ${refusedHazards}.`] : []),
    ...(refusedListings > 0 ? [`Listings that could not be read: ${refusedListings}.`] : []),
    ...(notKept > 0 ? [`Found beyond those kept here: ${notKept}. Use the command line.`] : []),
  ];
  if (issues.length === 0) return [listOf(facts)];
  const told = issues.map(({ severity, code, message, position = {} }) => {
    const { file, line, row } = position;
    const rowText = row === undefined ? "" : `row ${row}`;
    const place = [file, line === undefined ? rowText : `line ${line}`];
    return `${severity} ${code}${place.some(Boolean) ? ` (${place.filter(Boolean).join(", ")})` : ""}: ${message}`;
  });
  const details = make(
    "details",
    {},
    make("summary", {}, `What was remarkable in the files (the first ${issues.length})`),
    listOf(told),
  );
  return [listOf(facts), details];
}
