import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import type { Position } from "../schema/profile.js";
import { parseDay } from "../text/calendar.js";
import { type Compared, HEADLINES, optionFigure, postingsHeld, type ReportContext, skillNames, tally } from "./report-context.js";

export function writeIntroduction(context: ReportContext): void {
  const { write, options, profile, compared } = context;
  write.section("summary", 1);
  write.section("introduction", 2);
  writeAsked(context);
  if (compared !== null) writeRung(context, compared);
  const current = profile.positions.find(({ id }) => id === profile.current?.position);
  writeCurrent(context, current);
  if (compared === null) {
    write.add("role-without-data", {
      role: `role:${options.role}`,
      n: postingsHeld(context, options.role),
      ...namesNearest(context),
    });
    return;
  }
  const { gap } = compared;
  if (gap.sameRole) write.add("same-role", { role: `role:${gap.role}` }, current?.title?.evidence ?? []);
  if (gap.changesField && gap.carriesOver.length > 0) {
    const skills = [...new Set(gap.carriesOver.map(({ skill }) => skill))].slice(0, HEADLINES);
    const answered = gap.carriesOver.filter(({ skill }) => skills.includes(skill));
    write.add(
      "carry-over-first",
      { skills: skillNames(skills), n: tally(context, "carries-over", answered.length) },
      answered.flatMap(({ evidence }) => evidence.slice(0, 1)),
    );
  }
}

/** Whose report this is, and what was asked of it. */
function writeAsked(context: ReportContext): void {
  const { write, options, profile, compared, ledger } = context;
  const asOf = ledger.figure({
    value: parseDay(options.asOf),
    unit: "day",
    decimals: 0,
    method: "option",
    evidence: [ledger.dataset("options", "as-of")],
  });
  const asked = {
    person: options.redact ? null : (profile.name?.evidence[0] ?? null),
    cv: "file:cv",
    target: `role:${options.role}`,
    asOf,
  };
  if (compared === null) write.add("introduction-alone", { ...asked, n: postingsHeld(context, options.role) });
  else
    write.add("introduction", {
      ...asked,
      level: levelOf(options),
      region: `region:${options.region ?? "world"}`,
      weeks: optionFigure(context, "weeks", options.weeks, "weeks"),
      hours: optionFigure(context, "hours", options.hours, "hours"),
    });
  if (options.asked !== undefined) {
    const row = ledger.dataset("options", "role");
    write.add(
      "role-read",
      { asked: { evidence: row, field: "asked", text: options.asked }, role: `role:${options.role}`, level: levelOf(options) },
      [row],
    );
  }
}

/** The post held now, or that none was read. */
function writeCurrent({ write, options, profile, ledger }: ReportContext, current: Position | undefined): void {
  if (current?.title) {
    write.add(
      "current-role",
      {
        title: options.redact ? null : (current.title.evidence[0] as string),
        organisation: options.redact ? null : (current.organisation?.evidence[0] ?? null),
        role: profile.current?.role ? `role:${profile.current.role}` : null,
      },
      current.title.evidence,
    );
  } else if (profile.positions.length === 0) {
    const unread = profile.notices.find(({ code }) => code === "language-not-read")?.actual;
    const language = unread === undefined ? null : `lang:${unread}`;
    write.add("no-positions", { cv: "file:cv", language }, [ledger.derived("report-count", { what: "positions", value: 0 })]);
  }
}

/** Roles near the target with the postings held of each. */
function namesNearest(context: ReportContext): { nearest: string[]; held: string[] } {
  const { nearest, index } = context;
  if (index === null) return { nearest: [], held: [] };
  return { nearest: nearest.map((role) => `role:${role}`), held: nearest.map((role) => postingsHeld(context, role)) };
}

const levelOf = ({ level }: ReportContext["options"]): string => `level:${level ?? "any"}`;

/** What was asked for and what the figures rest on instead, before any of them. */
function writeRung(context: ReportContext, compared: Compared): void {
  const { write, options } = context;
  const { market, counted } = compared;
  const { n, name } = market.rung;
  if (context.own) return;
  const least = optionFigure(context, "least-postings", MARKET_THRESHOLDS.postings, "count");
  const old = compared.older;
  if (old !== null) {
    // Where even these are few, the next sentence names the roles near it.
    const near = counted.intervals ? namesNearest(context) : { nearest: [], held: [] };
    const alone = optionFigure(context, "recent-postings", MARKET_THRESHOLDS.chance, "count");
    write.add("introduction-older", { ...old, least: alone, role: `role:${options.role}`, ...near });
  }
  if (!counted.intervals) write.add("introduction-few", { n, least, role: `role:${options.role}`, ...namesNearest(context) });
  else if (name !== "exact") write.add("introduction-rung", { rung: `rung:${name}`, n, least });
}
