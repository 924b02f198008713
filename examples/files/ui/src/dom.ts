/** The element of the page that has this id. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
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

/** A new button, told by a label where what stands on it is a sign. */
export function button(className: string, text: string, press: () => void, label?: string): HTMLButtonElement {
  const made = make("button", className, text);
  made.type = "button";
  if (label !== undefined) made.ariaLabel = label;
  made.addEventListener("click", press);
  return made;
}
