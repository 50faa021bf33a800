/*
 * Programs that run inside a page. They are texts, because the types of a browser would otherwise be there for the
 * whole project, whose code must not use them.
 */

/** Lists what could run, load or submit. */
export const findDanger = String.raw`(() => {
  const found = [];
  if ("pwned" in globalThis) found.push("a script ran");
  for (const element of document.querySelectorAll("*")) {
    if (/^(?:script|iframe|object|embed|form|input|link|base|video|audio)$/i.test(element.tagName)) {
      found.push(element.tagName);
    }
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || /^(?:srcdoc|action|formaction)$/i.test(name)) found.push(name);
      if (/^(?:href|src)$/i.test(name) && !/^(?:https?:|mailto:|tel:)/i.test(value)) {
        found.push(name + "=" + value.slice(0, 40));
      }
      if (name === "style" && /javascript|expression|url\(/i.test(value)) found.push("style");
    }
  }
  return found;
})()`;

/** Lists what a reader with a narrow screen, low vision or a screen reader would stumble over. */
export const findFaults = String.raw`(() => {
  const faults = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) faults.push("width " + wide);
  if (document.title === "") faults.push("no title");
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  if (document.querySelector("h3, h4, h5, h6")) faults.push("a heading below h2");
  for (const image of document.images) if (!image.alt) faults.push("a picture without a name");
  for (const cell of document.querySelectorAll("th")) if (!cell.scope) faults.push("a th without scope");
  for (const link of document.querySelectorAll("a")) {
    if (!link.textContent.trim()) faults.push("an empty link");
  }
  const parse = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = color.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = parse(getComputedStyle(one).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent.trim()) continue;
    const front = luminance(parse(getComputedStyle(element).color));
    const back = luminance(backgroundOf(element));
    const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    if (ratio < 4.5) {
      faults.push("contrast " + ratio.toFixed(2) + ": " + node.textContent.trim().slice(0, 30));
    }
  }
  return [...new Set(faults)];
})()`;
