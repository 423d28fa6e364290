import { z } from "zod";
import type { Match } from "../engine.js";
import { maybeUnreadPosting } from "../findings/unread-posting.js";
import type { MatchedRequirement } from "../gap/match-posting.js";
import { listMentioned, listNotCompared } from "../gap/match-unlisted.js";
import { InputError } from "../schema/input-error.js";
import { adsOf, cvHandle } from "./fields.js";
import { defineTool } from "./tool.js";

const MOST_SHOWN = 40;
const Position = z.strictObject({
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
});

export const readCvTool = defineTool({
  name: "read_cv",
  title: "Read a CV",
  description:
    "Reads a CV and puts it on the desk of this session. Give path (a file in the person's folder), or text, or base64 with name. Answers with a cv handle for the other tools, and with what was read: check it with the person before going on.",
  input: z.strictObject({
    path: z.string().min(1).max(1_000).optional().describe("A file in the person's folder, such as cv.pdf."),
    text: z.string().min(1).optional().describe("The CV as text or Markdown."),
    base64: z.string().min(1).optional().describe("The bytes of the file, with its name beside them."),
    name: z.string().min(1).max(200).optional().describe("What the file is called, such as cv.pdf; reports name it."),
  }),
  output: z.strictObject({
    cv: z.string(),
    language: z.string().nullable(),
    positions: z.array(Position),
    skills: z.array(z.strictObject({ id: z.string(), name: z.string(), level: z.number(), grade: z.string() })),
    notCounted: z.array(z.strictObject({ id: z.string(), name: z.string(), why: z.string() })),
    notUnderstood: z.int(),
    notices: z.array(z.string()),
  }),
  readOnly: true,
  async run({ path, text, base64, name }, ways) {
    const given = [path, text, base64].filter((way) => way !== undefined).length;
    if (given !== 1)
      throw new InputError("bad-data", "give exactly one of path, text and base64.", {
        place: "read_cv",
        hint: "A PDF is easiest by path.",
      });
    if (path !== undefined && ways.files === null)
      throw new InputError("bad-data", "there are no files here.", { place: "path", hint: "Send the CV as text, or as base64 with name." });
    const file =
      path !== undefined && ways.files !== null
        ? ways.files.read(path)
        : text !== undefined
          ? { name: name ?? "cv.md", bytes: new TextEncoder().encode(text) }
          : { name: name ?? "cv", bytes: decodeBase64(base64 ?? "") };
    const document = await ways.readDocument(file.bytes, file.name);
    const profile = await ways.engine.run("profile", { cv: { name: file.name, document } });
    return {
      cv: ways.desk.putCv({ name: file.name, document }),
      language: profile.source.language ?? null,
      positions: profile.positions.map(({ title, organisation, start, end }) => ({
        title: title?.text ?? null,
        organisation: organisation?.text ?? null,
        start: start === null ? null : String(start),
        end: end === null ? null : String(end),
      })),
      skills: profile.skills
        .filter(({ grade }) => grade !== "inferred")
        .slice(0, MOST_SHOWN)
        .map(({ id, name: skill, level, grade }) => ({ id, name: skill, level, grade })),
      notCounted: (profile.notCounted ?? []).slice(0, MOST_SHOWN).map(({ id, name: skill, why }) => ({ id, name: skill, why })),
      notUnderstood: profile.notUnderstood.length,
      notices: profile.notices.map(({ code }) => code),
    };
  },
});

function decodeBase64(text: string): Uint8Array {
  // Line breaks as `base64` writes them; a length that none has.
  const packed = text.replaceAll(/\s/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed) || packed.replace(/=+$/, "").length % 4 === 1)
    throw new InputError("bad-data", "this is not base64.", {
      place: "base64",
      hint: "Send the bytes of the file in base64, or its text.",
    });
  return Uint8Array.from(atob(packed.replace(/=+$/, "")), (sign) => sign.charCodeAt(0));
}

const Row = z.strictObject({
  skill: z.string(),
  name: z.string(),
  need: z.string(),
  asked: z.number(),
  held: z.number(),
  verdict: z.string(),
  quotes: z.array(z.string()),
  hours: z.number().nullable(),
});

const MOST_ADS = 20;
const NOTHING_ASKED =
  "No sentence of this text asks for a skill that the taxonomy knows, so nothing was compared. Ask the person for the whole posting.";

export const matchAdsTool = defineTool({
  name: "match_ads",
  title: "Hold a CV against postings",
  description:
    "Holds a CV on the desk against one to twenty postings, requirement by requirement, with the lines of the CV. It says what each posting asks and what the CV shows; it does not say who fits. What a posting asks for in words that no name of the taxonomy covers and the CV has some of stands under notCompared: look yourself whether the CV shows it. What it names and asks of nobody stands under named; remark says where nothing is asked, or the language is not read.",
  input: z.strictObject({
    cv: cvHandle,
    ads: adsOf(MOST_ADS).describe("The postings to hold the CV against, each for itself."),
  }),
  output: z.strictObject({
    ads: z.array(
      z.strictObject({
        title: z.string().nullable(),
        role: z.string().nullable(),
        seniority: z.string().nullable(),
        yearsAsked: z.number().nullable(),
        requirements: z.array(Row),
        notCompared: z.array(z.strictObject({ words: z.string(), need: z.string() })),
        /** What it names and asks of nobody. */
        named: z.array(z.string()),
        remark: z.string().nullable(),
      }),
    ),
  }),
  readOnly: true,
  async run({ cv, ads }, { desk, engine }) {
    const held = desk.readCv(cv);
    const matched = [];
    for (const [at, { title = null, text }] of ads.entries()) {
      const posting = { id: `ad-${at + 1}`, title, company: null, location: null, posted: null, text };
      const match = await engine.run("match", { cv: held, posting });
      matched.push({
        title,
        role: match.posting.role,
        seniority: match.posting.seniority,
        yearsAsked: match.posting.yearsMin,
        requirements: match.requirements.map(toRow),
        notCompared: listNotCompared(match.posting, match.requirements).map(({ name, need }) => ({ words: name, need })),
        named: listMentioned(match.posting).slice(0, MOST_SHOWN),
        remark: remarkOn(match),
      });
    }
    return { ads: matched };
  },
});

/** In a language that is not read nothing may be found to be asked, however whole the posting is. */
function remarkOn({ posting, requirements }: Match): string | null {
  const unread = maybeUnreadPosting(posting);
  return unread === null && requirements.length === 0 ? NOTHING_ASKED : unread;
}

function toRow({ id, name, need, level, held, verdict, quotes, hours }: MatchedRequirement): z.infer<typeof Row> {
  return { skill: id, name, need, asked: level, held, verdict, quotes: [...quotes], hours };
}
