import { descendants, findChild, type XmlElement } from "../xml.js";

export interface OdtLook {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  font?: string;
  colour?: string;
  hidden?: boolean;
  shaded?: boolean;
  heading?: number;
  breakBefore?: boolean;
}

function points(value: string | undefined): number | undefined {
  const match = /^([\d.]+)(pt|cm|mm|in|px)$/.exec(value ?? "");
  if (match === null) return undefined;
  const factor = { pt: 1, cm: 28.3465, mm: 2.83465, in: 72, px: 0.75 }[match[2] as "pt" | "cm" | "mm" | "in" | "px"];
  return Number(match[1]) * factor;
}

function ownLook(style: XmlElement): OdtLook {
  const look: OdtLook = {};
  const text = findChild(style, "style:text-properties")?.attributes ?? {};
  const paragraph = findChild(style, "style:paragraph-properties")?.attributes ?? {};
  if (text["fo:font-weight"] !== undefined) look.bold = text["fo:font-weight"] === "bold" || Number(text["fo:font-weight"]) >= 600;
  if (text["fo:font-style"] !== undefined) look.italic = text["fo:font-style"] !== "normal";
  const size = points(text["fo:font-size"]);
  if (size !== undefined) look.size = size;
  const font = text["style:font-name"] ?? text["fo:font-family"];
  if (font !== undefined) look.font = font;
  if (text["fo:color"] !== undefined) look.colour = text["fo:color"].toLowerCase();
  if (text["text:display"] === "none") look.hidden = true;
  const ground = text["fo:background-color"] ?? paragraph["fo:background-color"];
  if (ground !== undefined && ground !== "transparent" && ground.toLowerCase() !== "#ffffff") look.shaded = true;
  if (paragraph["fo:break-before"] === "page") look.breakBefore = true;
  const level = Number(style.attributes["style:default-outline-level"]);
  if (level >= 1 && level <= 6) look.heading = level;
  if (style.attributes["style:name"] === "Title") look.heading = 1;
  return look;
}

/** Styles by name with what they inherit; text and paragraph styles share the space of names. */
export class OdtStyles {
  private readonly raw = new Map<string, { parent: string | null; look: OdtLook }>();
  private readonly resolved = new Map<string, OdtLook>();

  constructor(roots: readonly (XmlElement | null)[]) {
    for (const root of roots) {
      for (const node of root === null ? [] : descendants(root)) {
        const name = node.attributes["style:name"];
        if (node.name !== "style:style" || name === undefined) continue;
        const family = node.attributes["style:family"];
        if (family !== "text" && family !== "paragraph") continue;
        this.raw.set(name, { parent: node.attributes["style:parent-style-name"] ?? null, look: ownLook(node) });
      }
    }
  }

  of(name: string | undefined, depth = 0): OdtLook {
    if (name === undefined || depth > 20) return {};
    const known = this.resolved.get(name);
    if (known !== undefined) return known;
    const style = this.raw.get(name);
    if (style === undefined) return {};
    const { breakBefore: _inherited, ...base } = style.parent === null ? {} : this.of(style.parent, depth + 1);
    const look: OdtLook = { ...base, ...style.look };
    this.resolved.set(name, look);
    return look;
  }
}
