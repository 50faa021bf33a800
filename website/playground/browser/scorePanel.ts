import type { Choices } from "../desk.ts";
import type { ScoredCard } from "../scoring.ts";
import type { DroppedSource } from "../source.ts";
import type { Ask } from "./askWorker.ts";
import { byId, fillSelect, make, save, takesFiles, wordsOf } from "./dom.ts";

/** Runs the part of the page that scores a file of events. */
export function scorePanel(ask: Ask, choices: Choices, language: () => string): void {
  const input = byId("events", HTMLInputElement);
  const platform = byId("score-platform", HTMLSelectElement);
  const agreement = byId("score-agreement", HTMLSelectElement);
  const status = byId("score-status", HTMLElement);
  const start = byId("score-start", HTMLButtonElement);
  const party = byId("score-party", HTMLInputElement);
  const value = (id: string) => byId(id, HTMLInputElement).value.trim();
  let events: DroppedSource | undefined;
  let card: ScoredCard | undefined;
  fillSelect(
    agreement,
    choices.agreements.map(({ id, title }) => [id, `${id}: ${title}`] as const),
  );
  agreement.value = "kr-2024";
  takesFiles(input);

  async function take(source: DroppedSource): Promise<boolean> {
    status.textContent = `Reading ${source.name} …`;
    platform.replaceChildren();
    start.disabled = true;
    try {
      const found = await ask("readEvents", source).answer;
      fillSelect(platform, found.platforms);
      events = source;
      start.disabled = false;
      const refused = found.refused === 0 ? "" : ` ${found.refused} rows could not be read.`;
      status.textContent = `${found.events} events of ${found.platforms.length} platforms.${refused}`;
      return true;
    } catch (error) {
      status.textContent = wordsOf(error);
      return false;
    }
  }

  async function score(): Promise<void> {
    if (events === undefined) {
      status.textContent = "Add a file of events first.";
      input.focus();
      return;
    }
    status.textContent = "Scoring …";
    const asked = {
      events,
      agreement: agreement.value,
      platform: platform.value,
      asOf: value("score-as-of"),
      from: value("score-from"),
      to: value("score-to"),
      limits: value("score-limits"),
      language: language(),
      asParty: party.checked,
    };
    try {
      card = await ask("score", asked).answer;
      show(card);
      status.textContent = "The card stands below.";
    } catch (error) {
      status.textContent = wordsOf(error);
    }
  }

  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void take({ name: file.name, blob: file });
  });
  byId("score-form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    void score();
  });
  byId("score-example", HTMLButtonElement).addEventListener("click", async () => {
    byId("score-as-of", HTMLInputElement).value = "2026-01-15T00:00:00+09:00";
    byId("score-from", HTMLInputElement).value = "2025-07-01";
    byId("score-to", HTMLInputElement).value = "2025-12-31";
    byId("score-limits", HTMLInputElement).value = "monitor-sources=2bd takedown-authority=2bd";
    agreement.value = "kr-2024";
    party.checked = true;
    if (await take(await ask("example", "events").answer)) await score();
  });
  byId("score-html", HTMLButtonElement).addEventListener("click", () => {
    if (card !== undefined) save("scorecard.html", card.html, "text/html");
  });
  byId("score-json", HTMLButtonElement).addEventListener("click", () => {
    if (card !== undefined) save("scorecard.json", card.json, "application/json");
  });
}

function show({ html }: ScoredCard): void {
  const frame = make("iframe", { title: "Scorecard", className: "tall" });
  frame.setAttribute("sandbox", "");
  frame.srcdoc = html;
  byId("score-card", HTMLElement).replaceChildren(frame);
  byId("score-saves", HTMLElement).hidden = false;
}
