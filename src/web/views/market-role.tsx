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

/** What the postings of a role say at the level and in the region chosen; what was shown before stands until then. */
function useMarket(role: string): MarketView | null {
  const { level, region } = useTarget();
  const [view, setView] = useState<MarketView | null>(null);
  const explored = useSession((session) => session.explored);
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
        setView(value);
        changeSession({ ...(role === OWN ? {} : { trouble: null }), announcement: `${countPostings(value.n)} for ${value.name}.` });
        document.title = `${value.name}: what ${countPostings(value.n)} ask for · Groundwork`;
      },
      (cause: unknown) => {
        if (current) changeSession({ trouble: describeTrouble(cause) });
      },
    );
    return () => {
      current = false;
    };
  }, [role, level, region, explored]);
  return view;
}

/** One role as its postings have it. */
export function MarketRoleView({ role }: { readonly role: string }): ReactNode {
  const target = useTarget();
  const view = useMarket(role);
  const hasCv = useSession(({ document }) => document !== null);
  return (
    <div>
      <TroubleBox />
      {view === null ? (
        <p className="wait">Loading the postings …</p>
      ) : (
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
