import { composeWorded } from "../../render/compose.js";
import { printData } from "../../render/format/print-data.js";
import type { Report } from "../../schema/report.js";
import type { Wording } from "../../schema/wording.js";
import { parseDay } from "../../text/calendar.js";
import { type Typeset, typesetPdf } from "./typeset-pdf.js";

/** Composed at once; typeset here, or by a thread that works beside. */
export function renderPdf(report: Report, wording: Wording | null = null, typeset: Typeset = typesetPdf): Promise<Uint8Array> {
  return typeset({
    data: JSON.stringify(printData(composeWorded(report, wording), report)),
    timestamp: parseDay(report.options.asOf) * 86_400,
  });
}
