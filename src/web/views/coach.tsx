import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { plainText } from "../../render/tree.js";
import { RoleChooser } from "../parts/role-chooser.js";
import { TargetBar } from "../parts/target-bar.js";
import { TroubleBox } from "../parts/trouble-box.js";
import { addPeople, aimAll, aimOne, goThrough, MOST_PEOPLE, openPerson, saveTable, stopCoach } from "../session/coach.js";
import { type CoachRow, changeTable, clearTable, currentTable, nameOf, useTable } from "../session/coach-table.js";
import { useSession } from "../session/session.js";

type Order = "given" | "name" | "coverage";

/** Many people, one table, nobody ranked: rows stay in the order in which they were given unless one asks for another. */
export function CoachView(): ReactNode {
  const rows = useTable((table) => table.rows);
  const [order, setOrder] = useState<Order>("given");
  // Who comes back from a person's page finds the rest going on.
  useEffect(() => void goThrough(), []);
  return (
    <div className="coach">
      <h1 className="page-title">Many people, one at a time</h1>
      <p className="lead">
        For coaches and teachers: drop CVs, see how each was read, open a person’s page. Nothing leaves this machine, and nobody is ranked.
      </p>
      <TargetBar onChange={aimAll} />
      <DropZone
        className="drop small"
        aria-label="Drop CVs here"
        onDrop={(event) => {
          void Promise.all(event.items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : []))).then(addPeople);
        }}
      >
        <p className="drop-title">Drop up to {MOST_PEOPLE} CVs</p>
        <p className="soft">With a people.csv (file, name, role, level, region, hours, weeks) each has a target of their own.</p>
        <FileTrigger allowsMultiple onSelect={(files) => void addPeople([...(files ?? [])])}>
          <Button className="button main">Choose files</Button>
        </FileTrigger>
      </DropZone>
      <TroubleBox />
      {rows.length === 0 ? (
        <p className="soft">A table will stand here: each person with target, coverage, hours of the plan and how the reading went.</p>
      ) : (
        <>
          <CoachBar rows={rows} order={order} onOrder={setOrder} />
          <PeopleTable rows={sortRows(rows, order)} />
        </>
      )}
    </div>
  );
}

interface CoachBarProps {
  readonly rows: readonly CoachRow[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** How far it is, and what can be done with the whole table. */
function CoachBar({ rows, order, onOrder }: CoachBarProps): ReactNode {
  const isRunning = useTable((table) => table.isRunning);
  const done = rows.filter(({ state }) => state === "read" || state === "not read").length;
  return (
    <div className="row coach-bar">
      <label className="soft small" htmlFor="coach-order">
        Order
      </label>
      <select id="coach-order" value={order} onChange={(event) => onOrder(event.target.value as Order)}>
        <option value="given">as given</option>
        <option value="name">by name</option>
        <option value="coverage">by coverage</option>
      </select>
      {done < rows.length ? (
        <>
          <label className="soft small coach-progress">
            {done} of {rows.length} <progress value={done} max={rows.length} />
          </label>
          <Button className="button quiet" onPress={isRunning ? stopCoach : () => void goThrough()}>
            {isRunning ? "Stop" : "Go on"}
          </Button>
        </>
      ) : (
        <Button className="button quiet" onPress={() => saveTable(sortRows(rows, order))}>
          Save the table
        </Button>
      )}
      <Button
        className="button quiet"
        onPress={() => {
          stopCoach();
          clearTable();
        }}
      >
        Clear
      </Button>
    </div>
  );
}

function sortRows(rows: readonly CoachRow[], by: Order): readonly CoachRow[] {
  if (by === "given") return rows;
  const key = (row: CoachRow): string => (row.document === null ? row.file.name : nameOf(row)).toLowerCase();
  return [...rows].sort((a, b) =>
    by === "coverage"
      ? (b.overview?.coverage?.share ?? -1) - (a.overview?.coverage?.share ?? -1)
      : key(a) < key(b)
        ? -1
        : key(a) > key(b)
          ? 1
          : 0,
  );
}

const COLUMNS = ["Person", "File", "Target", "Reading"] as const;
const NUMBERS = ["Coverage", "Plan"] as const;
/** On a phone a row is a card, each cell with its head. */
const HEADS = Object.fromEntries([...COLUMNS, ...NUMBERS].map((label, at) => [`--c${at + 1}`, `"${label}"`])) as CSSProperties;

function PeopleTable({ rows }: { readonly rows: readonly CoachRow[] }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <div className="table" role="group" tabIndex={0} aria-label="People">
      <table className="stack people" style={HEADS}>
        <thead>
          <tr>
            {COLUMNS.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            {NUMBERS.map((label) => (
              <th key={label} scope="col" className="n">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PersonRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonRow({ row }: { readonly row: CoachRow }): ReactNode {
  const { overview } = row;
  // Who comes back from a person's page goes on below them, not at the top of the table.
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (button.current === null || currentTable().opened !== row.id) return;
    changeTable({ opened: null });
    button.current.focus();
    button.current.scrollIntoView({ block: "center" });
  }, [row.id]);
  return (
    <tr>
      <th scope="row">
        {row.document === null ? (
          <span className="soft">{row.named || (row.why === null ? "…" : "–")}</span>
        ) : (
          <button type="button" className="link" ref={button} onClick={() => void openPerson(row)}>
            {nameOf(row)}
          </button>
        )}
      </th>
      <td>{row.file.name}</td>
      <td>
        <PersonTarget row={row} />
      </td>
      <td>{row.why ?? row.state}</td>
      <td className="n">{overview === null ? "" : overview.coverage === null ? "not counted" : plainText(overview.coverage.words)}</td>
      <td className="n">{overview === null ? "" : overview.planHours === null ? "none" : plainText(overview.planHours)}</td>
    </tr>
  );
}

/** What this one aims at; touched, it can be made another than what all aim at. */
function PersonTarget({ row }: { readonly row: CoachRow }): ReactNode {
  const [isChoosing, setChoosing] = useState(false);
  const roles = useSession(({ opened }) => opened?.roles ?? NO_ROLES);
  if (isChoosing)
    return (
      <div className="row">
        <RoleChooser
          label={`Target of ${nameOf(row)}`}
          roles={roles}
          role={row.own.role ?? ""}
          onChange={(role, level) => {
            setChoosing(false);
            void aimOne(row, level === null ? { role } : { role, level });
          }}
        />
        <Button className="button quiet" onPress={() => setChoosing(false)}>
          Cancel
        </Button>
      </div>
    );
  const words =
    row.overview?.target ?? (row.own.role === undefined ? "as above" : (roles.find(({ id }) => id === row.own.role)?.name ?? row.own.role));
  return (
    <button type="button" className="link" aria-label={`Target of ${nameOf(row)}: ${words}. Change`} onClick={() => setChoosing(true)}>
      {words}
    </button>
  );
}

const NO_ROLES: never[] = [];
