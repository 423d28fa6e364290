import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { formatNumber } from "../../render/phrases/en/figures.js";
import { askEngine } from "../engine/client.js";
import type { MarketView } from "../engine/protocol.js";
import { Choice } from "../parts/choice.js";
import { WithEvidence } from "../parts/evidence-panel.js";
import { Link } from "../parts/link.js";
import { drawMarketCard } from "../parts/market-card.js";
import { MarketFacts } from "../parts/market-facts.js";
import { findRoles } from "../parts/role-chooser.js";
import { SentenceText } from "../parts/sentence.js";
import { TroubleBox } from "../parts/trouble-box.js";
import { navigate } from "../route.js";
import { saveFile } from "../save-file.js";
import { describeTrouble } from "../session/actions.js";
import { changeSession, useSession } from "../session/session.js";
import { changeTarget, formatTarget, useTarget } from "../session/target.js";

/** The address of postings of one's own: they stand in no address themselves. */
const OWN = "own";
const LEVELS = ["junior", "mid", "senior", "staff", "lead", "manager"];

const countPostings = (n: number): string => `${formatNumber(n, 0)} ${n === 1 ? "posting" : "postings"}`;

interface Shown {
  readonly view: MarketView | null;
  /** Nothing more will come: what is shown was, or is all there is. */
  readonly failed: boolean;
}

/** What the postings of a role say at the level and in the region chosen; what was shown before stands until then. */
function useMarket(role: string): Shown {
  const { level, region } = useTarget();
  const [shown, setShown] = useState<Shown>({ view: null, failed: false });
  const [attempt, setAttempt] = useState(0);
  const explored = useSession((session) => session.explored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks the same.
  useEffect(() => {
    if (role === OWN && explored.length === 0) {
      navigate("/market", "");
      return;
    }
    let current = true;
    const asked =
      role === OWN
        ? askEngine("ownMarket", [explored])
        : askEngine("market", [{ role, level: level === "" ? null : level, region: region === "" ? null : region }]);
    asked.then(
      (value) => {
        if (!current) return;
        setShown({ view: value, failed: false });
        changeSession({ ...(role === OWN ? {} : { trouble: null }), announcement: `${countPostings(value.n)} for ${value.name}.` });
        document.title = `${value.name}: what ${countPostings(value.n)} ask for · Groundwork`;
      },
      (cause: unknown) => {
        if (!current) return;
        const again = (): void => {
          changeSession({ trouble: null });
          setShown(({ view }) => ({ view, failed: false }));
          setAttempt((before) => before + 1);
        };
        setShown(({ view }) => ({ view, failed: true }));
        changeSession({ trouble: describeTrouble(cause, again) });
      },
    );
    return () => {
      current = false;
    };
  }, [role, level, region, explored, attempt]);
  return shown;
}

/** One role as its postings have it. */
export function MarketRoleView({ role }: { readonly role: string }): ReactNode {
  const target = useTarget();
  const { view, failed } = useMarket(role);
  const hasCv = useSession(({ document }) => document !== null);
  return (
    <div>
      <TroubleBox />
      {view === null && (failed ? <NothingShown role={role} /> : <p className="wait">Loading the postings …</p>)}
      {view !== null && (
        <WithEvidence notes={view.notes}>
          <div className="market-head">
            <div>
              <h1 className="page-title">{view.name}</h1>
              <p className="lead">
                {countPostings(view.n)}, {view.place}, {view.months}: {view.enough}.{" "}
                {view.rung === "" ? "" : `For lack of postings ${view.rung}.`}
              </p>
            </div>
            <MarketFilters isHidden={role === OWN} />
          </div>
          <div className="row">
            {role !== OWN && (
              <Link to={hasCv ? "/report" : "/"} query={formatTarget({ ...target, role })} className="button main">
                Compare with my CV
              </Link>
            )}
            <Button
              className="button"
              onPress={() => void drawMarketCard(view).then((picture) => saveFile(`${role}.png`, "image/png", picture))}
            >
              Save as a picture
            </Button>
          </div>
          <MarketColumns view={view} />
        </WithEvidence>
      )}
    </div>
  );
}

/** Where an address names what is not held: the way on, and the role that it likely means. */
function NothingShown({ role }: { readonly role: string }): ReactNode {
  const opened = useSession((session) => session.opened);
  const { level, region } = useTarget();
  const roles = opened?.roles ?? [];
  const named = roles.find(({ id }) => id === role);
  const meant = named ?? findRoles(roles, wordsOfAddress(role))[0];
  const narrowed = level !== "" || region !== "";
  return (
    <p className="lead">
      {meant !== undefined && (named === undefined || narrowed) && (
        <>
          {named === undefined ? "Did you mean " : "Show "}
          <Link to={`/market/${meant.id}`}>{meant.name}</Link>
          {named === undefined ? "? " : " at all levels, worldwide. "}
        </>
      )}
      <Link to="/market">All roles with postings</Link>
    </p>
  );
}

/** An address may be cut off in the middle of a letter. */
function wordsOfAddress(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll("-", " ");
  } catch {
    return part;
  }
}

function MarketFilters({ isHidden }: { readonly isHidden: boolean }): ReactNode {
  const { level, region } = useTarget();
  const regions = useSession((session) => session.opened)?.regions ?? [];
  return (
    <div className="market-filters" hidden={isHidden}>
      <Choice label="Level" value={level} onChange={(value) => changeTarget({ level: value })}>
        <option value="">All levels</option>
        {LEVELS.map((id) => (
          <option key={id} value={id}>
            {id[0]?.toUpperCase() + id.slice(1)}
          </option>
        ))}
      </Choice>
      <Choice label="Region" value={region} onChange={(value) => changeTarget({ region: value })}>
        <option value="">Worldwide</option>
        {regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[0]?.toUpperCase() + name.slice(1)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

function MarketColumns({ view }: { readonly view: MarketView }): ReactNode {
  return (
    <div className="market-columns">
      <section aria-labelledby="asked-title">
        <h2 id="asked-title">Asked for</h2>
        <p className="soft small">Required, and paler where it is called a plus. Alternatives named in one breath are one requirement.</p>
        <ul className="asked">
          {view.groups.map((group) => (
            <li key={group.id}>
              <span>{group.name}</span>
              <span className="bar" aria-hidden="true">
                <span style={{ width: `${group.required * 100}%` }} />
                <span className="plus" style={{ width: `${group.preferred * 100}%` }} />
              </span>
              <span className="soft">
                <SentenceText sentence={group.sentence} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <MarketFacts view={view} />
    </div>
  );
}
