import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Correction } from "../../schema/corrections.js";
import { askEngine } from "../engine/client.js";
import { saveFile } from "../save-file.js";
import { describeTrouble, redo, setCorrections, undo } from "../session/actions.js";
import { changeSession, useSession } from "../session/session.js";
import { markSafe } from "../session/unsaved.js";

/** What was corrected so far; each can be taken back, all can be saved for the command line. */
export function CorrectionList(): ReactNode {
  const corrections = useSession((session) => session.corrections);
  const canUndo = useSession(({ done }) => done.length > 0);
  const canRedo = useSession(({ undone }) => undone.length > 0);
  const skills = useSession(({ profile }) => profile?.skills);
  // What is none of theirs stands in no profile any more.
  const nameOf = (skill: string): string => skills?.find(({ id }) => id === skill)?.name ?? skill.replaceAll("-", " ");
  if (corrections.length === 0 && !canUndo && !canRedo) return null;
  const save = (): void => {
    askEngine("writeCorrections", [corrections]).then(
      (text) => {
        saveFile("corrections.yml", "application/yaml", text);
        markSafe("corrections");
      },
      (cause: unknown) => changeSession({ trouble: describeTrouble(cause) }),
    );
  };
  return (
    <section className="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">What you corrected</h2>
      {corrections.length === 0 && <p className="soft">Nothing at the moment.</p>}
      <ul className="facts">
        {corrections.map((correction) => (
          <li key={JSON.stringify(correction)} className="fact">
            <span>{describeCorrection(correction, nameOf)}</span>
            <Button
              className="button quiet"
              aria-label={`Take back: ${describeCorrection(correction, nameOf)}`}
              onPress={() => void setCorrections(corrections.filter((other) => other !== correction))}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button className="button" isDisabled={!canUndo} onPress={() => void undo()}>
          Undo
        </Button>
        <Button className="button" isDisabled={!canRedo} onPress={() => void redo()}>
          Redo
        </Button>
        <Button className="button" isDisabled={corrections.length === 0} onPress={save}>
          Save corrections.yml
        </Button>
      </div>
    </section>
  );
}

function describeCorrection(correction: Correction, nameOf: (skill: string) => string): string {
  const why = correction.because === undefined ? "" : `: ${correction.because}`;
  switch (correction.kind) {
    case "skill":
      return correction.remove === true
        ? `${nameOf(correction.skill)} is none of yours${why}`
        : `${nameOf(correction.skill)}, level ${correction.level ?? "?"}${why}`;
    case "verdict":
      return `${nameOf(correction.skill)}, level ${correction.level}${why}`;
    case "field":
      return `${correction.field}: ${correction.value ?? "none"}${why}`;
    case "position": {
      const { match, remove, title, organisation, start, end } = correction;
      const name = [match?.title ?? title, match?.organisation ?? organisation].filter(Boolean).join(", ");
      const changes = [
        match === undefined ? null : title,
        match === undefined ? null : organisation,
        start && `from ${start}`,
        end && `until ${end}`,
      ];
      return remove === true ? `${name} is no position${why}` : `${name}: ${changes.filter(Boolean).join(", ")}${why}`;
    }
  }
}
