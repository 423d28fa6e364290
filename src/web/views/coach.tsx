import { type ReactNode, useState } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { plainText } from "../../render/tree.js";
import { askEngine, prepareFor, readFile } from "../engine/client.js";
import { RoleChooser } from "../parts/role-chooser.js";
import { describeTrouble, takeCv } from "../session/actions.js";
import { type CoachRow, summarise } from "../session/coach-row.js";
import { changeSession, useSession } from "../session/session.js";
import { changeTarget, currentTarget, maybeOptions, optionsOf, useTarget } from "../session/target.js";

const MOST_FILES = 100;

/** Many people, one table, nobody ranked: rows stay in the order in which they were given unless one asks for another. */
export function CoachView(): ReactNode {
  const target = useTarget();
  const opened = useSession((session) => session.opened);
  const [rows, setRows] = useState<readonly CoachRow[]>([]);
  const [sorted, setSorted] = useState<"given" | "name" | "coverage">("given");
  const change = (at: number, row: Partial<CoachRow>): void =>
    setRows((before) => before.map((old, i) => (i === at ? { ...old, ...row } : old)));
  const read = async (files: readonly File[]): Promise<void> => {
    prepareFor(maybeOptions(currentTarget()));
    const first = rows.length;
    const taken = files.slice(0, MOST_FILES - first);
    const added = taken.map(
      (file): CoachRow => ({ file, name: file.name, person: null, state: "waiting", coverage: null, share: null, hours: null, why: null }),
    );
    setRows((before) => [...before, ...added]);
    for (const [i, file] of taken.entries()) {
      change(first + i, { state: "reading" });
      try {
        const document = await readFile(new Uint8Array(await file.arrayBuffer()), file.name);
        const options = currentTarget();
        if (options.role === "") {
          const profile = await askEngine("profile", [document, [], null]);
          change(first + i, { state: "read", person: profile.name?.text ?? null });
        } else {
          const report = await askEngine("report", [{ document, corrections: [], postings: [], options: optionsOf(options) }]);
          change(first + i, { state: "read", ...summarise(report) });
        }
      } catch (cause) {
        const trouble = describeTrouble(cause);
        change(first + i, { state: "not read", why: trouble === null ? "stopped" : `${trouble.message} ${trouble.hint}` });
      }
    }
    changeSession({ announcement: `${taken.length} files were gone through.` });
  };
  const again = (): void => {
    const files = rows.map(({ file }) => file);
    setRows([]);
    setTimeout(() => void readAgain(files));
  };
  const readAgain = async (files: readonly File[]): Promise<void> => {
    await read(files);
  };
  const shown = order(rows, sorted);
  return (
    <div className="coach">
      <h1 className="page-title">Many people, one at a time</h1>
      <p className="lead">
        For coaches and teachers: drop CVs, see how each was read, open a person’s page. Nothing leaves this machine, and nobody is ranked.
      </p>
      <form className="target coach-target" aria-label="Target" onSubmit={(event) => event.preventDefault()}>
        <RoleChooser
          roles={opened?.roles ?? []}
          role={target.role}
          onChange={(role, level) => changeTarget(level === null ? { role } : { role, level })}
        />
      </form>
      <DropZone
        className="drop small"
        aria-label="Drop CVs here"
        onDrop={(event) => {
          void Promise.all(event.items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : []))).then(read);
        }}
      >
        <p className="drop-title">Drop up to {MOST_FILES} CVs</p>
        <div className="row">
          <FileTrigger allowsMultiple onSelect={(files) => void read([...(files ?? [])])}>
            <Button className="button main">Choose files</Button>
          </FileTrigger>
          {rows.length > 0 && (
            <Button className="button" onPress={again}>
              Compare all with the role above
            </Button>
          )}
        </div>
      </DropZone>
      {rows.length === 0 ? (
        <p className="soft">A table will stand here: each person with target, coverage, hours of the plan and how the reading went.</p>
      ) : (
        <>
          <div className="row coach-bar">
            <label className="soft small" htmlFor="coach-order">
              Order
            </label>
            <select id="coach-order" value={sorted} onChange={(event) => setSorted(event.target.value as typeof sorted)}>
              <option value="given">as given</option>
              <option value="name">by name</option>
              <option value="coverage">by coverage</option>
            </select>
          </div>
          <CoachTable rows={shown} />
        </>
      )}
    </div>
  );
}

function order(rows: readonly CoachRow[], by: "given" | "name" | "coverage"): readonly CoachRow[] {
  if (by === "given") return rows;
  const nameOf = ({ person, name }: CoachRow): string => person ?? name;
  return [...rows].sort((a, b) =>
    by === "coverage" ? (b.share ?? -1) - (a.share ?? -1) : nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0,
  );
}

function CoachTable({ rows }: { readonly rows: readonly CoachRow[] }): ReactNode {
  const openPerson = async ({ file }: CoachRow): Promise<void> => takeCv(new Uint8Array(await file.arrayBuffer()), file.name);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <div className="table" role="group" tabIndex={0} aria-label="People">
      <table>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">File</th>
            <th scope="col">Reading</th>
            <th scope="col" className="n">
              Coverage
            </th>
            <th scope="col" className="n">
              Plan
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <tr key={`${row.name} ${at}`}>
              <th scope="row">
                {row.state === "read" ? (
                  <button type="button" className="link" onClick={() => void openPerson(row)}>
                    {row.person ?? "No name read"}
                  </button>
                ) : (
                  <span className="soft">…</span>
                )}
              </th>
              <td>{row.name}</td>
              <td>{row.why ?? row.state}</td>
              <td className="n">{row.coverage === null ? "" : plainText(row.coverage)}</td>
              <td className="n">{row.hours === null ? "" : plainText(row.hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
