const schemes = new Set([
  "javascript",
  "livescript",
  "vbscript",
  "data",
  "blob",
  "file",
  "filesystem",
  "about",
  "view-source",
]);

/**
 * Tells whether an address runs something, or shows what its writer wrote, when it is opened. Browsers ignore white space
 * and control characters before and inside the name of the scheme, so they are ignored here too.
 *
 * @internal
 */
export function runsWhenOpened(address: string): boolean {
  const colon = address.indexOf(":");
  if (colon < 0) return false;
  const scheme = address.slice(0, Math.min(colon, 200)).replaceAll(/[\p{C}\p{Z}\s]/gu, "");
  return schemes.has(scheme.toLowerCase());
}
