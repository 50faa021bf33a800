/*
 * Reads the HTML of a notice as a person does, in the form of its twin in plain text, so that the two can be compared
 * and kept in one readable file. It knows the layout's own tags only: anything else would stand out in the result.
 */

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#96": "`",
};

function plain(html: string): string {
  return html
    .replaceAll(/<br>/gu, "\n")
    .replaceAll(/&([#\w]+);/gu, (entity, name: string) => entities[name] ?? entity);
}

function linkOf(html: string): { readonly label: string; readonly href: string } | undefined {
  const found = /^<a href="([^"]*)"[^>]*>(.*)<\/a>$/su.exec(html);
  return found ? { label: plain(found[2] ?? ""), href: plain(found[1] ?? "") } : undefined;
}

function factOf(label: string, cell: string): string {
  const link = linkOf(cell);
  if (link === undefined) return `${plain(label)}: ${plain(cell)}`;
  const shown = /^(?:tel|mailto):/u.test(link.href) || link.label.includes(link.href);
  return `${plain(label)}: ${shown ? link.label : `${link.label} (${link.href})`}`;
}

function tableOf(html: string): string {
  const caption = /<caption[^>]*>(.*?)<\/caption>/su.exec(html);
  if (caption || html.includes("<thead>")) {
    const rows = [...html.matchAll(/<tr>((?:<td.*?<\/td>)+)<\/tr>/gsu)].map(({ 1: row = "" }) =>
      [...row.matchAll(/<td data-label="([^"]*)"[^>]*>(.*?)<\/td>/gsu)]
        .map(
          ({ 1: label = "", 2: cell = "" }, index) =>
            `${index === 0 ? "- " : ""}${factOf(label, cell)}`,
        )
        .join("\n"),
    );
    return [...(caption ? [plain(caption[1] ?? "")] : []), ...rows].join("\n");
  }
  const button = /^<table role="presentation"[^>]*><tr><td[^>]*>(.*)<\/td><\/tr><\/table>$/su.exec(
    html,
  );
  const link = button && linkOf(button[1] ?? "");
  if (link) return `${link.label}: ${link.href}`;
  return [...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td>/gsu)]
    .map(({ 1: label = "", 2: cell = "" }) => factOf(label, cell))
    .join("\n");
}

function listOf(html: string): string {
  const ordered = html.startsWith("<ol");
  return [...html.matchAll(/<li[^>]*>(.*?)<\/li>/gsu)]
    .map(({ 1: item = "" }, index) => `${ordered ? `${index + 1}.` : "-"} ${plain(item)}`)
    .join("\n");
}

function blockOf(html: string): string {
  if (html.startsWith("<table")) return tableOf(html);
  if (/^<[ou]l/u.test(html)) return listOf(html);
  const image = /^<img src="([^"]*)" alt="([^"]*)"/u.exec(html);
  if (image) return `[${plain(image[2] ?? "")}]\n${plain(image[1] ?? "")}`;
  const [, tag = "", text = ""] = /^<(\w+[^>]*)>(.*)<\/\w+>$/su.exec(html) ?? [];
  return /class="(?:w|warning)"/u.test(tag) ? `!! ${plain(text)}` : plain(text);
}

const block =
  /<(h1|h2|p)\b[^>]*>.*?<\/\1>|<[ou]l\b.*?<\/[ou]l>|<img\b[^>]*>|<table role="presentation"(?! width)[^>]*><tr>.*?<\/table>|<table (?!role).*?<\/table>|<table>.*?<\/table>/gsu;

/** The text of an HTML notice from its title on, one block after the other. */
export function htmlAsText(html: string): string {
  const page = html.slice(html.indexOf("<h1"));
  return [...page.matchAll(block)].map(({ 0: one }) => blockOf(one)).join("\n\n");
}

/** A text without underlines, indents, empty lines and forms of the colon: what is left is what it says. */
export function wordsOf(text: string): string {
  return text
    .replaceAll(/[ \u00a0\u202f]?[:：] ?/gu, ": ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:=+|-+)$/u.test(line))
    .join("\n");
}
