import { type RefObject, useEffect, useRef } from "react";

/** A form that opens, wherever on the page, is where one goes on; closed, it gives the focus back to what opened it. */
export function useFocusWhileOpen(form: RefObject<HTMLFormElement | null>): void {
  const opener = useRef<Element | null>(document.activeElement);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
    return () => {
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body) return;
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true });
    };
  }, [form]);
}
