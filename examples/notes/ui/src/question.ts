import { make } from "./dom.ts";

/** A button of a question. */
export interface Answer<A extends string> {
  readonly value: A;
  readonly text: string;
  readonly look: "main" | "quiet" | "danger";
}

/** Asks the user, and waits for an answer. Where the question is closed without one, it is `undefined`. */
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
  const made = make("button", look, text);
  made.value = value;
  made.autofocus = look === "main";
  return made;
}
