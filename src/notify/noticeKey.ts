import { contentHash } from "../canonical/contentHash.ts";
import type { NoticeLanguage } from "./language.ts";
import type { Brand, NoticeTemplate } from "./notice.ts";

/** What a key is made of. */
interface KeyParts {
  readonly template: NoticeTemplate<object>;
  readonly data: object;
  readonly language: NoticeLanguage;
  readonly channel: string;
  readonly zone: string;
  readonly brand?: Brand | undefined;
}

const wordHashes = new WeakMap<object, string>();

/** What all recipients of a notice share is hashed once: a sending repeats it thousands of times. */
const sharedHashes = new Map<string, string>();
const MOST = 500;

/**
 * Hashes what decides the content of a notice, without its personal fields. The rendered text is left out on purpose:
 * it depends on the runtime's language data, and a retry on another machine must give the same key.
 *
 * @internal
 */
export function noticeKey(parts: KeyParts): string {
  const { template, language, channel, zone, brand } = parts;
  const data = withoutPersonal(parts.data, template.personal);
  const { recipient = null } = data;
  data["recipient"] = undefined;
  const shared = [
    template.id,
    template.version,
    wordHash(language.messages),
    template.messages ? wordHash(template.messages) : null,
    language.id,
    channel,
    zone,
    brand ?? null,
    data,
  ];
  return contentHash(`${sharedHash(shared)} ${JSON.stringify(recipient)}`);
}

/** Found again by its JSON as it stands; what is hashed has its keys in order. */
function sharedHash(shared: readonly unknown[]): string {
  const json = JSON.stringify(shared);
  const known = sharedHashes.get(json);
  if (known !== undefined) return known;
  if (sharedHashes.size >= MOST) sharedHashes.clear();
  const hash = contentHash(shared);
  sharedHashes.set(json, hash);
  return hash;
}

/** Words are hashed once per language: there are hundreds of them. */
function wordHash(words: object): string {
  const known = wordHashes.get(words);
  if (known !== undefined) return known;
  const hash = contentHash(words);
  wordHashes.set(words, hash);
  return hash;
}

const personalPaths = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The paths cut into their steps, once for each list of them. */
function stepsOf(paths: readonly string[]): readonly (readonly string[])[] {
  const known = personalPaths.get(paths);
  if (known !== undefined) return known;
  const steps = paths.map((path) => path.split("."));
  personalPaths.set(paths, steps);
  return steps;
}

function withoutPersonal(data: object, paths: readonly string[]): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...data };
  for (const steps of stepsOf(paths)) leaveOut(copy, steps, 0);
  return copy;
}

/** Leaves one value out of a copy; what lies on the way to it is copied too. */
function leaveOut(copy: Record<string, unknown>, steps: readonly string[], from: number): void {
  const step = steps[from] ?? "";
  const inner = copy[step];
  if (inner === undefined) return;
  if (from === steps.length - 1 || typeof inner !== "object" || inner === null) {
    copy[step] = undefined;
    return;
  }
  const deeper: Record<string, unknown> = { ...inner };
  copy[step] = deeper;
  leaveOut(deeper, steps, from + 1);
}
