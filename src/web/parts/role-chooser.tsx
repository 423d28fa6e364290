import { type FocusEvent, type ReactNode, useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { formatNumber } from "../../render/phrases/en/figures.js";
import { isNearSpelling } from "../../text/near-spelling.js";
import type { RoleChoice } from "../engine/protocol.js";

const SHOWN = 30;

interface RoleChooserProps {
  readonly label?: string;
  readonly roles: readonly RoleChoice[];
  readonly role: string;
  /** The level where the words typed name one. */
  readonly onChange: (role: string, level: string | null) => void;
}

/** A role by its name or any title that means it; beside each how many postings are held and how new they are. */
export function RoleChooser({ label = "Role", roles, role, onChange }: RoleChooserProps): ReactNode {
  const chosen = roles.find(({ id }) => id === role);
  const [typed, setTyped] = useState<string | null>(null);
  // The chosen one stays in the list, or the control would forget its name.
  const found = useMemo(() => withChosen(findRoles(roles, typed ?? ""), chosen), [roles, typed, chosen]);
  return (
    <ComboBox
      className="field role"
      items={found}
      inputValue={typed ?? chosen?.name ?? role}
      onInputChange={(text) => setTyped(text === (chosen?.name ?? "") ? null : text)}
      value={chosen?.id ?? null}
      onChange={(key) => {
        setTyped(null);
        if (key === null || key === role) return;
        onChange(String(key), levelIn(typed ?? ""));
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input placeholder="Search: data engineer, nurse, Sr. ML Engineer …" onFocus={selectAll} />
        <Button aria-label="Show roles">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" />
          </svg>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => <p className="soft pad">No role of that name. Try a broader word, or paste postings.</p>}
        >
          {(item: RoleChoice) => (
            <ListBoxItem id={item.id} textValue={item.name} className="option">
              <Text slot="label">{item.name}</Text>
              <Text slot="description">{describeHeld(item)}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What stands there gives way to what is typed. The list says "focus" too when its options change: then the first letter was typed already. */
function selectAll({ target, nativeEvent }: FocusEvent<HTMLInputElement>): void {
  if (nativeEvent.isTrusted) target.select();
}

function describeHeld({ n, older, newest, counted }: RoleChoice): string {
  if (n + older === 0) return "no postings held";
  const recent = n === 0 ? "" : `${formatNumber(n, 0)} ${n === 1 ? "posting" : "postings"}`;
  const old = counted || older === 0 ? "" : `${formatNumber(older, 0)} older`;
  const few = counted || old !== "" ? "" : ", few";
  return `${[recent, old].filter(Boolean).join(" and ")}${few}${newest === null ? "" : ` · ${newest}`}`;
}

function withChosen(found: readonly RoleChoice[], chosen: RoleChoice | undefined): RoleChoice[] {
  return chosen === undefined || found.includes(chosen) ? [...found] : [...found, chosen];
}

const LEVEL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:senior|sr)\b/, "senior"],
  [/\b(?:junior|jr|entry)\b/, "junior"],
  [/\b(?:staff|principal)\b/, "staff"],
  [/\blead\b/, "lead"],
  [/\bintern(?:ship)?\b/, "intern"],
];

function levelIn(text: string): string | null {
  const folded = text.toLowerCase();
  return LEVEL_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Without level words, which only set the level. */
function wordsOf(text: string): string[] {
  let folded = text.toLowerCase();
  for (const [pattern] of LEVEL_WORDS) folded = folded.replace(pattern, " ");
  return folded.split(/[^\p{L}\p{N}+#]+/u).filter(Boolean);
}

const isTitleOf = ({ name, titles }: RoleChoice, whole: string): boolean => name.toLowerCase() === whole || titles.includes(whole);

/** The role that an address most likely means by what is neither a role's id nor a title. */
export function maybeMeant(roles: readonly RoleChoice[], text: string): RoleChoice | null {
  const whole = wordsOf(text).join(" ");
  if (whole === "" || roles.some((role) => role.id === text || isTitleOf(role, whole))) return null;
  return findRoles(roles, text)[0] ?? null;
}

/** Every word typed begins a word of the name or of one title; whose title they are comes first. A slip of the pen is sought where nothing else answers. */
export function findRoles(roles: readonly RoleChoice[], text: string): RoleChoice[] {
  const words = wordsOf(text);
  const fits = (title: string): boolean => words.every((word) => title.startsWith(word) || title.includes(` ${word}`));
  const whole = words.join(" ");
  const meant = roles.filter((role) => isTitleOf(role, whole));
  const byName = roles.filter((role) => !meant.includes(role) && fits(role.name.toLowerCase()));
  const byTitle = roles.filter((role) => !meant.includes(role) && !byName.includes(role) && role.titles.some(fits));
  const found = [...meant, ...byName, ...byTitle];
  return (found.length > 0 ? found : nearlyNamed(roles, words)).slice(0, SHOWN);
}

/** Where nothing is written as typed: roles of whose name or title every word typed is a slip of the pen away. */
function nearlyNamed(roles: readonly RoleChoice[], words: readonly string[]): RoleChoice[] {
  const isNear = (title: string): boolean => {
    const parts = title.split(/[^\p{L}\p{N}+#]+/u);
    return words.every((word) => parts.some((part) => part.startsWith(word) || isNearSpelling(word, part)));
  };
  const byName = roles.filter(({ name }) => isNear(name.toLowerCase()));
  return [...byName, ...roles.filter((role) => !byName.includes(role) && role.titles.some(isNear))];
}
