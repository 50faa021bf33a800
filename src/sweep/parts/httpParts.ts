import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { PartStore } from "./partStore.ts";

/** How parts are kept behind HTTP. */
export interface HttpPartsOptions {
  /** Gives the address of an object for a method, such as a presigned one. */
  readonly address: (name: string, method: "GET" | "HEAD" | "PUT") => string | Promise<string>;
  /** Gives the names of all objects, as the bucket lists them. */
  readonly list: () => Promise<readonly string[]>;
  /** Sent with each request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Keeps parts behind HTTP, as S3-compatible stores do: an object is put with `If-None-Match: *` (RFC 9110, section 13.1.2),
 * which the store refuses when the name is taken. Addresses may be presigned; no client of a cloud is needed.
 *
 * @param options - Addresses and list.
 * @returns The store. Its functions throw a {@link errors!SafepactError} with code `OUTPUT_UNWRITABLE` or `INPUT_UNREADABLE`; no
 * message carries an address, for its query may be a secret.
 *
 * @example
 * ```ts
 * import { httpParts } from "safepact/sweep";
 *
 * const parts = httpParts({
 *   address: (name) => `https://bucket.example/sweep-7/${name}`,
 *   list: async () => ["part-000000.ndjson"],
 * });
 * await parts.list(); // => ["part-000000.ndjson"]
 * ```
 */
export function httpParts(options: HttpPartsOptions): PartStore {
  checkGiven(
    { options },
    { options: { address: "function", list: "function", headers: "object?" } },
  );
  const { address, list, headers = {} } = options;
  const ask = async (name: string, method: "GET" | "HEAD" | "PUT", init: RequestInit = {}) => {
    const url = await address(name, method);
    return await fetch(url, { ...init, method, headers: { ...headers, ...init.headers } });
  };
  return {
    list,
    has: async (name) => {
      const { ok, status } = await ask(name, "HEAD");
      if (ok || status === 404) return ok;
      throw refused("INPUT_UNREADABLE", name, status);
    },
    putIfAbsent: async (name, bytes) => {
      const answer = await ask(name, "PUT", {
        body: bytes as Uint8Array<ArrayBuffer>,
        headers: { "if-none-match": "*", "content-type": "application/x-ndjson" },
      });
      await answer.body?.cancel();
      // 412 when the name is taken, 409 when another writer is at it this moment.
      if (answer.ok || answer.status === 412) return answer.ok;
      throw refused("OUTPUT_UNWRITABLE", name, answer.status);
    },
    read: async (name) => {
      const answer = await ask(name, "GET");
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
      throw refused("INPUT_UNREADABLE", name, answer.status);
    },
  };
}

function refused(
  code: "INPUT_UNREADABLE" | "OUTPUT_UNWRITABLE",
  name: string,
  status: number,
): SafepactError {
  return new SafepactError(code, `The store answered ${status} for ${name}.`, {
    hint: "Check the address and the rights of its signature.",
  });
}
