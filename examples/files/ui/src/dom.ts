/** Returns the element with an id. Throws if there is none of that type. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
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

/** Creates a button. A label replaces its text for screen readers. */
export function button(className: string, text: string, press: () => void, label?: string): HTMLButtonElement {
  const made = make("button", className, text);
  made.type = "button";
  if (label !== undefined) made.ariaLabel = label;
  made.addEventListener("click", press);
  return made;
}
