import { Marked, type Tokens } from "marked";

/** A page made of Markdown. */
export interface RenderedMarkdown {
  readonly html: string;
  /** Its headings, for the list of contents and the search. */
  readonly headings: readonly {
    readonly depth: number;
    readonly id: string;
    readonly text: string;
  }[];
}

/** Anchor of a heading, as the usual Markdown hosts make it. */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (mark) => `&#${mark.codePointAt(0)};`);
}

/**
 * Renders Markdown of the project with anchors, and with its links led to their place on the site.
 *
 * @param text - Markdown.
 * @param link - Where a link goes.
 */
export function renderMarkdown(text: string, link: (href: string) => string): RenderedMarkdown {
  const headings: { depth: number; id: string; text: string }[] = [];
  const seen = new Map<string, number>();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens);
        const plain = inner.replaceAll(/<[^>]*>/gu, "").replaceAll(/&#?\w+;/gu, "");
        const base = anchorOf(plain);
        const count = seen.get(base) ?? 0;
        seen.set(base, count + 1);
        const id = count === 0 ? base : `${base}-${count}`;
        headings.push({ depth, id, text: plain });
        return `<h${depth} id="${escapeMarkup(id)}">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escapeMarkup(link(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text: alt }: Tokens.Image) {
        return `<img src="${escapeMarkup(link(href))}" alt="${escapeMarkup(alt)}">`;
      },
      table(token: Tokens.Table) {
        const cells = (row: Tokens.TableCell[], tag: string) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
        const head = `<thead><tr>${cells(token.header, 'th scope="col"').replaceAll('</th scope="col">', "</th>")}</tr></thead>`;
        const body = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
        return `<div class="scroll" tabindex="0"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
      code({ text: code, lang }: Tokens.Code) {
        return `<pre tabindex="0"${lang ? ` data-lang="${escapeMarkup(lang)}"` : ""}><code>${escapeMarkup(code)}</code></pre>\n`;
      },
      html({ text: raw }: Tokens.HTML | Tokens.Tag) {
        return escapeMarkup(raw);
      },
    },
  });
  const html = marked.parse(text, { async: false });
  return { html, headings };
}
