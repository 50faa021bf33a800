import type { Peer } from "./service.ts";

/** Asks the other party, ten seconds at most. */
export async function fetchPeer(
  { name, url }: Peer,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  try {
    return await fetch(new URL(path, url), { ...init, signal: AbortSignal.timeout(10_000) });
  } catch (error) {
    throw new Error(`${name} does not answer at ${url}; tried again later`, { cause: error });
  }
}
