import { button, make } from "./dom.ts";

/** Asks the user to confirm a deletion. Closes the dialog when Rust no longer waits for the reply. */
export function ask(question: string, signal: AbortSignal): Promise<boolean> {
  const dialog = make("dialog");
  const keep = button("quiet", "Keep", () => dialog.close());
  keep.autofocus = true;
  const confirm = button("danger", "Delete", () => dialog.close("delete"));
  dialog.append(make("h2", "", question), make("p", "", "This cannot be undone."), make("div", "row", keep, confirm));
  dialog.ariaLabel = question;
  document.body.append(dialog);
  dialog.showModal();
  const close = (): void => dialog.close();
  signal.addEventListener("abort", close);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      signal.removeEventListener("abort", close);
      dialog.remove();
      resolve(dialog.returnValue === "delete");
    });
  });
}
