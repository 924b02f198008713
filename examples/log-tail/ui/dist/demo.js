// ../../demo/hands.ts
function rehearse({ command }) {
  window.demo = { ...hands, command };
}
var PART = 65536;
var hands = {
  /** Presses a button, found by what stands on it, or where that is a sign, by its label. */
  press(text) {
    const page = document.querySelector("dialog") ?? document;
    const buttons = [...page.querySelectorAll("button:enabled")];
    const button = buttons.find((button2) => (button2.ariaLabel ?? button2.innerText).startsWith(text) && button2.checkVisibility());
    button?.focus();
    button?.click();
    return button !== void 0;
  },
  /** Types into a field, found by its label, in the place of what is there. */
  type(label, text) {
    const fields = [...document.querySelectorAll("input, textarea")];
    const field = fields.find((field2) => field2.ariaLabel === label);
    field?.focus();
    field?.select();
    if (field === void 0) return false;
    return text === "" ? document.execCommand("delete") || field.value === "" : document.execCommand("insertText", false, text);
  },
  /** Drops a file of so many bytes onto the page. They have no pattern to speak of, and no meaning. */
  drop(name, bytes) {
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
  shows(text) {
    const fields = [...document.querySelectorAll("input, textarea")];
    return [document.body.innerText, ...fields.map(({ value }) => value)].some((part) => part.includes(text));
  }
};
export {
  rehearse
};
