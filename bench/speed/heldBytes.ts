/** Bytes of all typed arrays and strings reachable from a value, each buffer and string object once. */
export function heldBytes(root: unknown): number {
  const seen = new Set<unknown>();
  const pending: unknown[] = [root];
  let bytes = 0;
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === "string") bytes += value.length * (isOneByte(value) ? 1 : 2);
    if (typeof value === "number") bytes += 8;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value)) {
      if (!seen.has(value.buffer)) bytes += value.buffer.byteLength;
      seen.add(value.buffer);
    } else if (value instanceof Map) pending.push(...value.keys(), ...value.values());
    else if (value instanceof Set) pending.push(...value);
    else for (const each of Object.values(value)) pending.push(each);
  }
  return bytes;
}

function isOneByte(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 255) return false;
  return true;
}
