/** The element of the page that has this id. */
export function element<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} with the id ${id}`);
  return found;
}

/** A new element, with a class and with what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** Shows a text where there is one, and hides its element where there is none. */
export function tell(place: HTMLElement, text: string | undefined): void {
  place.hidden = text === undefined;
  place.textContent = text ?? "";
}

/** Buttons of which one is pressed. */
export class Choice<T extends string | number> {
  readonly #buttons = new Map<T, HTMLButtonElement>();
  #value: T;

  constructor(place: HTMLElement, values: readonly T[], value: T, turn: (value: T) => void) {
    this.#value = value;
    for (const each of values) {
      const button = make("button", String(each), each.toLocaleString("en"));
      button.addEventListener("click", () => {
        this.#mark(each);
        turn(each);
      });
      this.#buttons.set(each, button);
      place.append(button);
    }
    this.#mark(value);
  }

  get value(): T {
    return this.#value;
  }

  #mark(value: T): void {
    this.#value = value;
    for (const [each, button] of this.#buttons) button.ariaPressed = String(each === value);
  }
}
