// The playground: everything is computed by two workers of this page, and nothing leaves the machine.
import { startWorker } from "./askWorker.ts";
import { byId, fillSelect } from "./dom.ts";
import { duePanel } from "./duePanel.ts";
import { matchPanel } from "./matchPanel.ts";
import { noticePanel } from "./noticePanel.ts";
import { scorePanel } from "./scorePanel.ts";

const select = byId("language", HTMLSelectElement);
const language = () => select.value;
// Two, so that a notice does not wait for a catalogue.
const ask = startWorker();
const choices = await ask("choices").answer;
const names = new Intl.DisplayNames("en", { type: "language" });
fillSelect(
  select,
  choices.languages.map((id) => [id, names.of(id) ?? id] as const),
);
select.value = "en";
matchPanel(startWorker(), language);
const again = [noticePanel(ask, choices, language), duePanel(ask, choices, language)];
scorePanel(ask, choices, language);
select.addEventListener("change", () => {
  for (const tell of again) tell();
});
document.body.dataset["ready"] = "yes";
