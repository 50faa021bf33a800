import { createColumns } from "./columns.ts";
import type { Name } from "./name.ts";
import { createNameIndex, type NameIndex } from "./nameIndex.ts";

/** What a node stands for: a hazard record, a request, an event that belongs to neither, or what holds for the whole platform. @internal */
export type NodeKind = "hazard" | "request" | "event" | "platform";

/** A bulletin that names a record of a case and belongs to no case. @internal */
export interface Attached {
  readonly hazard: number;
  readonly row: number;
}

/** Which rows belong together: what any of their events links. A case is named by one of its nodes. @internal */
export interface CaseIndex {
  /** Finds or opens a node. */
  readonly node: (kind: NodeKind, name: Name) => number;
  readonly find: (kind: NodeKind, name: Name) => number | undefined;
  readonly nameOf: (node: number) => string;
  readonly kindOf: (node: number) => NodeKind;
  readonly join: (a: number, b: number) => void;
  readonly caseOf: (node: number) => number;
  readonly enter: (node: number, row: number) => void;
  readonly attach: (hazard: number, row: number) => void;
  readonly rowsOf: (node: number) => number[];
  readonly attachedTo: (node: number) => readonly Attached[];
  /** All cases, in an order that does not depend on the order of events. */
  readonly cases: () => number[];
  /** Visits all cases, in the order of the nodes that they are named by. */
  readonly eachCase: (visit: (root: number) => void) => void;
}

const kinds: readonly NodeKind[] = ["hazard", "request", "event", "platform"];

/** Starts an empty index. @internal */
export function createCaseIndex(): CaseIndex {
  const names: string[] = [];
  const index = () => createNameIndex((node) => names[node] ?? "");
  const byName: Readonly<Record<NodeKind, NameIndex>> = {
    hazard: index(),
    request: index(),
    event: index(),
    platform: index(),
  };
  const kindOf = createColumns();
  const parent = createColumns();
  // Rows are counted from 1 in these, so that 0 is none.
  const first = createColumns();
  const last = createColumns();
  const next = createColumns();
  const least = createColumns();
  const attached = new Map<number, Attached[]>();

  const isBefore = (a: number, b: number) =>
    kindOf.get(a) === kindOf.get(b)
      ? (names[a] ?? "") < (names[b] ?? "")
      : kindOf.get(a) < kindOf.get(b);

  function caseOf(node: number): number {
    let root = node;
    while (parent.get(root) !== root) root = parent.get(root);
    for (let at = node; at !== root; ) {
      const above = parent.get(at);
      parent.set(at, root);
      at = above;
    }
    return root;
  }

  function append(root: number, from: number, to: number): void {
    if (from === 0) return;
    if (first.get(root) === 0) first.set(root, from);
    else next.set(last.get(root), from);
    last.set(root, to);
  }

  function eachCase(visit: (root: number) => void): void {
    for (let node = 0; node < names.length; node++) if (parent.get(node) === node) visit(node);
  }

  return {
    node: (kind, name) => {
      const node = names.length;
      const known = byName[kind].enter(name, node);
      if (known !== undefined) return known;
      names.push(name.text());
      kindOf.set(node, kinds.indexOf(kind));
      parent.set(node, node);
      least.set(node, node);
      return node;
    },
    find: (kind, name) => byName[kind].find(name),
    nameOf: (node) => names[node] ?? "",
    kindOf: (node) => kinds[kindOf.get(node)] ?? "event",
    join: (a, b) => {
      const [into, from] = [caseOf(a), caseOf(b)];
      if (into === from) return;
      parent.set(from, into);
      append(into, first.get(from), last.get(from));
      if (isBefore(least.get(from), least.get(into))) least.set(into, least.get(from));
      const others = attached.get(from);
      if (!others) return;
      attached.set(into, [...(attached.get(into) ?? []), ...others]);
      attached.delete(from);
    },
    caseOf,
    enter: (node, row) => append(caseOf(node), row + 1, row + 1),
    attach: (hazard, row) => {
      const root = caseOf(hazard);
      const list = attached.get(root) ?? [];
      attached.set(root, list);
      list.push({ hazard, row });
    },
    rowsOf: (node) => {
      const rows: number[] = [];
      for (let row = first.get(caseOf(node)); row !== 0; row = next.get(row)) rows.push(row - 1);
      return rows;
    },
    attachedTo: (node) => attached.get(caseOf(node)) ?? [],
    cases: () => {
      const roots: number[] = [];
      eachCase((root) => roots.push(root));
      return roots.sort((a, b) => (isBefore(least.get(a), least.get(b)) ? -1 : 1));
    },
    eachCase,
  };
}
