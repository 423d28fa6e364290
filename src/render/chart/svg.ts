import { escapeXml } from "../format/escape-xml.js";

/** A drawing in one ink: `currentColor`, told apart by shape and weight, so that it reads in grey, in the dark and on paper. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}

export const WIDTH = 640;
const FAINT = 0.3;

/** Coordinates to one decimal: finer cannot be seen and would only differ between machines. */
export function at(value: number): string {
  const text = value.toFixed(1);
  return text.endsWith(".0") ? text.slice(0, -2) : text;
}

export function line(x1: number, y1: number, x2: number, y2: number, weight = 1, faint = false): string {
  return `<path d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}" stroke="currentColor" stroke-width="${weight}"${faint ? ` stroke-opacity="${FAINT}"` : ""} fill="none"/>`;
}

export function label(x: number, y: number, text: string, anchor: "start" | "middle" | "end" = "start", small = false): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}"${small ? ' font-size="10.5"' : ""}>${escapeXml(text)}</text>`;
}

export function bar(x: number, y: number, width: number, height: number, opacity = 1): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(Math.max(1, width))}" height="${at(height)}" fill="currentColor"${opacity === 1 ? "" : ` fill-opacity="${opacity}"`} stroke="currentColor"/>`;
}

/** Filled, ringed with a core, or hollow: told apart without colour. */
export function dot(x: number, y: number, kind: "full" | "half" | "open"): string {
  const ring = `<circle cx="${at(x)}" cy="${at(y)}" r="4.5" fill="${kind === "full" ? "currentColor" : "none"}" stroke="currentColor" stroke-width="1.4"/>`;
  return kind === "half" ? `${ring}<circle cx="${at(x)}" cy="${at(y)}" r="2" fill="currentColor"/>` : ring;
}

type ShareScale = ((value: number) => number) & { ticks(count: number): number[] };

/** Faint lines from top to bottom at round shares, each with its per cent below. */
export function shareAxis(x: ShareScale, top: number, bottom: number): string[] {
  return x
    .ticks(5)
    .flatMap((tick) => [
      line(x(tick), top, x(tick), bottom, 1, true),
      label(x(tick), bottom + 15, `${Math.round(tick * 100)} %`, "middle", true),
    ]);
}

/** Long names are cut where the plot begins; the table behind the picture has them whole. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

export function toSvg({ width, height, parts }: Drawing, title: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeXml(title)}" viewBox="0 0 ${width} ${at(height)}" font-family="Libertinus Serif" font-size="12" fill="currentColor">${parts.join("")}</svg>`;
}
