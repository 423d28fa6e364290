type Take = (files: readonly File[]) => void;

let taker: Take | null = null;

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** A file let go beside the place for it would be opened by the browser in place of the page, and all that the page holds would be gone. */
export function catchStrayDrops(): void {
  addEventListener("dragover", (event) => {
    if (event.defaultPrevented || event.dataTransfer === null || !holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = taker === null ? "none" : "copy";
  });
  addEventListener("drop", (event) => {
    if (event.defaultPrevented || event.dataTransfer === null || !holdsFiles(event)) return;
    event.preventDefault();
    taker?.([...event.dataTransfer.files]);
  });
}

/** Until it is taken back, what is let go anywhere on the page goes there. */
export function takeStrayDrops(take: Take): () => void {
  taker = take;
  return () => {
    taker = null;
  };
}
