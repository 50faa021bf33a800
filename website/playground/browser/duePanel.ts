import type { Choices } from "../desk.ts";
import type { Ask } from "./askWorker.ts";
import { byId, fillSelect, make, whenStill, wordsOf } from "./dom.ts";

/** Runs the part of the page that counts due times. Gives what is to be done when the language changes. */
export function duePanel(ask: Ask, choices: Choices, language: () => string): () => void {
  const limit = byId("due-limit", HTMLSelectElement);
  const amount = byId("due-amount", HTMLInputElement);
  const unit = byId("due-unit", HTMLSelectElement);
  const from = byId("due-from", HTMLSelectElement);
  const received = byId("due-received", HTMLInputElement);
  const calendar = byId("due-calendar", HTMLSelectElement);
  fillSelect(calendar, choices.calendars);
  calendar.value = "KR";
  for (const name of new Set(choices.limits.map(({ group }) => group))) {
    const group = make("optgroup");
    group.label = name;
    const own = choices.limits.filter((each) => each.group === name);
    fillSelect(
      group,
      own.map(({ id, title }) => [id, title] as const),
    );
    limit.append(group);
  }

  const count = whenStill(async (isLast) => {
    const asked = {
      received: received.value.trim(),
      calendar: calendar.value,
      language: language(),
      amount: amount.valueAsNumber,
      unit: unit.value,
      countFrom: from.value,
      ...(limit.value === "" ? {} : { limit: limit.value }),
    };
    const sentences = await ask("due", asked).answer.catch((error) => [wordsOf(error)]);
    if (!isLast()) return;
    const result = byId("due-result", HTMLElement);
    result.lang = asked.language;
    result.replaceChildren(...sentences.map((sentence) => make("p", {}, sentence)));
  });
  limit.addEventListener("change", () => {
    const chosen = choices.limits.find(({ id }) => id === limit.value);
    if (chosen !== undefined) {
      amount.valueAsNumber = chosen.deadline.amount;
      unit.value = chosen.deadline.unit;
      const { countFrom } = chosen.deadline;
      // Hours run from the instant; what is chosen for days waits for days.
      if (countFrom !== "instant") from.value = countFrom;
      calendar.value = chosen.calendar ?? calendar.value;
    }
    count();
  });
  for (const input of [amount, unit, from, received, calendar]) {
    input.addEventListener("input", count);
  }
  count();
  return count;
}
