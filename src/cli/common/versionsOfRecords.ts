import { contentHash } from "../../canonical/contentHash.ts";
import { SafepactError } from "../../errors.ts";
import type { HazardRecord } from "../../model/index.ts";

/** Versions of hazard records, as they come from several files. */
export interface RecordVersions {
  /** How many records there are, one an id. */
  readonly size: number;
  /** Takes a record of a file. */
  readonly add: (record: HazardRecord, file: string) => void;
  /**
   * One record an id.
   *
   * @throws A {@link SafepactError} with code `DUPLICATE_ID` that names the records of which nothing says which version is newer.
   */
  readonly newest: () => readonly HazardRecord[];
}

interface Version {
  readonly record: HazardRecord;
  readonly file: string;
}

const MOST_NAMED = 20;

/**
 * Keeps one version of each record: of equal ones the first, of others the one whose source says that it was updated, or else
 * published, later. Where the source says nothing, the order of files is no answer: a shell sorts `week-10` before `week-9`.
 *
 * @returns No records yet.
 */
export function versionsOfRecords(): RecordVersions {
  const byId = new Map<string, Version[]>();
  return {
    get size() {
      return byId.size;
    },
    add(record, file) {
      const known = byId.get(record.id);
      if (known === undefined) byId.set(record.id, [{ record, file }]);
      else if (!known.some((other) => contentOf(other.record) === contentOf(record))) {
        known.push({ record, file });
      }
    },
    newest() {
      const unsettled = new Map<string, readonly Version[]>();
      const records: HazardRecord[] = [];
      for (const [id, versions] of byId) {
        const newest = versions.find((one) =>
          versions.every((other) => one === other || isNewer(one.record, other.record)),
        );
        if (newest === undefined) unsettled.set(id, versions);
        else records.push(newest.record);
      }
      refuseUnsettled(unsettled);
      return records;
    },
  };
}

// Where and when it was published is not what it says.
function contentOf({ source: _, raw: __, ...content }: HazardRecord): string {
  return contentHash(content);
}

// A month says nothing of a day within it. What was never updated is as of when it was published.
function isNewer({ source: one }: HazardRecord, { source: other }: HazardRecord): boolean {
  const [left = "", right = ""] = [one, other].map(
    ({ updatedOn, publishedOn }) => updatedOn ?? publishedOn,
  );
  return left > right && right !== "" && !left.startsWith(right);
}

function refuseUnsettled(unsettled: ReadonlyMap<string, readonly Version[]>): void {
  if (unsettled.size === 0) return;
  const files = (versions: readonly Version[]) => [...new Set(versions.map(({ file }) => file))];
  const named = [...unsettled]
    .slice(0, MOST_NAMED)
    .map(([id, versions]) => `${id} (${files(versions).join(", ")})`);
  const more = unsettled.size > MOST_NAMED ? `, and ${unsettled.size - MOST_NAMED} more` : "";
  throw new SafepactError(
    "DUPLICATE_ID",
    `Records with one id say different things, and no source.updatedOn or source.publishedOn says which is newer: ${named.join(", ")}${more}.`,
    {
      hint: "Leave the older version out; safepact diff shows what changed between two files.",
      issues: [...unsettled].map(([id, versions]) => ({
        code: "duplicate-id",
        severity: "error",
        path: [id],
        message: `Its versions differ; they stand in ${files(versions).join(" and ")}.`,
      })),
    },
  );
}
