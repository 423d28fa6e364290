import { type ReactNode, useRef, useState } from "react";
import type { Correction } from "../../schema/corrections.js";
import type { Position } from "../../schema/profile.js";
import { setCorrections } from "../session/actions.js";
import { currentSession } from "../session/session.js";
import { useFocusWhileOpen } from "./focus-while-open.js";
import { SaveRow } from "./save-row.js";
import { TextInput } from "./text-input.js";

const DATE = "\\d{4}(-(0[1-9]|1[0-2]))?";

interface CorrectPositionProps {
  /** Null: one that was not found. */
  readonly position: Position | null;
  readonly onClose: () => void;
}

/** Title, organisation and dates as the person says them; only what differs becomes a correction. */
export function CorrectPosition({ position, onClose }: CorrectPositionProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useFocusWhileOpen(form);
  const [title, setTitle] = useState(position?.title?.text ?? "");
  const [organisation, setOrganisation] = useState(position?.organisation?.text ?? "");
  const [start, setStart] = useState<string>(position?.start ?? "");
  const [end, setEnd] = useState<string>(position?.end ?? "");
  const [because, setBecause] = useState("");
  const match = {
    ...(position?.title == null ? {} : { title: position.title.text }),
    ...(position?.organisation == null ? {} : { organisation: position.organisation.text }),
  };
  const give = (change: Partial<Extract<Correction, { kind: "position" }>>): void => {
    const reason = because.trim() === "" ? {} : { because: because.trim() };
    void setCorrections([
      ...currentSession().corrections,
      { kind: "position", ...(position === null ? {} : { match }), ...change, ...reason },
    ]);
    onClose();
  };
  const changed = {
    ...(title === (position?.title?.text ?? "") ? {} : { title }),
    ...(organisation === (position?.organisation?.text ?? "") ? {} : { organisation }),
    ...(start === (position?.start ?? "") ? {} : { start: start === "" ? null : start }),
    ...(end === (position?.end ?? "") ? {} : { end: end === "" ? null : end }),
  };
  return (
    <form
      ref={form}
      className="correct"
      aria-label="Correct the position"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(changed).length > 0) give(changed);
        else onClose();
      }}
    >
      <div className="pair">
        <TextInput label="Title" value={title} onChange={setTitle} />
        <TextInput label="Organisation" value={organisation} onChange={setOrganisation} />
      </div>
      <div className="pair">
        <TextInput label="From (YYYY-MM or YYYY)" value={start} onChange={setStart} pattern={DATE} />
        <TextInput label="Until (YYYY-MM, YYYY or present)" value={end} onChange={setEnd} pattern={`${DATE}|present`} />
      </div>
      <TextInput label="Why, in one line (optional)" value={because} onChange={setBecause} />
      <SaveRow
        remove={position === null ? null : { label: "It is no position", onPress: () => give({ remove: true }) }}
        onClose={onClose}
      />
    </form>
  );
}
