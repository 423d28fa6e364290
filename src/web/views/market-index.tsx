import { type ReactNode, useState } from "react";
import { formatNumber } from "../../render/phrases/en/figures.js";
import type { RoleChoice } from "../engine/protocol.js";
import { Link } from "../parts/link.js";
import { OwnMarket } from "../parts/own-market.js";
import { TextInput } from "../parts/text-input.js";
import { TroubleBox } from "../parts/trouble-box.js";
import { useSession } from "../session/session.js";

/** Every role of which postings are held; no CV needed. */
export function MarketIndexView(): ReactNode {
  const opened = useSession((session) => session.opened);
  const [wanted, setWanted] = useState("");
  const word = wanted.trim().toLowerCase();
  const roles = (opened?.roles ?? []).filter(
    ({ name, titles }) => word === "" || name.toLowerCase().includes(word) || titles.some((title) => title.includes(word)),
  );
  const counted = roles.filter((role) => role.counted);
  const old = roles.filter((role) => role.withOlder);
  const few = roles.filter((role) => !role.counted && !role.withOlder && role.n + role.older > 0);
  return (
    <div className="market-index">
      <h1 className="page-title">What roles ask for</h1>
      <p className="lead">
        Counted in the postings we hold, with their number and their newest month. Not a word about what “the market wants”.
      </p>
      <TroubleBox />
      <div className="market-filters">
        <TextInput label="Search a role" value={wanted} onChange={setWanted} className="field wide" />
      </div>
      {opened === null ? (
        <p className="wait">Loading the list …</p>
      ) : (
        <>
          <RoleList title="Enough postings to count shares" roles={counted} />
          <RoleList title="Counted with older postings, which may be out of date" roles={old} />
          <RoleList title="Few postings: counts only" roles={few} />
          {counted.length + old.length + few.length === 0 && (
            <p className="note">No postings are held of such a role. Drop postings of your own below, or paste them beside a CV.</p>
          )}
        </>
      )}
      <OwnMarket />
    </div>
  );
}

interface RoleListProps {
  readonly title: string;
  readonly roles: readonly RoleChoice[];
}

function RoleList({ title, roles }: RoleListProps): ReactNode {
  if (roles.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className="soft small">Postings held, and the month of the newest</p>
      <ul className="market-list">
        {roles.map(({ id, name, n, older, counted, newest }) => (
          <li key={id}>
            <Link to={`/market/${id}`}>
              {name}
              <span className="soft">
                {formatNumber(n, 0)}
                {!counted && older > 0 && ` and ${formatNumber(older, 0)} older`}
                {newest !== null && ` · ${newest}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
