import type { Agreement, Issue, Provenance } from "../model/index.ts";

/**
 * Finds provenances that point nowhere, claim more than their sources bear, and ids given twice.
 *
 * @param agreement - Agreement to look at.
 * @returns The issues.
 *
 * @internal
 */
export function sourceIssues({ sources, commitments, kpis, parties }: Agreement): readonly Issue[] {
  const confidences = new Map(sources.map(({ id, confidence }) => [id, confidence]));
  const rows = (
    list: "commitments" | "kpis" | "parties",
    values: readonly { provenance?: Provenance }[],
  ) =>
    values.flatMap(({ provenance }, index) =>
      provenance === undefined
        ? []
        : [
            ...unlisted([list, index, "provenance", "source"], provenance, confidences),
            ...overclaimed([list, index, "provenance", "confidence"], provenance, confidences),
          ],
    );
  return [
    ...duplicates("sources", sources),
    ...duplicates("kpis", kpis),
    ...rows("commitments", commitments),
    ...rows("kpis", kpis),
    ...rows("parties", parties),
  ];
}

function duplicates(list: "sources" | "kpis", values: readonly { id: string }[]): readonly Issue[] {
  const seen = new Set<string>();
  return values.flatMap(({ id }, index): readonly Issue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `The id "${id}" is given twice. Rename one of the two.`;
    return [{ code: "duplicate-id", severity: "error", path: [list, index, "id"], message }];
  });
}

function unlisted(
  path: Issue["path"],
  { source }: Provenance,
  listed: ReadonlyMap<string, unknown>,
): readonly Issue[] {
  return source.flatMap((id, index): readonly Issue[] => {
    if (listed.has(id)) return [];
    const message = `The source "${id}" is not among the agreement's sources. List it there.`;
    return [{ code: "unknown-reference", severity: "error", path: [...path, index], message }];
  });
}

const rank = { sourced: 2, "secondary-source": 1, unverified: 0 } as const;

function overclaimed(
  path: Issue["path"],
  { source, confidence }: Provenance,
  listed: ReadonlyMap<string, keyof typeof rank>,
): readonly Issue[] {
  const best = Math.max(0, ...source.map((id) => rank[listed.get(id) ?? "unverified"]));
  if (rank[confidence] <= best) return [];
  const message = `The row says "${confidence}", which none of its sources is. Lower it, or name a better source.`;
  return [{ code: "contradiction", severity: "warning", path, message }];
}
