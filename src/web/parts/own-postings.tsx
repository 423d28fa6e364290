import { type ReactNode, useId, useState } from "react";
import { Button, Dialog, FileTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { addPasted, addPostingFiles, setPostings } from "../session/postings.js";
import { useSession } from "../session/session.js";

/** Postings one found oneself, instead of the built-in ones. */
export function OwnPostings(): ReactNode {
  const postings = useSession((session) => session.postings);
  const [open, setOpen] = useState(false);
  return (
    <p className="own-postings">
      {postings.length === 0 ? (
        <span className="soft small">Compared with the built-in postings. Found one you want? </span>
      ) : (
        <span className="small">
          Compared with {postings.length} {postings.length === 1 ? "posting" : "postings"} of your own.{" "}
          <button type="button" className="link" onClick={() => void setPostings([])}>
            Use the built-in ones again
          </button>{" "}
          or{" "}
        </span>
      )}
      <button type="button" className="link small" onClick={() => setOpen(true)}>
        paste postings
      </button>
      {open && <PastePostings onClose={() => setOpen(false)} />}
    </p>
  );
}

function PastePostings({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [text, setText] = useState("");
  const id = useId();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Compare with postings of your own</Heading>
          <div className="field">
            <label htmlFor={id}>Paste a posting; several with a line of dashes between them</label>
            <textarea id={id} rows={12} value={text} onChange={(event) => setText(event.target.value)} />
          </div>
          <div className="row end">
            <Button className="button quiet" slot="close">
              Cancel
            </Button>
            <FileTrigger
              allowsMultiple
              onSelect={(files) => {
                onClose();
                void addPostingFiles([...(files ?? [])]);
              }}
            >
              <Button className="button">Choose files</Button>
            </FileTrigger>
            <Button
              className="button main"
              isDisabled={text.trim() === ""}
              onPress={() => {
                onClose();
                void addPasted(text);
              }}
            >
              Compare
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
