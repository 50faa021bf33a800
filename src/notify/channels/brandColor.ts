import type { ChannelContext } from "../notice.ts";

const fallback = "#1f3a5f";

/** Colour of the header: the brand's, when white text on it is readable (WCAG 2.2 asks for 4.5 : 1). @internal */
export function brandColor({ brand, warn }: ChannelContext): string {
  const color = brand?.color;
  if (color === undefined) return fallback;
  if (!/^#[0-9a-f]{6}$/iu.test(color) || contrastWithWhite(color) < 4.5) {
    warn({
      code: "low-contrast",
      message:
        "White text on the brand's colour is not readable (below 4.5 : 1), so it was not used.",
      path: "brand.color",
    });
    return fallback;
  }
  return color;
}

function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
