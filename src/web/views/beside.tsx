import { type ReactNode, useEffect, useState } from "react";
import type { Beside, BesideRole } from "../engine/protocol.js";
import { RoleChooser } from "../parts/role-chooser.js";
import { askWhileShown } from "../session/ask-while-shown.js";
import { useSession } from "../session/session.js";
import { changeTarget, MOST_BESIDE, useTarget } from "../session/target.js";

/** The chooser adds; it holds nothing itself. */
const NONE = "";

const ROWS: readonly (readonly [string, (role: BesideRole) => string])[] = [
  ["Postings", ({ n, older }) => (older === 0 ? String(n) : `${n}, ${older} of them older and perhaps out of date`)],
  ["Coverage", ({ coverage }) => coverage],
  ["Within reach", ({ reach }) => reach],
  ["Years asked, median", ({ years }) => years],
  ["Pay a year", ({ pay }) => pay],
  [
    "To learn all that is missing",
    ({ hours, withoutHours }) => `${hours} h${withoutHours === 0 ? "" : `, and ${withoutHours} without a course`}`,
  ],
  ["Asked for and not shown", ({ missing }) => (missing.length === 0 ? "nothing" : missing.join(", "))],
];

/** The target and up to three further roles by one measure, at the same level and place. */
export function BesideRoles(): ReactNode {
  const target = useTarget();
  const document = useSession((session) => session.document);
  const corrections = useSession((session) => session.corrections);
  const opened = useSession((session) => session.opened);
  const [beside, setBeside] = useState<Beside | null>(null);
  const wanted = [target.role, ...target.beside].filter((role) => role !== "").join(",");
  const { level, region } = target;
  useEffect(() => {
    if (document === null || !wanted.includes(",")) {
      setBeside(null);
      return undefined;
    }
    const targets = wanted.split(",").map((role) => ({ role, level: level === "" ? null : level, region: region === "" ? null : region }));
    return askWhileShown("beside", [document, corrections, targets], setBeside);
  }, [document, corrections, wanted, level, region]);
  const add = (role: string): void => {
    if (role !== target.role && !target.beside.includes(role)) changeTarget({ beside: [...target.beside, role] });
  };
  return (
    <section aria-labelledby="beside-title">
      <h2 id="beside-title">Side by side</h2>
      {target.beside.length < MOST_BESIDE && (
        <div className="beside-add">
          <RoleChooser label="Set a role beside it" roles={opened?.roles ?? []} role={NONE} onChange={add} />
        </div>
      )}
      {beside === null ? (
        <p className="soft">Set up to {MOST_BESIDE} roles beside your target: one table, one measure. The address holds them.</p>
      ) : (
        <BesideTable beside={beside} />
      )}
    </section>
  );
}

function BesideTable({ beside }: { readonly beside: Beside }): ReactNode {
  const target = useTarget();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
      <div className="table" role="group" tabIndex={0} aria-label="Roles side by side">
        <table className="beside">
          <thead>
            <tr>
              <th scope="col">Role</th>
              {beside.roles.map(({ role, name }) => (
                <th key={role} scope="col">
                  {name}
                  {role !== target.role && (
                    <button
                      type="button"
                      className="link small"
                      aria-label={`Remove ${name}`}
                      onClick={() => changeTarget({ beside: target.beside.filter((other) => other !== role) })}
                    >
                      Remove
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([label, words]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {beside.roles.map((role) => (
                  <td key={role.role}>{words(role)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {beside.withoutData.length > 0 && <p className="note">Too few postings are held of {beside.withoutData.join(", ")}.</p>}
      {beside.shared.length > 0 && (
        <p>
          Missing for more than one of them:{" "}
          {beside.shared
            .slice(0, 8)
            .map(({ name, hours, roles }) => `${name} (${roles} roles${hours === null ? "" : `, ${hours} h`})`)
            .join(", ")}
          .
        </p>
      )}
    </>
  );
}
