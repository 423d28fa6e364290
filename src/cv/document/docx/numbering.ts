import { childElements, findChild, type XmlElement } from "../xml.js";

/** List ids → whether a level is a list at all: bullets and numbers alike mark an item. */
export class Numbering {
  private readonly formats = new Map<string, Map<number, string>>();
  /** A style may name only the level: the list that links to the style has the id. */
  private readonly byStyle = new Map<string, { id: string; level: number }>();

  constructor(root: XmlElement | null) {
    const numbering = root === null ? undefined : findChild(root, "w:numbering");
    if (numbering === undefined) return;
    const abstracts = new Map<string, XmlElement>();
    for (const child of childElements(numbering)) {
      if (child.name === "w:abstractNum") abstracts.set(child.attributes["w:abstractNumId"] ?? "", child);
    }
    for (const child of childElements(numbering)) {
      if (child.name !== "w:num") continue;
      const id = child.attributes["w:numId"] ?? "";
      const abstract = abstracts.get(findChild(child, "w:abstractNumId")?.attributes["w:val"] ?? "");
      const levels = new Map<number, string>();
      for (const level of abstract === undefined ? [] : childElements(abstract)) {
        if (level.name !== "w:lvl") continue;
        const number = Number(level.attributes["w:ilvl"] ?? 0);
        levels.set(number, findChild(level, "w:numFmt")?.attributes["w:val"] ?? "none");
        const style = findChild(level, "w:pStyle")?.attributes["w:val"];
        if (style !== undefined) this.byStyle.set(style, { id, level: number });
      }
      this.formats.set(id, levels);
    }
  }

  isItem(list: { id: string; level: number } | null | undefined, style: string | undefined): boolean {
    const own = list !== null && list !== undefined && list.id === "" && style !== undefined ? (this.byStyle.get(style) ?? list) : list;
    if (own === null || own === undefined) return false;
    const format = this.formats.get(own.id)?.get(own.level);
    return format !== undefined && format !== "none";
  }
}
