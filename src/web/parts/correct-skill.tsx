import { type ReactNode, useRef, useState } from "react";
import type { SkillHitView } from "../engine/protocol.js";
import { setCorrections } from "../session/actions.js";
import { currentSession } from "../session/session.js";
import { Choice } from "./choice.js";
import { useFocusWhileOpen } from "./focus-while-open.js";
import { SaveRow } from "./save-row.js";
import { SkillSearch } from "./skill-search.js";
import { TextInput } from "./text-input.js";

export const LEVELS = [
  ["1", "1, named or just begun"],
  ["2", "2, used in a project"],
  ["3", "3, for a year or more"],
  ["4", "4, for three years, led or taught"],
] as const;

interface CorrectSkillProps {
  /** Null: one that was not found. */
  readonly skill: { readonly id: string; readonly name: string; readonly level: number } | null;
  /** "That is wrong" beside a verdict: why is asked for. */
  readonly verdict?: boolean;
  readonly onClose: () => void;
}

/** The level of a skill as the person says it, or that it is none of theirs. */
export function CorrectSkill({ skill, verdict = false, onClose }: CorrectSkillProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useFocusWhileOpen(form);
  const [found, setFound] = useState<SkillHitView | null>(null);
  const [level, setLevel] = useState(String(Math.max(2, skill?.level ?? 2)));
  const [because, setBecause] = useState("");
  const id = skill?.id ?? found?.id;
  const reason = because.trim();
  const give = (remove: boolean): void => {
    if (id === undefined) return;
    const others = currentSession().corrections.filter(
      (correction) => !((correction.kind === "skill" || correction.kind === "verdict") && correction.skill === id),
    );
    void setCorrections([
      ...others,
      remove
        ? { kind: "skill", skill: id, remove: true, ...(reason === "" ? {} : { because: reason }) }
        : verdict
          ? { kind: "verdict", skill: id, level: Number(level), because: reason }
          : { kind: "skill", skill: id, level: Number(level), ...(reason === "" ? {} : { because: reason }) },
    ]);
    onClose();
  };
  return (
    <form
      ref={form}
      className="correct"
      aria-label={skill === null ? "Add a skill" : `Correct ${skill.name}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        give(false);
      }}
    >
      {skill === null && <SkillSearch onFound={setFound} />}
      <div className="pair">
        <Choice label={`Your level${skill === null ? "" : ` in ${skill.name}`}`} value={level} onChange={setLevel}>
          {LEVELS.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Choice>
        <TextInput
          label={verdict ? "Why, in one line: what did you do with it?" : "Why, in one line (optional)"}
          value={because}
          onChange={setBecause}
          required={verdict}
        />
      </div>
      <SaveRow
        isDisabled={id === undefined}
        remove={skill === null || verdict ? null : { label: "Not mine", onPress: () => give(true) }}
        onClose={onClose}
      />
    </form>
  );
}
