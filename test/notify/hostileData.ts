import type { NoticeTemplate } from "safepact/notify";

/** Texts that try to run, to break out, to turn the direction of writing, to forge a header, or to overflow. */
export const hostileTexts: readonly string[] = [
  "<script>window.pwned=1</script>",
  '"><img src=x onerror="window.pwned=1"><a href=\'',
  "' onmouseover='window.pwned=1' style='background:url(javascript:window.pwned=1)",
  "</title></style></h1><svg onload=window.pwned=1>",
  "javascript:window.pwned=1",
  'https://evil.example/" onclick="window.pwned=1',
  "data:text/html,<script>window.pwned=1</script>",
  "{constructor} {product} {n, plural, other {#}} <eun>x</eun> '{",
  "line\r\nBcc: victim@example.org\r\n\r\nbody\u2028more\u0085end",
  "\u202eevil\u2066\u200f\u061c\u0000\u0008\u001b[31m\u007f",
  "lone \ud800 surrogate \udfff",
  "&lt;b&gt; &amp; ]]> --> `${window.pwned=1}`",
  "가".repeat(10_000),
  "W".repeat(10_000),
];

/** Puts a hostile text in every place of the data that takes any text at all. */
export function hostileData(template: NoticeTemplate<object>, data: object, text: string): object {
  let current: object = structuredClone(data);
  for (const path of pathsOf(data)) {
    const tried = withText(current, path, text);
    if (tried !== undefined && template.schema.safeParse(tried).success) current = tried;
  }
  return current;
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOf(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
}

function withText(value: unknown, path: Path, text: string): object | undefined {
  const copy: unknown = structuredClone(value);
  let place: unknown = copy;
  for (const key of path.slice(0, -1)) place = Reflect.get(Object(place), key);
  Reflect.set(Object(place), path.at(-1) ?? "", text);
  return typeof copy === "object" && copy !== null ? copy : undefined;
}
