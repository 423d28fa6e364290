import type { Box, HiddenText } from "../../../schema/document.js";
import { cleanCharacters } from "../characters.js";
import { collectPageSegments } from "../layout/segment.js";
import type { Glyph, PageContent, Unseen } from "./page-content.js";

const REASONS: readonly Unseen[] = ["white", "behind-image", "tiny", "outside-page", "invisible-mode"];

/** What of a page no reader sees, one entry for each reason and stretch. */
export function collectHidden(content: PageContent): HiddenText[] {
  const found: HiddenText[] = [];
  for (const why of REASONS) {
    const glyphs = content.glyphs.filter((glyph) => glyph.unseen === why);
    if (glyphs.length === 0) continue;
    const text = hiddenText(glyphs, content);
    if (text === "") continue;
    found.push({ why, page: content.number, box: boundsOf(glyphs), characters: text.length, excerpt: text.slice(0, 120) });
  }
  return found;
}

function hiddenText(glyphs: readonly Glyph[], content: PageContent): string {
  const segments = collectPageSegments(glyphs, content);
  const text = segments.length > 0 ? segments.map((segment) => segment.text).join(" ") : glyphs.map((glyph) => glyph.text).join("");
  return cleanCharacters(text).replace(/\s+/g, " ").trim();
}

function boundsOf(glyphs: readonly Glyph[]): Box {
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    x0 = Math.min(x0, glyph.x0);
    x1 = Math.max(x1, glyph.x1);
    y0 = Math.min(y0, glyph.y - glyph.size * 0.8);
    y1 = Math.max(y1, glyph.y + glyph.size * 0.2);
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(x0), round(y0), round(x1 - x0), round(y1 - y0)];
}
