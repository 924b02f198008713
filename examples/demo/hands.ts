/** The part of the page's client that the demo needs. */
interface Client {
  command(name: string): (...args: never) => unknown;
}

declare global {
  interface Window {
    demo?: typeof hands & Pick<Client, "command">;
  }
}

/** Lets the demo use this page as a user does. The demo calls `window.demo`. */
export function rehearse({ command }: Client): void {
  window.demo = { ...hands, command };
}

/** The size of a part, in bytes. A generated file repeats one part. */
const PART = 65_536;

/** Each function returns whether it succeeded. The demo retries until the element is there. */
const hands = {
  /** Presses a button, found by the beginning of its label or text. */
  press(text: string): boolean {
    // While a dialog is open, only its buttons can be pressed.
    const page = document.querySelector("dialog") ?? document;
    const buttons = [...page.querySelectorAll<HTMLButtonElement>("button:enabled")];
    const button = buttons.find((button) => (button.ariaLabel ?? button.innerText).startsWith(text) && button.checkVisibility());
    button?.focus();
    button?.click();
    return button !== undefined;
  },

  /** Replaces the text of a field, found by its label. */
  type(label: string, text: string): boolean {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    const field = fields.find((field) => field.ariaLabel === label);
    field?.focus();
    field?.select();
    if (field === undefined) return false;
    return text === "" ? document.execCommand("delete") || field.value === "" : document.execCommand("insertText", false, text);
  },

  /** Drops a file of `bytes` random bytes onto the page. */
  drop(name: string, bytes: number): boolean {
    const part = crypto.getRandomValues(new Uint8Array(PART));
    const whole = Array.from({ length: Math.floor(bytes / PART) }, () => part);
    const transfer = new DataTransfer();
    transfer.items.add(new File([...whole, part.subarray(0, bytes % PART)], name));
    const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent("dragover", options));
    document.body.dispatchEvent(new DragEvent("drop", options));
    return true;
  },

  /** Returns whether a text is visible on the page, in a field or outside of it. */
  shows(text: string): boolean {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    return [document.body.innerText, ...fields.map(({ value }) => value)].some((part) => part.includes(text));
  },
};
