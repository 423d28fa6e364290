import { escapeXml } from "../escape-xml.js";
import { FACE } from "./word-picture.js";
import { WORD_SPACES, XML_HEAD } from "./word-xml.js";

/** The parts of a Word file that are the same in every report, or nearly so. */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const PARTS = ["styles", "numbering", "settings", "footnotes"] as const;
export const FOOTER = "footer";

export const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${[...PARTS, FOOTER].map((part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPE}.${part}+xml"/>`).join("")}</Types>`;

const relationship = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relationships = (content: string): string => `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;

export const PACKAGE_RELATIONSHIPS = relationships(
  relationship("document", `${OFFICE}/officeDocument`, "word/document.xml") +
    relationship("properties", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
);

export function documentRelationships(links: readonly string[], pictures: number): string {
  const media = Array.from({ length: pictures }, (_, at) => at + 1).map(
    (number) =>
      relationship(`picture${number}`, `${OFFICE}/image`, `media/chart${number}.svg`) +
      relationship(`drawing${number}`, `${OFFICE}/image`, `media/chart${number}.emf`),
  );
  const outside = links.map(
    (url, at) => `<Relationship Id="link${at + 1}" Type="${OFFICE}/hyperlink" Target="${escapeXml(url)}" TargetMode="External"/>`,
  );
  const inside = [...PARTS, FOOTER].map((part) => relationship(part, `${OFFICE}/${part}`, `${part}.xml`));
  return relationships([...inside, ...media, ...outside].join(""));
}

export function coreProperties(title: string, asOf: string): string {
  const when = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Groundwork</dc:creator><cp:lastModifiedBy>Groundwork</cp:lastModifiedBy>${when("created")}${when("modified")}</cp:coreProperties>`;
}

/** Sizes are half points, distances twentieths of a point. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly kind?: "character";
  readonly paragraph?: string;
  readonly run?: string;
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const heading = (level: number, before: number, after: number, run: string): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:bCs/>${run}`,
});
const STYLES: readonly Style[] = [
  { id: "Title", name: "Title", paragraph: '<w:spacing w:after="40"/>', run: `<w:b/><w:bCs/>${size(44)}` },
  heading(1, 320, 120, `<w:color w:val="0B4A54"/>${size(30)}`),
  heading(2, 220, 80, `<w:color w:val="1B1F24"/>${size(24)}`),
  heading(3, 160, 60, `<w:color w:val="1B1F24"/>${size(21)}`),
  { id: "ListParagraph", name: "List Paragraph" },
  { id: "Cell", name: "Cell", paragraph: '<w:spacing w:after="0"/>', run: size(18) },
  { id: "Caption", name: "caption", paragraph: '<w:spacing w:after="200"/>', run: size(18) },
  {
    id: "Footer",
    name: "footer",
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    run: `<w:color w:val="5B6470"/>${size(16)}`,
  },
  { id: "FootnoteText", name: "footnote text", paragraph: '<w:spacing w:after="0"/>', run: size(16) },
  { id: "FootnoteReference", name: "footnote reference", kind: "character", run: '<w:vertAlign w:val="superscript"/>' },
  { id: "Hyperlink", name: "Hyperlink", kind: "character", run: '<w:color w:val="0563C1"/><w:u w:val="single"/>' },
];

function writeStyle({ id, name, kind = undefined, paragraph, run }: Style): string {
  const based = kind === undefined ? '<w:basedOn w:val="Normal"/>' : "";
  return `<w:style w:type="${kind ?? "paragraph"}" w:customStyle="${name === "Cell" ? 1 : 0}" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/>${paragraph === undefined ? "" : `<w:pPr>${paragraph}</w:pPr>`}${run === undefined ? "" : `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

export const STYLE_PART = `${XML_HEAD}<w:styles ${WORD_SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FACE}" w:hAnsi="${FACE}" w:eastAsia="${FACE}" w:cs="${FACE}"/>${size(21)}<w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${STYLES.map(writeStyle).join("")}</w:styles>`;

const DOTS = 1;
const NUMBERS = 2;
const listKind = (id: number, format: string, sign: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum>`;

/** The list of dots, and one list of numbers for each that begins at one. */
export function numberingPart(numbered: number): string {
  const lists = Array.from(
    { length: numbered },
    (_, at) =>
      `<w:num w:numId="${at + 2}"><w:abstractNumId w:val="${NUMBERS}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${XML_HEAD}<w:numbering ${WORD_SPACES}>${listKind(DOTS, "bullet", "•")}${listKind(NUMBERS, "decimal", "%1.")}<w:num w:numId="1"><w:abstractNumId w:val="${DOTS}"/></w:num>${lists.join("")}</w:numbering>`;
}

/** The two notes that every file has: the line above notes, and the one above what is carried to the next page. */
const LINES = ["separator", "continuationSeparator"] as const;

export const SETTINGS = `${XML_HEAD}<w:settings ${WORD_SPACES}><w:footnotePr>${LINES.map((_, at) => `<w:footnote w:id="${at - 1}"/>`).join("")}</w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

export function footnotesPart(notes: readonly { readonly number: number; readonly runs: string }[]): string {
  const lines = LINES.map(
    (line, at) =>
      `<w:footnote w:type="${line}" w:id="${at - 1}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:${line}/></w:r></w:p></w:footnote>`,
  );
  const told = notes.map(
    ({ number, runs }) =>
      `<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${runs}</w:p></w:footnote>`,
  );
  return `${XML_HEAD}<w:footnotes ${WORD_SPACES}>${lines.join("")}${told.join("")}</w:footnotes>`;
}

/** What the document is, and the page. */
export function footerPart(runs: string): string {
  const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  return `${XML_HEAD}<w:ftr ${WORD_SPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runs}<w:r><w:tab/></w:r>${field("begin")}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field("separate")}<w:r><w:t>1</w:t></w:r>${field("end")}</w:p></w:ftr>`;
}
