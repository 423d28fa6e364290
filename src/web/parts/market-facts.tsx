import type { ReactNode } from "react";
import type { MarketView } from "../engine/protocol.js";
import { SentenceText } from "./sentence.js";
import { TableHead } from "./table-head.js";

/** Beside the skills: pay, years, the mixes, then and now, and where all of it comes from. */
export function MarketFacts({ view }: { readonly view: MarketView }): ReactNode {
  return (
    <div>
      {view.pay.length > 0 && <Pay pay={view.pay} />}
      <section>
        <h2>Also asked</h2>
        <dl className="rows">
          {view.facts.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <SentenceText sentence={words} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {view.mixes
        // Of one level only there is no mix to show.
        .filter(({ rows }) => rows.length > 1)
        .map((mix) => (
          <Mix key={mix.label} mix={mix} />
        ))}
      {view.thenNow.length > 0 && <ThenNow rows={view.thenNow} />}
      <section>
        <h2>Where the postings come from</h2>
        <ul className="sources">
          {view.sources.map(({ name, licence, window, n }) => (
            <li key={name} className="small">
              {name}: {n}, {window}. <span className="soft">{licence}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Pay({ pay }: { readonly pay: MarketView["pay"] }): ReactNode {
  return (
    <section>
      <h2>Pay a year</h2>
      <dl className="pay">
        {pay.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd className="pay-quartiles">
              <SentenceText sentence={row.quartiles} />
            </dd>
            <dd className="soft small">
              <SentenceText sentence={row.disclosed} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">Lower quartile, median, upper quartile of what is disclosed.</p>
    </section>
  );
}

function Mix({ mix }: { readonly mix: MarketView["mixes"][number] }): ReactNode {
  return (
    <section>
      <h2>{mix.label}</h2>
      <table className="mini">
        <tbody>
          {mix.rows.map(({ name, share }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="n">
                <SentenceText sentence={share} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ThenNow({ rows }: { readonly rows: MarketView["thenNow"] }): ReactNode {
  return (
    <section>
      <h2>Then and now, on one site</h2>
      <table className="mini">
        <TableHead name="Skill" numbers={["Then", "Now"]} />
        <tbody>
          {rows.map(({ skill, earlier, now }) => (
            <tr key={skill}>
              <th scope="row">{skill}</th>
              <td className="n">
                <SentenceText sentence={earlier} />
              </td>
              <td className="n">
                <SentenceText sentence={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
