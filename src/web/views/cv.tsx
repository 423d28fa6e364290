import { type ReactNode, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { layoutLabels } from "../../render/layout-labels.js";
import { TERMS } from "../../render/phrases/en/terms.js";
import { byCodeUnit } from "../../schema/canonical.js";
import type { Profile } from "../../schema/profile.js";
import { CorrectPosition } from "../parts/correct-position.js";
import { CorrectSkill } from "../parts/correct-skill.js";
import { CorrectionList } from "../parts/correction-list.js";
import { LabelledPages } from "../parts/page-picture.js";
import { useSession } from "../session/session.js";

const GRADES: Readonly<Record<string, string>> = {
  inferred: "implied by another",
  "self-stated": "said of oneself",
  listed: "listed only",
  used: "used",
  result: "used, with a result",
  stated: "stated by you",
};

/** What was read, on the page and as facts; each fact can be corrected. */
export function CvView(): ReactNode {
  const document = useSession((session) => session.document);
  const profile = useSession((session) => session.profile);
  const labels = useMemo(() => (profile === null ? [] : layoutLabels(profile)), [profile]);
  const [isLarge, setLarge] = useState(false);
  if (document === null || profile === null) return null;
  return (
    <div className={isLarge ? "cv-view large" : "cv-view"}>
      <div className="cv-facts">
        <h1>What was read</h1>
        <p className="lead">Each fact can be corrected. What you say counts as stated by you, and the report says so.</p>
        <CorrectionList />
        <Positions profile={profile} />
        <Skills profile={profile} />
        <NotCounted profile={profile} />
        <Further profile={profile} />
      </div>
      <section className="cv-pages" aria-label="The pages">
        <Button className="button quiet page-size" onPress={() => setLarge(!isLarge)}>
          {isLarge ? "Smaller page" : "Larger page"}
        </Button>
        <LabelledPages document={document} labels={labels} />
      </section>
    </div>
  );
}

function Positions({ profile }: { readonly profile: Profile }): ReactNode {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section aria-labelledby="positions-title">
      <h2 id="positions-title">Positions</h2>
      <ul className="facts">
        {profile.positions.map((position) => (
          <li key={position.id}>
            <div className="fact">
              <div>
                <strong>{position.title?.text ?? "No title read"}</strong>
                <span className="soft">
                  {position.organisation?.text ?? (position.kind === "break" ? "a break" : "no organisation read")} ·{" "}
                  <span className="dates">
                    {position.start ?? "?"} to {position.end ?? "?"}
                  </span>
                  {position.flags.includes("stated") && " · stated by you"}
                </span>
              </div>
              <Button
                className="button quiet"
                aria-label={`Correct ${position.title?.text ?? "position"}`}
                onPress={() => setEditing(position.id)}
              >
                Correct
              </Button>
            </div>
            {editing === position.id && <CorrectPosition position={position} onClose={() => setEditing(null)} />}
          </li>
        ))}
      </ul>
      {profile.positions.length === 0 && <p className="soft">No dated position was found. You can state one.</p>}
      {editing === "new" ? (
        <CorrectPosition position={null} onClose={() => setEditing(null)} />
      ) : (
        <Button className="button" onPress={() => setEditing("new")}>
          Add a position
        </Button>
      )}
    </section>
  );
}

/** What is implied comes last; the rest by name, as one looks for it. */
function shownFirst(a: Profile["skills"][number], b: Profile["skills"][number]): number {
  return Number(a.grade === "inferred") - Number(b.grade === "inferred") || byCodeUnit(a.name.toLowerCase(), b.name.toLowerCase());
}

function Skills({ profile }: { readonly profile: Profile }): ReactNode {
  const [editing, setEditing] = useState<string | null>(null);
  const chosen = profile.skills.find(({ id }) => id === editing);
  return (
    <section aria-labelledby="skills-title">
      <h2 id="skills-title">Skills</h2>
      {chosen !== undefined && (
        <CorrectSkill key={chosen.id} skill={{ id: chosen.id, name: chosen.name, level: chosen.level }} onClose={() => setEditing(null)} />
      )}
      <ul className="chips">
        {[...profile.skills].sort(shownFirst).map((skill) => (
          <li key={skill.id}>
            <Button
              className={`chip grade-${skill.grade}`}
              aria-label={`${skill.name}, level ${skill.level}, ${GRADES[skill.grade] ?? skill.grade}. Correct`}
              onPress={() => setEditing(editing === skill.id ? null : skill.id)}
            >
              {skill.name} <span className="chip-level">{skill.level}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="soft small">
        The number is the level: 1 named, 2 used in one project or for less than a year, 3 for a year or in two positions, 4 for three years
        and led, taught or certified. Dashed: implied by another skill.
      </p>
      {editing === "new" ? (
        <CorrectSkill skill={null} onClose={() => setEditing(null)} />
      ) : (
        <Button className="button" onPress={() => setEditing("new")}>
          Add a skill
        </Button>
      )}
    </section>
  );
}

/** Names that were read as another's, denied or wished for. */
function NotCounted({ profile }: { readonly profile: Profile }): ReactNode {
  const [adding, setAdding] = useState<string | null>(null);
  const named = profile.notCounted ?? [];
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="not-counted-title">
      <h2 id="not-counted-title">Named, but not counted as yours</h2>
      <ul className="facts">
        {named.map(({ id, name, why, evidence: [line = ""] }) => {
          const quote = profile.evidence[line];
          return (
            <li key={id}>
              <div className="fact">
                <div>
                  <strong>{name}</strong>
                  <span className="soft">
                    {TERMS[`not-counted:${why}`]}
                    {quote?.kind === "quote" && `: “${quote.text}”`}
                  </span>
                </div>
                <Button className="button quiet" aria-label={`Add ${name} as yours`} onPress={() => setAdding(id)}>
                  It is mine
                </Button>
              </div>
              {adding === id && <CorrectSkill skill={{ id, name, level: 1 }} onClose={() => setAdding(null)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Further({ profile }: { readonly profile: Profile }): ReactNode {
  const rows: [string, string][] = [
    ...profile.education.map(({ degree, institution, end }): [string, string] => [
      "Education",
      [degree?.text, institution?.text, end].filter((part) => part != null).join(", "),
    ]),
    ...profile.certifications.map(({ text }): [string, string] => ["Certificate", text.text]),
    ...profile.languages.map(({ text }): [string, string] => ["Language", text.text]),
  ];
  const { hidden, notUnderstood, evidence } = profile;
  return (
    <>
      {rows.length > 0 && (
        <section aria-labelledby="further-title">
          <h2 id="further-title">Education, certificates, languages</h2>
          <dl className="rows">
            {rows.map(([label, text]) => (
              <div key={`${label} ${text}`}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {hidden.length > 0 && (
        <p className="note warn">
          The file holds text that no reader sees, in {hidden.length} {hidden.length === 1 ? "place" : "places"}. It was left out of the
          report. The pages show where.
        </p>
      )}
      {notUnderstood.length > 0 && (
        <section aria-labelledby="not-understood-title">
          <h2 id="not-understood-title">Lines that were read but fit nowhere</h2>
          <ul>
            {notUnderstood.map((id) => {
              const line = evidence[id];
              return line?.kind === "quote" ? <li key={id}>{line.text}</li> : null;
            })}
          </ul>
        </section>
      )}
    </>
  );
}
