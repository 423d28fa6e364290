import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeScan, type ScannedPage } from "../../cv/document/scan.js";
import { LIMITS } from "../../limits.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";

/** Dots per inch: tesseract's own advice. */
const RESOLUTION = 300;

function isPdf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
}

function requireTool(tool: string): void {
  const found = spawnSync(tool, ["-v"], { stdio: "ignore" });
  if (found.error !== undefined)
    throw new InputError("missing-tool", `${tool} is needed to read a scan and is not installed.`, {
      hint: `Install ${tool === "pdftoppm" ? "poppler-utils" : "tesseract-ocr with the languages of your CV"}.`,
    });
}

async function run(tool: string, args: readonly string[], seconds: number): Promise<string> {
  const child = spawn(tool, args, { stdio: ["ignore", "pipe", "ignore"], timeout: seconds * 1000, killSignal: "SIGKILL" });
  const parts: Buffer[] = [];
  let size = 0;
  child.stdout.on("data", (part: Buffer) => {
    size += part.length;
    if (size > LIMITS.documentBytes) child.kill("SIGKILL");
    else parts.push(part);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new InputError("not-readable", `${tool} cannot read the scan.`);
  return Buffer.concat(parts).toString("utf8");
}

/** The languages we read of those that are installed. */
async function installedLanguages(): Promise<string> {
  const known = new Set(["eng", "deu", "fra", "spa", "nld", "ita", "por"]);
  const installed = (await run("tesseract", ["--list-langs"], LIMITS.scanSecondsPerPage))
    .split("\n")
    .filter((line) => known.has(line.trim()));
  return installed.length === 0 ? "eng" : installed.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join("+");
}

/** A scan by the tools on this machine: pdftoppm paints its pages, tesseract reads them. Confidence is tesseract's own. */
export async function readByOcr(bytes: Uint8Array, name: string): Promise<TextDocument> {
  requireTool("tesseract");
  if (isPdf(bytes)) requireTool("pdftoppm");
  const folder = mkdtempSync(join(tmpdir(), "groundwork-scan-"));
  try {
    const source = join(folder, isPdf(bytes) ? "scan.pdf" : "scan.img");
    writeFileSync(source, bytes, { mode: 0o600 });
    if (isPdf(bytes))
      await run(
        "pdftoppm",
        ["-r", String(RESOLUTION), "-l", String(LIMITS.scanPages), "-gray", "-png", source, join(folder, "page")],
        LIMITS.scanSecondsPerPage * LIMITS.scanPages,
      );
    const images = isPdf(bytes)
      ? readdirSync(folder)
          .filter((file) => file.endsWith(".png"))
          .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      : ["scan.img"];
    const languages = await installedLanguages();
    const pages: ScannedPage[] = [];
    for (const [index, image] of images.entries())
      pages.push({
        number: index + 1,
        tsv: await run("tesseract", [join(folder, image), "-", "-l", languages, "--psm", "3", "tsv"], LIMITS.scanSecondsPerPage),
        resolution: RESOLUTION,
      });
    return composeScan(pages, readFileSync(source), name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
