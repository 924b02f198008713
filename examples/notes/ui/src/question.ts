import { make } from "./dom.ts";

/** A button of a question. */
export interface Answer<A extends string> {
  readonly value: A;
  readonly text: string;
  readonly look: "main" | "quiet" | "danger";
}

/** Asks the user a question. Resolves to `undefined` if the dialog is closed without an answer. */
export function ask<A extends string>(
  question: string,
  detail: string,
  answers: readonly Answer<A>[],
): Promise<A | undefined> {
  const form = make("form", "bar", ...answers.map(button));
  form.method = "dialog";
  const dialog = make("dialog", "question", make("h2", "", question), make("p", "", detail), form);
  dialog.ariaLabel = question;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answers.find((answer) => answer.value === dialog.returnValue)?.value);
    });
  });
}

function button({ value, text, look }: Answer<string>): HTMLButtonElement {
  const created = make("button", look, text);
  created.value = value;
  created.autofocus = look === "main";
  return created;
}
