import { type ReactNode, useState } from "react";
import { SENIORITIES } from "../../schema/skill-kinds.js";
import { compare } from "../session/actions.js";
import { useSession } from "../session/session.js";
import { changeTarget, type Target, useTarget } from "../session/target.js";
import { AmountInput } from "./amount.js";
import { Choice } from "./choice.js";
import { maybeMeant, RoleChooser } from "./role-chooser.js";

/** What is aimed at: a change is in the address at once, and the report follows, or whatever else is made for it. */
export function TargetBar({ onChange = compare }: { readonly onChange?: () => Promise<void> }): ReactNode {
  const target = useTarget();
  const opened = useSession((session) => session.opened);
  const set = (change: Partial<Target>): void => {
    changeTarget(change);
    void onChange();
  };
  const [isOpen, setOpen] = useState(false);
  const name = opened?.roles.find(({ id }) => id === target.role)?.name ?? target.role;
  const meant = maybeMeant(opened?.roles ?? [], target.role);
  return (
    <>
      {target.role !== "" && (
        <button type="button" className="button target-short" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>
            {[name, target.level].filter((word) => word !== "").join(", ")} · {target.weeks} × {target.hours} h
          </span>
          <span className="soft">{isOpen ? "Done" : "Change"}</span>
        </button>
      )}
      {meant !== null && (
        <p role="status">
          No role is called “{target.role}”. Did you mean{" "}
          <button type="button" className="link" onClick={() => set({ role: meant.id })}>
            {meant.name}
          </button>
          ?
        </p>
      )}
      <form className={isOpen ? "target" : "target folded"} aria-label="Target" onSubmit={(event) => event.preventDefault()}>
        <RoleChooser
          roles={opened?.roles ?? []}
          role={target.role}
          onChange={(role, level) => set(level === null ? { role } : { role, level })}
        />
        <Choice label="Level" value={target.level} onChange={(level) => set({ level })}>
          <option value="">All levels</option>
          {SENIORITIES.map((level) => (
            <option key={level} value={level}>
              {level[0]?.toUpperCase() + level.slice(1)}
            </option>
          ))}
        </Choice>
        <Choice label="Region" value={target.region} onChange={(region) => set({ region })}>
          <option value="">Worldwide</option>
          {(opened?.regions ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name[0]?.toUpperCase() + name.slice(1)}
            </option>
          ))}
        </Choice>
        <AmountInput label="Weeks" value={target.weeks} most={260} onChange={(weeks) => set({ weeks })} />
        <AmountInput label="Hours a week" value={target.hours} most={80} onChange={(hours) => set({ hours })} />
      </form>
    </>
  );
}
