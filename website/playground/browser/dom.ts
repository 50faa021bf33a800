/** The element of an id, of the kind that is expected. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} with the id ${id}.`);
}

/** Makes an element with text or children; text of others stays text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Partial<Pick<HTMLElement, "className" | "lang" | "hidden" | "id" | "title">> = {},
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, given);
  element.append(...children);
  return element;
}

/** A list of sentences. */
export function listOf(texts: readonly string[]): HTMLUListElement {
  return make("ul", {}, ...texts.map((text) => make("li", {}, text)));
}

/** Fills a choice; a text is its own name. */
export function fillSelect(
  select: HTMLSelectElement | HTMLOptGroupElement,
  options: readonly (string | readonly [value: string, name: string])[],
): void {
  for (const option of options) {
    const [value, name] = typeof option === "string" ? [option, option] : option;
    select.append(new Option(name, value));
  }
}

/** Lets a text be saved as a file; nothing is fetched for it. */
export function save(name: string, text: string, type: string): void {
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Runs a task when its inputs have been still for a moment; of several answers only the last one counts. */
export function whenStill(task: (isLast: () => boolean) => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  return () => {
    clearTimeout(timer);
    const own = ++round;
    timer = setTimeout(() => void task(() => own === round), 150);
  };
}

/** The words of a failure. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Makes a box take files that are dropped on it, and tells their names. */
export function takesFiles(input: HTMLInputElement): void {
  const box = input.closest(".drop");
  box?.addEventListener("dragover", (event) => {
    event.preventDefault();
    box.classList.add("over");
  });
  box?.addEventListener("dragleave", () => box.classList.remove("over"));
  box?.addEventListener("drop", (event) => {
    event.preventDefault();
    box.classList.remove("over");
    const files = event instanceof DragEvent ? event.dataTransfer?.files : undefined;
    if (files === undefined || files.length === 0) return;
    input.files = files;
    input.dispatchEvent(new Event("change"));
  });
}
