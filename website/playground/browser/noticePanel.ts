import type { Choices } from "../desk.ts";
import type { WrittenNotice } from "../notice.ts";
import type { Ask } from "./askWorker.ts";
import { byId, fillSelect, listOf, make, whenStill, wordsOf } from "./dom.ts";

// The page loads nothing, so a picture of elsewhere is a grey box.
const emptyPicture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='180'%3E%3Crect width='320' height='180' fill='%23888'/%3E%3C/svg%3E";

const verdicts: Readonly<Record<string, string>> = {
  error: "It breaks a rule of law.",
  advice: "It breaks no rule that was checked, and can be better.",
  clean: "It breaks no rule that was checked.",
  "not-covered": "No rule of law is known here; this is no approval.",
};

/** Runs the part of the page that previews and checks notices. Gives what is to be done when the language changes. */
export function noticePanel(ask: Ask, choices: Choices, language: () => string): () => void {
  const template = byId("notice-template", HTMLSelectElement);
  const channel = byId("notice-channel", HTMLSelectElement);
  const issuer = byId("notice-issuer", HTMLSelectElement);
  const gaps = byId("notice-gaps", HTMLInputElement);
  const data = byId("notice-data", HTMLTextAreaElement);
  fillSelect(template, choices.templates);
  fillSelect(channel, choices.channels);
  fillSelect(issuer, choices.issuers);

  const write = whenStill(async (isLast) => {
    const asked = {
      template: template.value,
      channel: channel.value,
      issuer: choices.issuers.find((each) => each === issuer.value) ?? "business",
      language: language(),
      data: data.value,
      takeOnGaps: gaps.checked,
    };
    try {
      const notice = await ask("notice", asked as Parameters<typeof ask<"notice">>[1]).answer;
      if (isLast()) show(notice, asked.language);
    } catch (error) {
      if (isLast()) refuse(wordsOf(error));
    }
  });
  const sample = async () => {
    data.value = await ask("sample", { template: template.value, language: language() }).answer;
    write();
  };
  let own = false;
  data.addEventListener("input", () => {
    own = true;
    write();
  });
  template.addEventListener("change", () => {
    own = false;
    void sample();
  });
  for (const input of [channel, issuer, gaps]) input.addEventListener("change", write);
  byId("notice-sample", HTMLButtonElement).addEventListener("click", () => {
    own = false;
    void sample();
  });
  void sample();
  // The words of the sample are those of the language; what somebody wrote is theirs.
  return () => (own ? write() : void sample());
}

function refuse(words: string): void {
  byId("notice-status", HTMLElement).textContent = words;
  byId("notice-lint", HTMLElement).replaceChildren();
  byId("notice-preview", HTMLElement).replaceChildren();
}

function show({ subject, html, text = "", warnings, lint }: WrittenNotice, language: string): void {
  byId("notice-status", HTMLElement).textContent = verdicts[lint.outcome] ?? lint.outcome;
  const findings = lint.findings.map((finding) =>
    make(
      "li",
      {},
      make("strong", {}, `${finding.level}: `),
      finding.text,
      " ",
      make("span", { className: "soft" }, `Source: ${finding.source}.`),
    ),
  );
  byId("notice-lint", HTMLElement).replaceChildren(
    ...(findings.length > 0 ? [make("ul", {}, ...findings)] : []),
    ...(warnings.length > 0 ? [make("p", {}, "To know before sending:"), listOf(warnings)] : []),
    ...(lint.notCovered.length > 0 ? [details("Not checked", lint.notCovered)] : []),
  );
  byId("notice-preview", HTMLElement).replaceChildren(
    ...(subject === "" ? [] : [make("p", { lang: language }, make("strong", {}, subject))]),
    html === undefined ? plainPage(text, language) : framed(html),
  );
}

function details(title: string, texts: readonly string[]): HTMLElement {
  return make("details", {}, make("summary", {}, title), listOf(texts));
}

function plainPage(text: string, language: string): HTMLElement {
  const page = make("pre", { lang: language, className: "wrap" }, text);
  page.tabIndex = 0;
  return page;
}

/** Shows a page of its own without letting it run or fetch anything. */
function framed(html: string): HTMLIFrameElement {
  const frame = make("iframe", { title: "Preview of the notice" });
  frame.setAttribute("sandbox", "");
  frame.srcdoc = html.replaceAll(/(<img\b[^>]*?\ssrc=")https?:[^"]*/gu, `$1${emptyPicture}`);
  return frame;
}
