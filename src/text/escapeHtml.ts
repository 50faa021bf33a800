const special = /[&<>"'`]/u;
const marks = /[&<>"'`]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Makes a text safe in HTML and in XML, between tags and in quoted attributes. @internal */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(marks, (mark) => entities[mark] ?? "") : text;
}
