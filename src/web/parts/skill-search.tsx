import { type ReactNode, useEffect, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { askEngine } from "../engine/client.js";
import type { SkillHitView } from "../engine/protocol.js";
import { describeTrouble } from "../session/actions.js";
import { changeSession } from "../session/session.js";

/** One of the skills the app knows, by any of its names. */
export function SkillSearch({ onFound }: { readonly onFound: (skill: SkillHitView | null) => void }): ReactNode {
  const [text, setText] = useState("");
  const [hits, setHits] = useState<readonly SkillHitView[]>([]);
  useEffect(() => {
    let current = true;
    if (text.trim() === "") setHits([]);
    else
      askEngine("searchSkills", [text]).then(
        (found) => {
          if (current) setHits(found);
        },
        (cause: unknown) => changeSession({ trouble: describeTrouble(cause) }),
      );
    return () => {
      current = false;
    };
  }, [text]);
  return (
    <ComboBox
      className="field"
      items={hits}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (hit === undefined) return;
        setText(hit.name);
        onFound(hit);
      }}
      allowsEmptyCollection
    >
      <Label>Skill</Label>
      <Input placeholder="Kubernetes, budgeting, wound care …" />
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => (
            <p className="soft pad">{text.trim() === "" ? "Type to search." : "No skill of that name. Try a broader word."}</p>
          )}
        >
          {(item: SkillHitView) => (
            <ListBoxItem id={item.id} textValue={item.name} className="option">
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
