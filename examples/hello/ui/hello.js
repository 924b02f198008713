// @ts-check
import { greet, greeted } from "./bindings/index.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("#form"));
const name = /** @type {HTMLInputElement} */ (document.querySelector("#name"));
const greeting = /** @type {HTMLOutputElement} */ (document.querySelector("#greeting"));
const greetedNames = /** @type {HTMLUListElement} */ (document.querySelector("#greeted"));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  greeting.value = await greet({ name: name.value });
  name.select();
});

// All open windows receive this event, including the one that called `greet`.
greeted.listen(({ name }) => {
  const item = document.createElement("li");
  item.textContent = name;
  greetedNames.append(item);
});
