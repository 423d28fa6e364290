import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { Parser } from "htmlparser2";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { renderPdf } from "../../src/io/pdf/pdf-report.js";
import { composeDocument } from "../../src/render/compose.js";
import { renderCohortHtml } from "../../src/render/format/cohort-html.js";
import { renderDocx } from "../../src/render/format/docx/docx.js";
import { renderPage, TEXT_FORMATS } from "../../src/render/index.js";
import { plainText } from "../../src/render/tree.js";
import type { Report } from "../../src/schema/report.js";
import { analyzePerson } from "../people.js";

/** The one who has every kind of block, and the one whose words are markup in each format. */
let full: Report;
let hostile: Report;
beforeAll(async () => {
  full = (await analyzePerson("katrin-vogel")).report;
  hostile = (await analyzePerson("mallory-quill")).report;
});

const headingsOf = (report: Report): string[] => composeDocument(report).sections.map(({ heading }) => plainText(heading));

describe("the PDF, read back", () => {
  let document: PDFDocument;
  const elements: { type: string; alt: string | null }[] = [];
  beforeAll(async () => {
    const bytes = await renderPdf(full);
    expect(bytes.length).toBeLessThan(600_000);
    document = await PDFDocument.load(bytes, { updateMetadata: false });
    const visit = (node: unknown): void => {
      const value = document.context.lookup(node as never);
      if (value instanceof PDFArray) for (const item of value.asArray()) visit(item);
      if (!(value instanceof PDFDict)) return;
      const type = value.get(PDFName.of("S"));
      if (type instanceof PDFName) elements.push({ type: type.decodeText(), alt: textOf(value.get(PDFName.of("Alt"))) });
      const kids = value.get(PDFName.of("K"));
      if (kids !== undefined) visit(kids);
    };
    visit(document.catalog.get(PDFName.of("StructTreeRoot")));
  });
  const textOf = (value: unknown): string | null =>
    value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;

  it("is tagged, says its language and its title", () => {
    const { catalog } = document;
    expect(document.context.lookup(catalog.get(PDFName.of("MarkInfo")), PDFDict).toString()).toContain("/Marked true");
    expect(textOf(catalog.get(PDFName.of("Lang")))).toBe("en");
    expect(document.getTitle()).toMatch(/^Katrin Vogel, Career report: \w/);
  });
  it("has every heading and every table as such, and an alternative text on every picture", () => {
    const count = (pattern: RegExp) => elements.filter(({ type }) => pattern.test(type)).length;
    expect(count(/^H[1-6]$/)).toBeGreaterThanOrEqual(headingsOf(full).length);
    const blocks = composeDocument(full).sections.flatMap((section) => section.blocks);
    expect(count(/^Table$/)).toBe(blocks.filter(({ kind }) => kind === "table").length);
    const pictures = elements.filter(({ type }) => type === "Figure");
    expect(pictures.length).toBe(blocks.filter(({ kind }) => kind === "chart").length);
    for (const { alt } of pictures) expect(alt).toMatch(/\w{4,}/);
  });
  it("is made also where the CV holds letters that no font of ours has, and says what stands for them", async () => {
    const bytes = await renderPdf((await analyzePerson("nikolai-orlov")).report);
    const { getDocumentProxy, extractText } = await import("unpdf");
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    expect(text).toContain("□□□");
    expect(text).toContain("A box stands for a letter");
  });
  it("leads to each part by a bookmark", () => {
    const outline = document.context.lookup(document.catalog.get(PDFName.of("Outlines")), PDFDict);
    expect(Number(outline.get(PDFName.of("Count"))?.toString().replace("-", ""))).toBeGreaterThan(5);
  });
});

describe("the Word file, read back", () => {
  const files: Record<string, string> = {};
  beforeAll(async () => {
    for (const [name, bytes] of Object.entries(unzipSync(renderDocx(full)))) files[name] = strFromU8(bytes);
  });
  it("has real headings, header rows and its language", () => {
    const body = files["word/document.xml"] as string;
    const tree = composeDocument(full);
    expect(body.match(/<w:pStyle w:val="Heading[12]"\/>/g)).toHaveLength(tree.sections.length);
    const tables = tree.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "table").length;
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(files["word/styles.xml"]).toContain('w:lang w:val="en-US"');
  });
  it("has a note for each reference and a reference for each note", () => {
    const ids = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => Number(id)).sort((a, b) => a - b);
    const references = ids(files["word/document.xml"] as string, /<w:footnoteReference w:id="(\d+)"/g);
    const notes = ids(files["word/footnotes.xml"] as string, /<w:footnote w:id="(\d+)"/g).filter((id) => id > 0);
    expect(references.length).toBeGreaterThan(10);
    expect(new Set(references)).toEqual(new Set(notes));
    expect(references).toHaveLength(notes.length);
  });
  it("draws every chart in lines, for programs that show SVG and for those that do not, with its words", () => {
    const charts = composeDocument(full).sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "chart"));
    const names = Object.keys(files).filter((name) => /^word\/media\/./.test(name));
    expect(charts.length).toBeGreaterThan(4);
    for (const kind of [".svg", ".emf"]) expect(names.filter((name) => name.endsWith(kind))).toHaveLength(charts.length);
    expect(names.every((name) => /\.(?:svg|emf)$/.test(name))).toBe(true);
    expect(files["[Content_Types].xml"]).toContain('ContentType="image/x-emf"');
    expect((files["word/document.xml"] as string).match(/<wp:docPr [^>]*descr="\w/g)).toHaveLength(charts.length);
  });
  it("is well-formed, also where the words of the CV are markup", () => {
    for (const report of [full, hostile])
      for (const [name, bytes] of Object.entries(unzipSync(renderDocx(report)))) {
        if (!/\.(?:xml|rels)$/.test(name)) continue;
        const [open, faults]: [string[], string[]] = [[], []];
        const text = strFromU8(bytes).replace(/^<\?xml [^>]*\?>/, "");
        for (const [tag, closes, kind, ends] of text.matchAll(/<(\/?)([\w:]+)(?: [\w:]+="[^"<]*")*(\/?)>/g)) {
          if (closes === "/" ? open.pop() !== kind : false) faults.push(tag);
          if (closes === "" && ends === "") open.push(kind as string);
        }
        const bare = text.replace(/<\/?[\w:]+(?: [\w:]+="[^"<]*")*\/?>/g, "");
        faults.push(...(bare.match(/[<>]|&(?!(?:amp|lt|gt|quot);)/g) ?? []));
        expect([name, open, faults]).toEqual([name, [], []]);
      }
  });
  it("counts each numbered list from one", () => {
    const lists = composeDocument(full)
      .sections.flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === "list" && block.ordered);
    expect(files["word/numbering.xml"]?.match(/<w:startOverride w:val="1"\/>/g) ?? []).toHaveLength(lists.length);
    const used = new Set([...(files["word/document.xml"] as string).matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id));
    for (const id of used) expect(files["word/numbering.xml"]).toContain(`<w:num w:numId="${id}">`);
  });
  it("is the same bytes each time", () => {
    expect(Buffer.from(renderDocx(full)).equals(Buffer.from(renderDocx(full)))).toBe(true);
  });
});

describe("the page, as it is written", () => {
  const valid = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard"] }));
  /** What leads somewhere, and what would run. */
  const parse = (html: string) => {
    const [ids, targets, faults]: [string[], string[], string[]] = [[], [], []];
    const parser = new Parser({
      onopentag(name, attributes) {
        if (attributes.id !== undefined) ids.push(attributes.id);
        if (attributes.popovertarget !== undefined) targets.push(attributes.popovertarget);
        if (attributes.href?.startsWith("#")) targets.push(attributes.href.slice(1));
        if (name === "script" || Object.keys(attributes).some((key) => /^on/.test(key))) faults.push(`script in ${name}`);
        if (/^(?:javascript|data):/i.test(attributes.href ?? "")) faults.push(`address ${attributes.href}`);
      },
    });
    parser.end(html);
    return { ids, targets, faults };
  };
  it.each(["full", "hostile"] as const)("the %s one is valid HTML, with targets that exist, and nothing that runs", async (which) => {
    const html = TEXT_FORMATS.html(which === "full" ? full : hostile);
    expect(html.length).toBeLessThan(400_000);
    const { results } = await valid.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([]);
    const { ids, targets, faults } = parse(html);
    expect(faults).toEqual([]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
  it("an order to machines in the CV is nowhere in a claim, and its markup is text", () => {
    const html = TEXT_FORMATS.html(hostile);
    expect(html).not.toMatch(/<script|<b>|<i>Co/);
    expect(
      hostile.notices.some(({ code }) => /instruction/.test(code)) || hostile.profile.hidden.some(({ why }) => why === "instruction"),
    ).toBe(true);
  });
});

const executablePath = "/usr/bin/chromium";
it("a table that is too wide for plain text keeps the title that tells it from the next", () => {
  expect(TEXT_FORMATS.txt(full)).toMatch(/\n\nProgramming languages:\n- /);
});

describe.skipIf(!existsSync(executablePath))("the page, in a browser without script", () => {
  let browser: Browser;
  let file: string;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    });
    file = join(mkdtempSync(join(tmpdir(), "groundwork-page-")), "report.html");
    writeFileSync(file, TEXT_FORMATS.html(full));
  }, 60_000);
  afterAll(() => browser?.close());

  it.each([
    ["phone, light", { viewport: { width: 390, height: 844 }, colorScheme: "light" }],
    ["desk, dark", { viewport: { width: 1500, height: 900 }, colorScheme: "dark" }],
  ] as const)(
    "axe finds no violation: %s",
    async (_name, options) => {
      // axe is itself a script, so the page's policy is set aside for it; the page has none.
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`file://${file}`);
      // Rows alike are checked by their first few: contrast is measured word by word.
      await page.evaluate(
        "document.querySelectorAll('tbody tr:nth-child(n+3),li:nth-child(n+4),[popover]:nth-child(n+6)').forEach((more) => more.remove())",
      );
      const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
      // The dark scheme differs in colours alone.
      const { violations } = await (options.colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await context.close();
    },
    60_000,
  );

  it("pages without a list of contents leave no room for one beside them", async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const cohort = renderCohortHtml({ people: [], topics: [], skills: [] });
    for (const html of [TEXT_FORMATS.html(full), renderPage(full), cohort]) {
      await page.setContent(html);
      const [left, width] = (await page.evaluate(
        "[document.querySelector('main'), document.body].map((of) => of.getBoundingClientRect()).reduce((main, body) => [main.left - body.left, main.width])",
      )) as [number, number];
      expect(width).toBeGreaterThan(800);
      expect(left > 200).toBe(html.includes("<nav"));
    }
    expect([renderPage(full), cohort].join("")).not.toContain("<nav");
    await page.close();
  });

  it("the keyboard alone skips to the report, opens evidence and closes it again", async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (let press = 0; press < 3 && !(await page.evaluate("document.activeElement?.hasAttribute('popovertarget')")); press++)
      await page.keyboard.press("Tab");
    const opened = () => page.evaluate("document.querySelector(':popover-open')?.textContent ?? null");
    expect(await opened()).toBeNull();
    await page.keyboard.press("Enter");
    expect(await opened()).toMatch(/\S/);
    await page.keyboard.press("Escape");
    expect(await opened()).toBeNull();
    await context.close();
  }, 60_000);
});
