import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import type { NearRole } from "../../compare/near-roles.js";
import { formatNumber } from "../../render/phrases/en/figures.js";
import { countRead } from "../../schema/count-read.js";
import { askEngine } from "../engine/client.js";
import { TableHead } from "../parts/table-head.js";
import { compare, describeTrouble } from "../session/actions.js";
import { changeSession, useSession } from "../session/session.js";
import { changeTarget } from "../session/target.js";
import { BesideRoles } from "./beside.js";

/** The CV is read and nothing is aimed at yet: what it says, and where one could go. */
export function ChooseRole(): ReactNode {
  const profile = useSession((session) => session.profile);
  const roles = useSession((session) => session.opened)?.roles ?? [];
  const current = roles.find(({ id }) => id === profile?.current?.role);
  if (profile === null) return null;
  const read = countRead(profile);
  const choose = (role: string): void => {
    changeTarget({ role, level: "" });
    void compare();
  };
  const held = roles.filter(({ counted }) => counted).slice(0, 8);
  return (
    <section className="choose">
      <h1>{profile.name === null ? "Your CV was read." : `${profile.name.text}, your CV was read.`}</h1>
      <p className="lead">
        {counted(read.positions, "position")} and {counted(read.skills, "skill")}. Choose the role above that you aim at
        {current === undefined ? "." : `, or start from the one you hold: ${current.name}.`}
      </p>
      <div className="row">
        {current !== undefined && (
          <Button className="button main" onPress={() => choose(current.id)}>
            {current.name}
          </Button>
        )}
        {held
          .filter(({ id }) => id !== current?.id)
          .map(({ id, name }) => (
            <Button key={id} className="button" onPress={() => choose(id)}>
              {name}
            </Button>
          ))}
      </div>
      <NearRoles onChoose={choose} />
    </section>
  );
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** From a report to other roles, without leaving the CV. */
export function OtherRoles(): ReactNode {
  return (
    <section className="choose">
      <h1>Other roles</h1>
      <p className="lead">
        How much of what each role asks for your CV shows. Closeness is no advice: pay, place and liking are not in it.
      </p>
      <NearRoles
        onChoose={(role) => {
          changeTarget({ role, level: "" }, "/report");
          void compare();
        }}
      />
      <BesideRoles />
    </section>
  );
}

/** Every counted role by how much of it the CV shows; postings of all of them are fetched for it. */
function NearRoles({ onChoose }: { readonly onChoose: (role: string) => void }): ReactNode {
  const document = useSession((session) => session.document);
  const corrections = useSession((session) => session.corrections);
  const [near, setNear] = useState<readonly NearRole[] | null>(null);
  const [step, setStep] = useState<string | null>(null);
  if (document === null) return null;
  const look = async (): Promise<void> => {
    setStep("Fetching postings …");
    try {
      setNear(await askEngine("nearRoles", [document, corrections], ({ done, of }) => setStep(`${done} of ${of} roles compared`)));
    } catch (cause) {
      changeSession({ trouble: describeTrouble(cause) });
    }
    setStep(null);
  };
  if (near === null)
    return (
      <div className="near row">
        <Button className="button" isDisabled={step !== null} onPress={() => void look()}>
          Which roles am I close to?
        </Button>
        <span className="soft small" role="status">
          {step ?? "Compares the CV with every counted role; loads about 1 MB."}
        </span>
      </div>
    );
  return (
    <table className="near">
      <caption>Roles by how much of what they ask for the CV shows</caption>
      <TableHead name="Role" numbers={["Coverage", "Within reach", "Postings"]} />
      <tbody>
        {near.map(({ role, name, n, coverage, reach }) => (
          <tr key={role}>
            <th scope="row">
              <button type="button" className="link" onClick={() => onChoose(role)}>
                {name}
              </button>
            </th>
            <td className="n">{coverage === null ? "–" : `${Math.round(coverage * 100)} %`}</td>
            <td className="n">{Math.round(reach * 100)} %</td>
            <td className="n">{formatNumber(n, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
