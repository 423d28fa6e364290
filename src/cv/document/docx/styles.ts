import { childElements, findChild, parseXml, type XmlElement } from "../xml.js";

/** How a run looks; undefined is "as inherited". */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  font?: string;
  colour?: string;
  hidden?: boolean;
  caps?: boolean;
  shaded?: boolean;
}

export interface ParagraphLook {
  heading?: number | null;
  indent?: number;
  list?: { id: string; level: number } | null;
  shaded?: boolean;
}

export interface Style {
  run: RunLook;
  paragraph: ParagraphLook;
}

function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  const value = element.attributes["w:val"];
  return !(value === "0" || value === "false" || value === "none" || value === "off");
}

export function isShaded(element: XmlElement | undefined): boolean {
  const fill = findChild(element, "w:shd")?.attributes["w:fill"];
  return fill !== undefined && fill !== "auto" && fill.toLowerCase() !== "ffffff";
}

export function readRunLook(properties: XmlElement | undefined): RunLook {
  const look: RunLook = {};
  if (properties === undefined) return look;
  for (const child of childElements(properties)) {
    const value = child.attributes["w:val"];
    if (child.name === "w:b") look.bold = isOn(child) === true;
    else if (child.name === "w:i") look.italic = isOn(child) === true;
    else if (child.name === "w:vanish" || child.name === "w:webHidden" || child.name === "w:specVanish") {
      if (child.name !== "w:webHidden") look.hidden = isOn(child) === true;
    } else if (child.name === "w:caps") look.caps = isOn(child) === true;
    else if (child.name === "w:sz" && value !== undefined && Number(value) > 0) look.size = Number(value) / 2;
    else if (child.name === "w:color" && value !== undefined) look.colour = value === "auto" ? "auto" : `#${value.toLowerCase()}`;
    else if (child.name === "w:rFonts") look.font = child.attributes["w:ascii"] ?? child.attributes["w:hAnsi"] ?? look.font ?? "";
    else if (child.name === "w:shd") look.shaded = isShaded(properties);
    else if (child.name === "w:highlight") look.shaded = value !== "none";
  }
  if (look.font === "") delete look.font;
  return look;
}

export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  const look: ParagraphLook = {};
  const outline = Number(findChild(properties, "w:outlineLvl")?.attributes["w:val"]);
  if (outline >= 0 && outline <= 5) look.heading = outline + 1;
  else if (outline > 5) look.heading = null;
  const indent = findChild(properties, "w:ind")?.attributes;
  const left = Number(indent?.["w:left"] ?? indent?.["w:start"]);
  if (Number.isFinite(left)) look.indent = left / 20;
  const list = findChild(properties, "w:numPr");
  const id = findChild(list, "w:numId")?.attributes["w:val"];
  const level = Number(findChild(list, "w:ilvl")?.attributes["w:val"] ?? 0);
  if (id !== undefined) look.list = id === "0" ? null : { id, level };
  else if (list !== undefined) look.list = { id: "", level };
  if (findChild(properties, "w:shd") !== undefined) look.shaded = isShaded(properties);
  return look;
}

export function mergeLook<T extends object>(under: T, over: T): T {
  return { ...under, ...over };
}

interface RawStyle {
  based: string | null;
  own: Style;
}

/** Styles by id with what they inherit. A default style sheet has 350 kB, of which a CV uses ten styles: each is parsed when it is asked for. */
export class Styles {
  private readonly sources = new Map<string, string>();
  private readonly resolved = new Map<string, Style>();
  readonly defaults: Style = { run: {}, paragraph: {} };
  private defaultParagraph: string | null = null;

  constructor(xml: string) {
    const defaults = between(xml, "<w:docDefaults", "</w:docDefaults>", 0);
    if (defaults !== null)
      this.defaults.run = readRunLook(findChild(findChild(findChild(parseXml(defaults), "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
    for (let at = xml.indexOf("<w:style "); at >= 0; at = xml.indexOf("<w:style ", at + 9)) {
      const tag = xml.slice(at, xml.indexOf(">", at) + 1);
      const id = /w:styleId="([^"]*)"/.exec(tag)?.[1];
      const type = /w:type="([^"]*)"/.exec(tag)?.[1];
      const source = between(xml, "<w:style ", "</w:style>", at);
      if (id === undefined || source === null || type === "table" || type === "numbering") continue;
      this.sources.set(id, source);
      if (type === "paragraph" && /w:default="(?:1|true)"/.test(tag)) this.defaultParagraph = id;
    }
  }

  of(id: string | undefined): Style {
    return this.resolve(id ?? null, 0);
  }

  paragraph(id: string | undefined): Style {
    return this.resolve(id ?? this.defaultParagraph, 0);
  }

  private parse(id: string): RawStyle | null {
    const source = this.sources.get(id);
    const style = source === undefined ? undefined : findChild(parseXml(source), "w:style");
    if (style === undefined) return null;
    const own: Style = { run: readRunLook(findChild(style, "w:rPr")), paragraph: readParagraphLook(findChild(style, "w:pPr")) };
    const heading = headingOf(id, findChild(style, "w:name")?.attributes["w:val"] ?? "");
    if (heading !== null) own.paragraph.heading ??= heading;
    return { based: findChild(style, "w:basedOn")?.attributes["w:val"] ?? null, own };
  }

  private resolve(id: string | null, depth: number): Style {
    if (id === null || depth > 20) return { run: {}, paragraph: {} };
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const style = this.parse(id);
    if (style === null) return { run: {}, paragraph: {} };
    const base = this.resolve(style.based, depth + 1);
    const whole: Style = { run: mergeLook(base.run, style.own.run), paragraph: mergeLook(base.paragraph, style.own.paragraph) };
    this.resolved.set(id, whole);
    return whole;
  }
}

function between(text: string, start: string, end: string, from: number): string | null {
  const at = text.indexOf(start, from);
  const close = at < 0 ? -1 : text.indexOf(end, at);
  return close < 0 ? null : text.slice(at, close + end.length);
}

/** Word's own names stay English in the file; ids are translated by some versions. */
function headingOf(id: string, name: string): number | null {
  const level =
    /^(?:heading|überschrift|berschrift|titre|título|titolo|kop|rubrik|titulo|ttulo)\s?(\d)$/i.exec(name)?.[1] ??
    /^(?:heading|berschrift|titre|ttulo|titolo|kop)(\d)$/i.exec(id)?.[1];
  if (level !== undefined) return Math.min(6, Number(level));
  return /^title$/i.test(name) ? 1 : null;
}
