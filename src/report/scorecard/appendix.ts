import { formatConfidence } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import { table } from "../html/table.ts";
import type { CardContext } from "./cardContext.ts";

/** Names of methods are the same in every language. */
const methods: Readonly<Record<string, string>> = {
  wilson: "Wilson",
  "clopper-pearson": "Clopper–Pearson",
  "wilson-clustered": "Wilson, clustered by request",
  "clopper-pearson-clustered": "Clopper–Pearson, clustered by request",
  "kaplan-meier-log-log": "Kaplan–Meier, log-log",
  "hypergeometric-exact": "hypergeometric",
  "bootstrap-percentile": "bootstrap",
};

/**
 * Writes what only experts need: the method, how intervals were computed, ids, exact times, and the hashes of the inputs.
 *
 * @internal
 */
export function appendix({ card, messages }: CardContext): string {
  const intervals = [...card.kpis.map(({ interval }) => interval), card.score].flatMap(
    (interval) =>
      interval
        ? [
            `${methods[interval.method] ?? interval.method} ${formatConfidence(interval.confidence, messages)}`,
          ]
        : [],
  );
  const inputs = Object.entries(card.inputs).map(([name, value]) => [
    name,
    { markup: `<code>${inert(String(value ?? say(messages, "none")))}</code>` },
  ]);
  const kpis = card.kpis.map((kpi) => [
    { markup: `<code>${inert(kpi.id)}</code>` },
    `${kpi.numerator} / ${kpi.denominator ?? "–"}`,
    String(kpi.value ?? "–"),
    kpi.interval === null
      ? "–"
      : `${kpi.interval.low} – ${kpi.interval.high} (${kpi.interval.method})`,
  ]);
  const facts = [
    [say(messages, "method"), `${card.method.id} ${card.method.version}`],
    [say(messages, "intervalMethods"), [...new Set(intervals)].join("; ") || "–"],
    ["asOf", card.asOf],
  ];
  return [
    `<dl>${facts.map(([term = "", fact = ""]) => `<dt>${inert(term)}</dt><dd>${inert(fact)}</dd>`).join("")}</dl>`,
    table(
      `${say(messages, "figures")}: ${say(messages, "method")}`,
      [
        say(messages, "figure"),
        say(messages, "count"),
        say(messages, "value"),
        say(messages, "intervalMethods"),
      ],
      kpis,
    ),
    `<h3>${inert(say(messages, "inputs"))}</h3>`,
    table(say(messages, "inputs"), [say(messages, "input"), say(messages, "hash")], inputs),
  ].join("");
}
