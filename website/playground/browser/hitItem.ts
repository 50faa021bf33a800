import type { ExplainedListing, Hit } from "../matching.ts";
import type { Ask } from "./askWorker.ts";
import { listOf, make, wordsOf } from "./dom.ts";

/** One listing that was found, with a button that tells why. */
export function hitItem(hit: Hit, ask: Ask, language: () => string): HTMLLIElement {
  const { key, outcome, title, listingId, product, hazardId, scoreText } = hit;
  const why = make("button", {}, "Why?");
  why.type = "button";
  why.setAttribute("aria-expanded", "false");
  why.setAttribute("aria-label", `Why: ${title.slice(0, 80)}`);
  const panel = make("div", { className: "why", hidden: true });
  why.addEventListener("click", async () => {
    const open = panel.hidden;
    panel.hidden = !open;
    why.setAttribute("aria-expanded", String(open));
    if (!open) return;
    const asked = language();
    panel.lang = asked;
    try {
      panel.replaceChildren(...explained(await ask("explain", { key, language: asked }).answer));
    } catch (error) {
      panel.replaceChildren(wordsOf(error));
    }
  });
  return make(
    "li",
    {},
    make(
      "p",
      {},
      make("strong", { className: `outcome ${outcome}` }, outcome),
      ` ${title} `,
      make("span", { className: "soft" }, listingId),
    ),
    make(
      "p",
      { className: "soft" },
      `${product || "A recalled product"} · ${hazardId} · score ${scoreText}`,
    ),
    why,
    panel,
  );
}

function explained({ candidates }: ExplainedListing): readonly Node[] {
  return candidates.map(({ product, hazardId, headline, reasons, lines, notes, svg }) => {
    const picture = make("img");
    picture.alt = `${headline} ${reasons.join(" ")}`;
    picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    return make(
      "div",
      {},
      make("h4", {}, `${product} (${hazardId})`),
      picture,
      make("details", {}, make("summary", {}, "The same in words"), listOf([...lines, ...notes])),
    );
  });
}
