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

/**
 * Hashes what decides the content of a notice, without its personal fields. The rendered text is left out on purpose:
 * it depends on the runtime's language data, and a retry on another machine must give the same key.
 *
 * @internal
 */
export function noticeKey({ template, data, language, channel, zone, brand }: KeyParts): string {
  return contentHash({
    template: template.id,
    version: template.version,
    words: [wordHash(language.messages), template.messages && wordHash(template.messages)],
    language: language.id,
    channel,
    zone,
    brand,
    data: withoutPersonal(data, template.personal),
  });
}

/** Words are hashed once per language: there are hundreds of them. */
function wordHash(words: object): string {
  const known = wordHashes.get(words);
  if (known !== undefined) return known;
  const hash = contentHash(words);
  wordHashes.set(words, hash);
  return hash;
}

function withoutPersonal(data: object, paths: readonly string[]): object {
  const copy: Record<string, unknown> = { ...data };
  for (const path of paths) {
    const [head = "", ...rest] = path.split(".");
    const inner = copy[head];
    if (inner === undefined) continue;
    copy[head] =
      rest.length > 0 && typeof inner === "object" && inner !== null
        ? withoutPersonal(inner, [rest.join(".")])
        : undefined;
  }
  return copy;
}
