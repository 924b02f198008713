// @ts-check
import { greet, greeted } from "./bindings/index.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("#form"));
const name = /** @type {HTMLInputElement} */ (document.querySelector("#name"));
const greeting = /** @type {HTMLOutputElement} */ (document.querySelector("#greeting"));
const everybody = /** @type {HTMLUListElement} */ (document.querySelector("#greeted"));

form.addEventListener("submit", async (submitted) => {
  submitted.preventDefault();
  greeting.value = await greet({ name: name.value });
  name.select();
});

greeted.listen(({ name }) => {
  const item = document.createElement("li");
  item.textContent = name;
  everybody.append(item);
});
