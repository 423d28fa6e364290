import { type ReactNode, useEffect, useState } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { prepareFor } from "../engine/client.js";
import { Link } from "../parts/link.js";
import { PasteText } from "../parts/paste-text.js";
import { TroubleBox } from "../parts/trouble-box.js";
import { describeTrouble, openReportFile, takeCv } from "../session/actions.js";
import { readBytes } from "../session/read-bytes.js";
import { fetchSample, SAMPLES, type Sample } from "../session/samples.js";
import { changeSession } from "../session/session.js";
import { currentTarget, maybeOptions } from "../session/target.js";
import { takeStrayDrops } from "../stray-drops.js";

const ENDINGS = [".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt", ".json", ".xml", ".zip"];

async function takeFile(file: File): Promise<void> {
  try {
    const bytes = await readBytes(file);
    if (isReport(bytes)) await openReportFile(new TextDecoder().decode(bytes));
    else await takeCv(bytes, file.name);
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

/** One CV at a time, or several for the coach's table: which of several is meant is not guessed. */
async function takeFiles(files: readonly (File | null)[]): Promise<void> {
  const [file = null] = files;
  if (file !== null && files.length === 1) return takeFile(file);
  changeSession({
    trouble:
      files.length > 1
        ? {
            message: `${files.length} files were dropped; one CV is read at a time.`,
            hint: "Drop the one you want, or drop them all under Coach.",
          }
        : { message: "What was dropped is no file.", hint: "Drop the CV itself, not its folder or a link to it." },
  });
}

async function takeSample(sample: Sample): Promise<void> {
  changeSession({ trouble: null });
  try {
    const { bytes, name } = await fetchSample(sample);
    await takeCv(bytes, name, { ...currentTarget(), role: sample.role, level: sample.level });
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause, () => void takeSample(sample)) });
  }
}

/** A report.json dropped where a CV is asked for is opened as what it is. */
function isReport(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b && new TextDecoder().decode(bytes).includes('"schema":"groundwork/report@1"');
}

export function StartView(): ReactNode {
  const [pasting, setPasting] = useState(false);
  useEffect(() => prepareFor(maybeOptions(currentTarget())), []);
  useEffect(() => takeStrayDrops((files) => void takeFiles(files)), []);
  return (
    <div className="start">
      <section className="hero">
        <h1>Know what a role asks for, and what your CV shows.</h1>
        <p className="lead">
          Groundwork reads your CV, compares it with counted job postings, and plans the hours you have. Every number opens the count, the
          line or the formula behind it.
        </p>
      </section>
      <TroubleBox />
      <DropZone
        className="drop"
        aria-label="Drop a CV here"
        onDrop={({ items }) => void Promise.all(items.map((item) => (item.kind === "file" ? item.getFile() : null))).then(takeFiles)}
      >
        <p className="drop-title">Drop your CV here</p>
        <p className="soft">PDF, DOCX, ODT, RTF, HTML, Markdown, text, JSON Resume, LinkedIn export or Europass</p>
        <div className="row">
          <FileTrigger
            acceptedFileTypes={ENDINGS}
            onSelect={(files) => {
              const file = files?.[0];
              if (file !== undefined) void takeFile(file);
            }}
          >
            <Button className="button main">Choose a file</Button>
          </FileTrigger>
          <Button className="button" onPress={() => setPasting(true)}>
            Paste text
          </Button>
        </div>
        <p className="promise">
          It is read in this browser and goes nowhere. <Link to="/privacy">How to check that</Link>
        </p>
      </DropZone>
      <Samples />
      <OtherWays />
      {pasting && <PasteText onClose={() => setPasting(false)} />}
    </div>
  );
}

function Samples(): ReactNode {
  return (
    <section className="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">Or look at an example</h2>
      <ul className="cards">
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <Button className="card-button" onPress={() => void takeSample(sample)}>
              <strong>{sample.person}</strong>
              <span className="soft">{sample.story}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="soft small">Invented people. Their CVs come with the app.</p>
    </section>
  );
}

function OtherWays(): ReactNode {
  return (
    <section className="ways" aria-label="What else">
      <div>
        <h2>No CV at hand?</h2>
        <p>
          <Link to="/market">Look at what roles ask for</Link>: skills, years and pay, with the number of postings behind each.
        </p>
      </div>
      <div>
        <h2>Have a report already?</h2>
        <p>Drop its report.json above: it opens with all its evidence, and you can see what changed.</p>
      </div>
      <div>
        <h2>Working with others?</h2>
        <p>
          <Link to="/coach">Drop many CVs</Link> and go through them person by person. Nobody is ranked.
        </p>
      </div>
    </section>
  );
}
