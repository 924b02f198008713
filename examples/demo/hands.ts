/** What the demo needs of the page's client. */
interface Client {
  command(name: string): (...args: never) => unknown;
}

declare global {
  interface Window {
    demo?: typeof hands & Pick<Client, "command">;
  }
}

/** Lets an example's `--demo` use this page as a user would. */
export function rehearse({ command }: Client): void {
  window.demo = { ...hands, command };
}

/** A made-up file is the same part again and again. */
const PART = 65_536;

/** Every one tells whether it could: what it needs may not be there yet. */
const hands = {
  /** Presses a button, found by what stands on it, or where that is a sign, by its label. */
  press(text: string): boolean {
    // While a question is open, nothing else can be pressed.
    const page = document.querySelector("dialog") ?? document;
    const buttons = [...page.querySelectorAll<HTMLButtonElement>("button:enabled")];
    const button = buttons.find((button) => (button.ariaLabel ?? button.innerText).startsWith(text) && button.checkVisibility());
    button?.focus();
    button?.click();
    return button !== undefined;
  },

  /** Types into a field, found by its label, in the place of what is there. */
  type(label: string, text: string): boolean {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    const field = fields.find((field) => field.ariaLabel === label);
    field?.focus();
    field?.select();
    if (field === undefined) return false;
    return text === "" ? document.execCommand("delete") || field.value === "" : document.execCommand("insertText", false, text);
  },

  /** Drops a file of so many bytes onto the page. They have no pattern to speak of, and no meaning. */
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

  /** Whether a text can be read on the page; what stands in fields counts. */
  shows(text: string): boolean {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    return [document.body.innerText, ...fields.map(({ value }) => value)].some((part) => part.includes(text));
  },
};
