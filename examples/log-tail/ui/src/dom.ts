/** Returns the element with an id. Throws if there is none of that type. */
export function element<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} with the id ${id}`);
  return found;
}

/** Creates an element with a class and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  created.className = className;
  created.append(...children);
  return created;
}

/** Shows a text in an element, or hides the element if there is no text. */
export function showText(target: HTMLElement, text: string | undefined): void {
  target.hidden = text === undefined;
  target.textContent = text ?? "";
}

/** A group of buttons, of which one is pressed. */
export class Choice<T extends string | number> {
  readonly #buttons = new Map<T, HTMLButtonElement>();
  #value: T;

  constructor(target: HTMLElement, values: readonly T[], value: T, onChange: (value: T) => void) {
    this.#value = value;
    for (const each of values) {
      const button = make("button", String(each), each.toLocaleString("en"));
      button.addEventListener("click", () => {
        this.#press(each);
        onChange(each);
      });
      this.#buttons.set(each, button);
      target.append(button);
    }
    this.#press(value);
  }

  get value(): T {
    return this.#value;
  }

  #press(value: T): void {
    this.#value = value;
    for (const [each, button] of this.#buttons) button.ariaPressed = String(each === value);
  }
}
