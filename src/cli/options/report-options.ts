import type { Command } from "commander";
import { SECTIONS } from "../../report/parse-options.js";

/** Of commands that choose the snapshot as `chooseMarket` does. */
export const MARKET_OPTION = [
  "--market <path>",
  "a snapshot, or built-in; default: the one market refresh wrote, else the one that ships",
] as const;

const ROLE = ["--role <title>", 'the target, as a posting would title it: "Senior AI Engineer"'] as const;

export function describeReportOptions(command: Command, { roleRequired = true } = {}): void {
  (roleRequired ? command.requiredOption(...ROLE) : command.option(ROLE[0], `${ROLE[1]} (default: what most titles name)`))
    .option("--level <level>", "intern, junior, mid, senior, staff, lead, manager or director (default: from --role)")
    .option("--region <name>", "country (India, DE, US …) or group (EU-EEA, DACH …); default: all postings, with the mix printed")
    .option("--industry <domain>", "count only postings that name this domain")
    .option("--weeks <n>", "weeks of the plan", "6")
    .option("--hours <n>", "hours a week, or by weekday: MON:2,WED:2,SAT:6", "10")
    .option("--budget <amount>", "most to spend; default: any price, free first")
    .option("--languages <list>", "languages of resources", "en")
    .option("--start <day>", "first day of the plan, YYYY-MM-DD (default: --as-of)")
    .option("--days-off <list>", "days without learning: YYYY-MM-DD or MON … SUN, with commas", "")
    .option("--currency <code>", "show pay in this currency, converted by dated rates")
    .option("--as-of <day>", "the day the report speaks from, YYYY-MM-DD (default: today)")
    .option("--aim <aim>", "what the plan seeks most: reach or coverage", "reach")
    .option("--prove", "search longer for the best plan and a tighter bound")
    .option("--depth <depth>", "brief (its words on one page), standard, or full (every row)", "standard")
    .option("--voice <voice>", "speak to the reader (you) or about them (they)", "you")
    .option("--redact", "leave out name, contact, organisations and quotations, for sharing")
    .option("--sections <list>", `only these sections, with commas: ${SECTIONS.join(", ")}`);
}
