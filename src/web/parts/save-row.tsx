import type { ReactNode } from "react";
import { Button } from "react-aria-components";

interface SaveRowProps {
  readonly isDisabled?: boolean;
  /** Takes the fact away instead; null where there is none yet. */
  readonly remove: { readonly label: string; readonly onPress: () => void } | null;
  readonly onClose: () => void;
}

/** How every correction ends. */
export function SaveRow({ isDisabled = false, remove, onClose }: SaveRowProps): ReactNode {
  return (
    <div className="row">
      <Button className="button main" type="submit" isDisabled={isDisabled}>
        Save
      </Button>
      {remove !== null && (
        <Button className="button" onPress={remove.onPress}>
          {remove.label}
        </Button>
      )}
      <Button className="button quiet" onPress={onClose}>
        Cancel
      </Button>
    </div>
  );
}
