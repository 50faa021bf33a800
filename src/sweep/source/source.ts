import { fileURLToPath } from "node:url";

/** Where listings stand, and which version of them. */
export interface SourceState {
  /** Address: `file:`, `http:` or `https:`. */
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  /** What changes when the content changes: the server's entity tag, or the time a file was last written. */
  readonly etag: string;
}

/** Whether an address is one of the web. */
export function isHttp(url: string): boolean {
  return /^https?:/iu.test(url);
}

/** Sources as they are stated to others: without the queries of their addresses. */
export function statedSources(sources: readonly SourceState[]): SourceState[] {
  return sources.map(({ url, size, etag }) => ({ url: withoutQuery(url), size, etag }));
}

/** What a source is called in a message: a path, or an address without its query. */
export function nameOf({ url }: Pick<SourceState, "url">): string {
  return isHttp(url) ? withoutQuery(url) : fileURLToPath(url);
}

/** An address without its query, where presigned addresses carry their signature. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/su, "");
}
