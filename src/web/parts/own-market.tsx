import type { ReactNode } from "react";
import { Button, DropZone, type DropZoneProps, FileTrigger } from "react-aria-components";
import { navigate } from "../route.js";
import { describeTrouble } from "../session/actions.js";
import { openSnapshot, readPostingFiles } from "../session/postings.js";
import { changeSession } from "../session/session.js";

type Dropped = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0]["items"][number];

/** Files of a drop, those within folders too. */
async function filesOf(items: readonly Dropped[]): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === "file") files.push(await item.getFile());
    if (item.kind === "directory") {
      const inner: Dropped[] = [];
      for await (const entry of item.getEntries()) inner.push(entry);
      files.push(...(await filesOf(inner)));
    }
  }
  return files;
}

/** A snapshot is known by its index; anything else is read as postings. */
async function take(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  try {
    if (files.some(({ name }) => name === "index.json")) await openSnapshot(files);
    else {
      const { postings, trouble } = await readPostingFiles(files);
      changeSession({ explored: postings, trouble });
      navigate("/market/own", "");
    }
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

/** Postings or a snapshot of one's own, looked at without any CV. */
export function OwnMarket(): ReactNode {
  return (
    <DropZone
      className="drop small own-market"
      aria-label="Drop postings or a snapshot here"
      onDrop={({ items }) => void filesOf(items).then(take)}
    >
      <p className="drop-title">Postings of your own?</p>
      <p className="soft">
        Drop a list (CSV, JSON, JSON Lines), files of one posting each, or the folder of a snapshot you built. It stays in this browser.
      </p>
      <div className="row">
        <FileTrigger allowsMultiple onSelect={(files) => void take([...(files ?? [])])}>
          <Button className="button">Choose postings</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={(files) => void take([...(files ?? [])])}>
          <Button className="button">Choose a snapshot’s folder</Button>
        </FileTrigger>
      </div>
    </DropZone>
  );
}
