import { type ReactNode, useState } from "react";
import { Button, Dialog, Heading, Label, Modal, ModalOverlay, TextArea, TextField } from "react-aria-components";
import { takeCv } from "../session/actions.js";

/** A CV as plain text, from wherever it stands. */
export function PasteText({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [text, setText] = useState("");
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Paste your CV</Heading>
          <TextField value={text} onChange={setText} autoFocus className="field">
            <Label>The text of your CV, headings and dates included</Label>
            <TextArea rows={14} />
          </TextField>
          <div className="row end">
            <Button className="button" slot="close">
              Cancel
            </Button>
            <Button
              className="button main"
              isDisabled={text.trim() === ""}
              onPress={() => {
                onClose();
                void takeCv(new TextEncoder().encode(text), "pasted.txt");
              }}
            >
              Read it
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
