import { PDF_MEGABYTES } from "virtual:data-files";
import { type ReactNode, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { askEngine, typesetPdf } from "../engine/client.js";
import type { ReportChange } from "../engine/protocol.js";
import { Words } from "../parts/sentence.js";
import { saveFile } from "../save-file.js";
import { describeTrouble } from "../session/actions.js";
import { changeSession, useSession } from "../session/session.js";

const FILES = [
  ["html", "HTML", "One page with all its evidence, for any browser"],
  ["docx", "Word", "To go on writing"],
  ["md", "Markdown", "For notes and repositories"],
  ["txt", "Text", "For anything"],
  ["ics", "Calendar", "The plan, week by week"],
  ["csv", "Spreadsheet", "The plan as a table"],
  ["jsonresume", "JSON Resume", "The profile that was read"],
  ["json", "report.json", "All of it: opens here again, and the command line verifies it"],
] as const;

async function save(format: string, redact: boolean): Promise<void> {
  try {
    const { name, type, bytes } =
      format === "pdf"
        ? { name: "report.pdf", type: "application/pdf", bytes: await typesetPdf(redact) }
        : await askEngine("takeAway", [format, redact]);
    saveFile(name, type, bytes);
    changeSession({ announcement: `${name} was saved.` });
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

/** The report in every format, a share file without names, and what changed since an old report. */
export function TakeAwayView(): ReactNode {
  const report = useSession((session) => session.report);
  const foreign = useSession((session) => session.foreign);
  const [redact, setRedact] = useState(false);
  if (report === null) return null;
  return (
    <div className="take-away">
      <h1>Take it away</h1>
      <p className="lead">Files are made here, by the same code as on the command line.</p>
      {!foreign && (
        <label className="check-line">
          <input type="checkbox" checked={redact} onChange={(event) => setRedact(event.target.checked)} />
          For sharing: without name, contact, employers and words of the CV
        </label>
      )}
      <ul className="files">
        <li>
          <PdfButton redact={redact} />
        </li>
        <li>
          <Button className="card-button" onPress={() => print()} isDisabled={redact}>
            <strong>Print</strong>
            <span className="soft">{redact ? "Prints the full report only" : "On paper or as a plain PDF, at once"}</span>
          </Button>
        </li>
        {FILES.map(([format, name, use]) => (
          <li key={format}>
            <Button className="card-button" onPress={() => void save(format, redact)}>
              <strong>{name}</strong>
              <span className="soft">{use}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Repeat command={report.command} />
      {!foreign && <Changes />}
    </div>
  );
}

/** The typesetter is large, so its size is said and it is loaded only here. */
function PdfButton({ redact }: { readonly redact: boolean }): ReactNode {
  const [busy, setBusy] = useState(false);
  const typesetting = async (): Promise<void> => {
    setBusy(true);
    await save("pdf", redact);
    setBusy(false);
  };
  return (
    <Button className="card-button" isDisabled={busy} onPress={() => void typesetting()}>
      <strong>PDF</strong>
      <span className="soft" role="status">
        {busy ? "Setting the pages …" : `Tagged for screen readers, with bookmarks; loads ${PDF_MEGABYTES} MB once`}
      </span>
    </Button>
  );
}

function Repeat({ command }: { readonly command: string }): ReactNode {
  return (
    <section>
      <h2>Make it again</h2>
      <p className="soft">The command line writes the same bytes from the same CV:</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled by keyboard too */}
      <pre className="command" tabIndex={0}>
        <Words text={command} />
      </pre>
    </section>
  );
}

function Changes(): ReactNode {
  const [change, setChange] = useState<ReportChange | null>(null);
  const read = async (file: File): Promise<void> => {
    try {
      setChange(await askEngine("compareReport", [await file.text()]));
    } catch (cause) {
      changeSession({ trouble: describeTrouble(cause) });
    }
  };
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">What changed since an old report?</h2>
      <p className="soft">Give the report.json of then; it is compared with the present report.</p>
      <FileTrigger acceptedFileTypes={[".json"]} onSelect={(files) => files?.[0] !== undefined && void read(files[0])}>
        <Button className="button">Choose report.json</Button>
      </FileTrigger>
      {change !== null && (
        <dl className="rows" aria-live="polite">
          <div>
            <dt>Coverage</dt>
            <dd>
              {change.coverage[0]} then, {change.coverage[1]} now
            </dd>
          </div>
          <div>
            <dt>Closed</dt>
            <dd>{change.closed.length === 0 ? "no gap" : change.closed.join("; ")}</dd>
          </div>
          <div>
            <dt>Opened</dt>
            <dd>{change.opened.length === 0 ? "no gap" : change.opened.join("; ")}</dd>
          </div>
          <div>
            <dt>Postings</dt>
            <dd>{change.sameSnapshot ? "the same snapshot: what changed is yours" : "another snapshot: some of it may be the market’s"}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
