import { button, make } from "./dom.ts";

/** Asks whether something is to be deleted, until it is answered, or nobody waits for the answer any more. */
export function ask(question: string, signal: AbortSignal): Promise<boolean> {
  const dialog = make("dialog");
  const keep = button("quiet", "Keep it", () => dialog.close());
  keep.autofocus = true;
  const go = button("danger", "Delete", () => dialog.close("delete"));
  dialog.append(make("h2", "", question), make("p", "", "It is gone then, for good."), make("div", "row", keep, go));
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
