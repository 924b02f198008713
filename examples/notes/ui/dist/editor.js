// src/bindings/editor/ipc.js
var stringify = JSON.stringify;
var isArray = Array.isArray;
var assign = Object.assign;
var defineProperty = Object.defineProperty;
var NativePromise = Promise;
var { apply } = Reflect;
var { create } = Object;
var { exec } = RegExp.prototype;
var { includes } = String.prototype;
var table = () => create(null);
var contains = (text, part) => apply(includes, text, [part]);
var matches = (text, pattern) => apply(exec, pattern, [text]) !== null;
async function quiet(promise) {
  try {
    await promise;
  } catch {
  }
}
var codes = {
  command: 1,
  parse: -32700,
  "invalid-frame": -32600,
  "unknown-command": -32601,
  "invalid-payload": -32602,
  internal: -32603,
  closed: -32e3,
  "payload-too-large": -32001,
  overloaded: -32002,
  "unsupported-version": -32003,
  "permission-denied": -32004,
  transport: -32005
};
var IpcError = class extends Error {
  /** The number that stands for the kind on the wire. */
  code;
  /** The command that was called, or the event that was meant, by its name on the wire. */
  command;
  constructor(code, message, command2, options) {
    super(message, options);
    this.code = code;
    this.command = command2;
  }
};
var CommandError = class extends IpcError {
  name = "CommandError";
  kind = "command";
  /** The error, as the command returned it. */
  data;
  constructor(message, data, command2) {
    super(codes.command, message, command2);
    this.data = data;
  }
};
var FrameworkError = class extends IpcError {
  name = "FrameworkError";
  kind;
  data;
  constructor(kind, message, command2, options) {
    super(options?.code ?? codes[kind], message, command2, options);
    this.kind = kind;
    this.data = options?.data;
  }
};
function fromWire({ code, message, data }, subject) {
  if (code === codes.command)
    return new CommandError(message, data, subject);
  return frameworkError({ code, message, data }, subject);
}
function frameworkError({ code, message, data }, subject) {
  return new FrameworkError(kindOf(code), message, subject, { code, data: isDetail(data) ? data : void 0 });
}
function kindOf(code) {
  for (const name in codes) {
    const kind = name;
    if (kind !== "command" && codes[kind] === code)
      return kind;
  }
  return "internal";
}
function isDetail(data) {
  return typeof data === "object" && data !== null;
}
function encode(value, subject) {
  let text;
  try {
    text = stringify(value) ?? "null";
  } catch (cause) {
    throw new FrameworkError("invalid-payload", describe(cause), subject, { cause });
  }
  if (contains(text, "\\ud") && matches(text, halfOfAPair)) {
    throw new FrameworkError("invalid-payload", "a string holds half of a surrogate pair, which is not text", subject);
  }
  return text;
}
var halfOfAPair = /(?:^|[^\\])(?:\\\\)*\\ud[89a-f]/;
function callText(id, method, params) {
  return `{"jsonrpc":"2.0","id":${id},"method":${stringify(method)}${paramsText(params)}}`;
}
function notificationText(method, params) {
  return `{"jsonrpc":"2.0","method":${stringify(method)}${paramsText(params)}}`;
}
var paramsText = (params) => params === void 0 ? "" : `,"params":${params}`;
function describe(cause) {
  return cause instanceof Error ? cause.message : String(cause);
}
var Inflight = class {
  #calls = table();
  add(id, call) {
    this.#calls[id] = call;
  }
  take(id) {
    const call = this.#calls[id];
    delete this.#calls[id];
    return call;
  }
  takeAll() {
    const calls = this.#calls;
    this.#calls = table();
    return calls;
  }
};
var Subscription = class {
  /** Resolves when the core has confirmed the first registration. */
  ready;
  confirmed = false;
  #registrar;
  #listeners = table();
  #added = 0;
  #present = 0;
  #attempt = 0;
  #resolve;
  #reject;
  constructor(registrar) {
    this.#registrar = registrar;
    this.ready = new NativePromise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    void quiet(this.ready);
  }
  /** Adds a listener, and returns what takes it away again, once. */
  add(listener) {
    const key = this.#added++;
    this.#listeners[key] = listener;
    this.#present++;
    return () => {
      if (!this.#remove(key) || this.#present > 0)
        return;
      this.#registrar.ended();
      void quiet(this.#registrar.unlisten());
    };
  }
  deliver(payload) {
    for (const key in this.#listeners)
      this.#listeners[key]?.next(payload);
  }
  /** Asks the core for the event: at first, and again in each new session. */
  async register() {
    const attempt2 = ++this.#attempt;
    try {
      await this.#registrar.listen();
    } catch (error) {
      if (attempt2 === this.#attempt)
        this.fail(error);
      return;
    }
    this.confirmed = true;
    this.#resolve?.();
  }
  /** There will be no more events. */
  fail(error) {
    this.#reject?.(error);
    if (this.#present > 0)
      this.#registrar.ended();
    for (const key in this.#listeners) {
      const listener = this.#listeners[key];
      if (this.#remove(key))
        listener?.lost(error);
    }
  }
  #remove(key) {
    if (this.#listeners[key] === void 0)
      return false;
    delete this.#listeners[key];
    this.#present--;
    return true;
  }
};
function findBridge() {
  return globalThis.__IPC__;
}
var subscriptions = table();
var inflight = new Inflight();
var transport;
var connection;
var current;
var heard = true;
function useTransport(next) {
  transport = next;
  connection = void 0;
  current = void 0;
  heard = true;
  close({ code: codes.closed, message: "useTransport() has replaced the connection" });
}
function request(method, params, subject = method) {
  return new NativePromise((resolve, reject) => {
    const text = params === void 0 ? void 0 : encode(params, subject);
    const link = connect(subject);
    attempt(subject, () => {
      const id = link.nextId();
      inflight.add(id, { subject, resolve, reject });
      try {
        link.send(callText(id, method, text));
      } catch (cause) {
        inflight.take(id);
        throw cause;
      }
    });
  });
}
function notify(method, payload) {
  const text = notificationText(method, `[${encode(payload, method)}]`);
  const link = connect(method);
  attempt(method, () => link.send(text));
}
function subscribe(event2, listener) {
  const subscription = subscriptions[event2] ?? openSubscription(event2);
  return { subscription, leave: subscription.add(listener) };
}
function openSubscription(event2) {
  const subscription = new Subscription({
    listen: () => request("$/listen", { event: event2 }, event2),
    unlisten: () => request("$/unlisten", { event: event2 }, event2),
    ended: () => delete subscriptions[event2]
  });
  subscriptions[event2] = subscription;
  void subscription.register();
  return subscription;
}
function attempt(subject, send) {
  try {
    send();
  } catch (cause) {
    if (isErrorObject(cause))
      throw frameworkError(cause, subject);
    throw new FrameworkError("transport", describe(cause), subject, { cause });
  }
}
var isErrorObject = (cause) => typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "number" && !(cause instanceof Error);
function connect(subject) {
  if (connection !== void 0)
    return connection;
  const found = transport ?? findBridge();
  if (found === void 0)
    throw new FrameworkError("transport", noBridge, subject);
  const receiver = {
    message: (message) => {
      if (receiver === current)
        take(message);
    },
    closed: (error) => {
      if (receiver === current)
        close(error);
    }
  };
  current = receiver;
  heard = true;
  return connection = found.connect(receiver);
}
var noBridge = "this page has no ipc bridge: open it in a window attached to ipc-runtime, or call useTransport() first";
function take(message) {
  heard = true;
  if ("method" in message)
    return subscriptions[message.method]?.deliver(payloadOf(message));
  if (typeof message.id !== "number")
    return;
  const call = inflight.take(message.id);
  if (call === void 0)
    return;
  if ("error" in message)
    call.reject(fromWire(message.error, call.subject));
  else
    call.resolve(message.result);
}
function payloadOf({ params }) {
  if (params === void 0)
    return void 0;
  return isPositional(params) ? params[0] : params.payload;
}
var isPositional = (params) => isArray(params);
function close(error) {
  const lost = inflight.takeAll();
  const renew = heard && error.code !== codes["unsupported-version"];
  heard = false;
  for (const event2 in subscriptions) {
    if (renew)
      void subscriptions[event2]?.register();
    else
      subscriptions[event2]?.fail(frameworkError(error, event2));
  }
  for (const id in lost) {
    const call = lost[id];
    call?.reject(frameworkError(error, call.subject));
  }
}
function command(wireName) {
  const call = (...args) => (
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    request(wireName, args[0])
  );
  return assign(call, { wireName });
}
function event(wireName) {
  return {
    wireName,
    listen: (handler) => listen(wireName, (payload) => handler(payload)),
    once: () => once(wireName),
    emit: (payload) => notify(wireName, payload)
  };
}
function listen(event2, handler) {
  let watched = false;
  const { subscription, leave } = subscribe(event2, {
    next(payload) {
      try {
        handler(payload);
      } catch (error) {
        report(error);
      }
    },
    lost(error) {
      if (!watched || subscription.confirmed)
        console.error(`event ${event2}: ${describe(error)}`);
    }
  });
  return stopper(leave, () => {
    watched = true;
    return subscription.ready;
  });
}
function once(event2) {
  return new NativePromise((resolve, reject) => {
    const { leave } = subscribe(event2, {
      next(payload) {
        leave();
        resolve(payload);
      },
      lost: reject
    });
  });
}
function stopper(leave, ready) {
  const stop = defineProperty(leave, "ready", { get: ready });
  const dispose = Symbol.dispose;
  if (dispose !== void 0)
    defineProperty(stop, dispose, { value: leave });
  return stop;
}
function report(error) {
  if (typeof reportError === "function")
    reportError(error);
  else
    console.error(error);
}
async function safe(call) {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof CommandError)
      return { ok: false, kind: "command", error };
    if (error instanceof FrameworkError)
      return { ok: false, kind: "framework", error };
    throw error;
  }
}

// src/bindings/editor/index.ts
var searchNotes = command("search_notes");
var addNote = command("add_note");
var editNote = command("edit_note");
var deleteNote = command("delete_note");
var openList = command("open_list");
var closeWindow = command("close_window");
var noteSaved = event("NoteSaved");
var noteDeleted = event("NoteDeleted");
var closeRequested = event("CloseRequested");

// src/dom.ts
function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} with the id ${id}`);
  return found;
}
function make(tag, className = "", ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
function tell(place, text) {
  place.hidden = text === void 0;
  place.textContent = text ?? "";
}

// src/question.ts
function ask(question, detail, answers) {
  const form2 = make("form", "bar", ...answers.map(button));
  form2.method = "dialog";
  const dialog = make("dialog", "question", make("h2", "", question), make("p", "", detail), form2);
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
function button({ value, text, look }) {
  const made = make("button", look, text);
  made.value = value;
  made.autofocus = look === "main";
  return made;
}

// src/dates.ts
var relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
function ago(then, now = /* @__PURE__ */ new Date()) {
  const elapsed = now.getTime() - then.getTime();
  if (elapsed < MINUTE) return "just now";
  if (elapsed < HOUR) return relative.format(-Math.floor(elapsed / MINUTE), "minute");
  const nights = Math.round((midnight(now) - midnight(then)) / (24 * HOUR));
  if (nights === 0) return relative.format(-Math.floor(elapsed / HOUR), "hour");
  if (nights < 7) return relative.format(-nights, "day");
  const year = then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return then.toLocaleDateString("en", { day: "numeric", month: "long", ...year });
}
function tellTime(place, when) {
  const then = new Date(when);
  place.dateTime = when;
  place.title = then.toLocaleString("en", { dateStyle: "long", timeStyle: "short" });
  place.textContent = ago(then);
}
function midnight(day) {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
setInterval(() => {
  for (const place of document.querySelectorAll("time")) place.textContent = ago(new Date(place.dateTime));
}, MINUTE / 2);

// src/errors.ts
function explain(error) {
  switch (error.kind) {
    case "emptyTitle":
      return "A note needs a title.";
    case "titleTooLong":
      return `A title has at most ${error.max} characters.`;
    case "notFound":
      return "This note has been deleted. Save it again to keep it as a new one.";
    case "storage":
      return `The notes could not be reached: ${error.message}`;
  }
}
function reason(error) {
  return error.kind === "command" ? explain(error.data) : `Something went wrong: ${error.message}`;
}

// src/sheet.ts
var form = element("sheet", HTMLFormElement);
var title = element("title", HTMLInputElement);
var titleError = element("title-error", HTMLElement);
var body = element("body", HTMLTextAreaElement);
var state = element("state", HTMLElement);
var notice = element("notice", HTMLElement);
var saveButton = element("save", HTMLButtonElement);
var deleteButton = element("delete", HTMLButtonElement);
var Sheet = class {
  /** Called when another note lies on the sheet, or the same has got its number. */
  onTurn = () => {
  };
  /** The note as Rust has it; none while it is new. */
  #stored;
  #saving;
  constructor() {
    form.addEventListener("submit", (submitted) => {
      submitted.preventDefault();
      void this.save();
    });
    form.addEventListener("input", () => {
      this.#clearErrors();
      this.#tellState();
    });
  }
  get stored() {
    return this.#stored;
  }
  get isChanged() {
    return title.value !== (this.#stored?.title ?? "") || body.value !== (this.#stored?.body ?? "");
  }
  /** Resolves when nothing is being saved. */
  async settled() {
    await this.#saving;
  }
  /** Lays a note on the sheet, or an empty one, in the place of what is there. */
  open(note) {
    title.value = note?.title ?? "";
    body.value = note?.body ?? "";
    body.scrollTop = 0;
    this.#clearErrors();
    this.#keep(note);
  }
  focus() {
    title.focus();
  }
  /** Tells whether the note is stored now. Whoever asks again meanwhile gets the same answer. */
  save() {
    this.#saving ??= this.#save().finally(() => this.#saving = void 0);
    return this.#saving;
  }
  async delete() {
    const id = this.#stored?.id;
    if (id === void 0) return;
    const deleted = await safe(deleteNote({ id }));
    if (deleted.ok) this.open(void 0);
    else this.#explain(deleted.error);
  }
  /** Takes over what another window has saved, unless the user has begun to change the note here. */
  follow(note) {
    if (note.id === this.#stored?.id && !this.isChanged) this.open(note);
  }
  /** What was deleted elsewhere goes from the sheet, unless the user has begun to change it here. */
  forget(id) {
    if (id !== this.#stored?.id) return;
    if (!this.isChanged) return this.open(void 0);
    this.#keep(void 0);
    tell(notice, explain({ kind: "notFound", id }));
  }
  async #save() {
    const draft = { title: title.value, body: body.value };
    const id = this.#stored?.id;
    const saved = await safe(id === void 0 ? addNote(draft) : editNote({ id, ...draft }));
    if (!saved.ok) {
      this.#explain(saved.error);
      return false;
    }
    this.#clearErrors();
    if (title.value === draft.title) title.value = saved.value.title;
    this.#keep(saved.value);
    return true;
  }
  #keep(note) {
    this.#stored = note;
    this.#tellState();
    this.onTurn(note?.id);
  }
  #explain(error) {
    if (error.kind !== "command") return tell(notice, reason(error));
    switch (error.data.kind) {
      case "emptyTitle":
      case "titleTooLong":
        tell(titleError, explain(error.data));
        title.ariaInvalid = "true";
        return title.focus();
      case "notFound":
        this.#keep(void 0);
        return tell(notice, explain(error.data));
      case "storage":
        return tell(notice, explain(error.data));
    }
  }
  #clearErrors() {
    tell(titleError, void 0);
    tell(notice, void 0);
    title.ariaInvalid = "false";
  }
  #tellState() {
    const isChanged = this.isChanged;
    saveButton.disabled = !isChanged;
    deleteButton.hidden = this.#stored === void 0;
    state.classList.toggle("changed", isChanged);
    if (isChanged) return state.replaceChildren("Unsaved changes");
    if (this.#stored === void 0) return state.replaceChildren("New note");
    const time = make("time");
    tellTime(time, this.#stored.changed);
    state.replaceChildren("Saved ", time);
  }
};

// src/found.ts
var PREVIEW = 160;
var BEFORE = 16;
function beginnings(searched) {
  const words = searched.match(/[\p{L}\p{N}]+/gu);
  return words === null ? void 0 : new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu");
}
function marked(text, searched) {
  const pattern = beginnings(searched);
  if (pattern === void 0) return [text];
  return text.split(pattern).map((part, at) => at % 2 === 0 ? part : make("mark", "", part));
}
function preview(text, searched) {
  const line = text.replace(/\s+/g, " ").trim();
  const pattern = beginnings(searched);
  const at = pattern === void 0 ? 0 : line.search(pattern);
  const start = at > BEFORE ? line.lastIndexOf(" ", at - BEFORE) + 1 : 0;
  const part = line.slice(start, start + PREVIEW);
  return `${start > 0 ? "\u2026" : ""}${part}${start + PREVIEW < line.length ? "\u2026" : ""}`;
}

// src/rows.ts
var Rows = class {
  #list;
  #make;
  #rows = /* @__PURE__ */ new Map();
  constructor(list2, make2) {
    this.#list = list2;
    this.#make = make2;
  }
  get(id) {
    return this.#rows.get(id);
  }
  all() {
    return [...this.#rows.values()];
  }
  show(notes, searched) {
    const before = this.#rows;
    this.#rows = new Map(notes.map(({ id }) => [id, before.get(id) ?? this.#make()]));
    for (const [id, row] of before) if (!this.#rows.has(id)) row.element.remove();
    let next = this.#list.firstElementChild;
    for (const note of notes) {
      const row = this.#rows.get(note.id);
      if (row === void 0) continue;
      row.show(note, searched);
      if (row.element === next) next = next.nextElementSibling;
      else this.#list.insertBefore(row.element, next);
    }
  }
};

// src/note-list.ts
var field = element("search", HTMLInputElement);
var list = element("notes", HTMLUListElement);
var nothing = element("nothing", HTMLElement);
var notice2 = element("notice", HTMLElement);
var NoteList = class {
  rows;
  #find;
  #notes = [];
  #latest = 0;
  constructor(find, row) {
    this.rows = new Rows(list, row);
    this.#find = find;
    field.addEventListener("input", () => void this.refresh());
    field.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      field.value = "";
      void this.refresh();
    });
  }
  /** What is shown, from the top. */
  get notes() {
    return this.#notes;
  }
  /** Asks again: the notes are others now, or the words. */
  async refresh() {
    const searched = field.value.trim();
    const turn = ++this.#latest;
    const found = await this.#find(searched);
    if (turn !== this.#latest) return;
    if (!found.ok) return tell(notice2, reason(found.error));
    this.#notes = found.value;
    this.rows.show(found.value, searched);
    const why = searched === "" ? "No notes yet." : `Nothing found for \u201C${searched}\u201D.`;
    tell(nothing, found.value.length === 0 ? why : void 0);
  }
  /** Draws the eye to a note that has just been saved. */
  flash(id) {
    const row = this.rows.get(id)?.element;
    row?.classList.remove("fresh");
    void row?.offsetWidth;
    row?.classList.add("fresh");
  }
  focusSearch() {
    field.select();
  }
};

// src/sidebar.ts
var Sidebar = class extends NoteList {
  #current;
  constructor(choose) {
    super((text) => safe(searchNotes({ text })), () => new SidebarRow(choose));
    element("search", HTMLInputElement).addEventListener("keydown", step);
    element("notes", HTMLUListElement).addEventListener("keydown", step);
  }
  async refresh() {
    await super.refresh();
    this.mark(this.#current);
  }
  /** Shows which note lies on the sheet. */
  mark(id) {
    this.#current = id;
    for (const row of this.rows.all()) row.button.ariaCurrent = String(row.note?.id === id);
  }
};
var SidebarRow = class {
  button;
  element;
  #title = make("strong");
  #text = make("span", "preview");
  #time = make("time");
  note;
  constructor(choose) {
    this.button = make("button", "", this.#title, this.#text, this.#time);
    this.button.addEventListener("click", () => this.note && choose(this.note));
    this.element = make("li", "", this.button);
  }
  show(note, searched) {
    this.note = note;
    this.#title.replaceChildren(...marked(note.title, searched));
    this.#text.replaceChildren(...marked(preview(note.body, searched), searched));
    tellTime(this.#time, note.changed);
  }
};
function step(pressed) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
  if (by === void 0) return;
  const stops = document.querySelectorAll("#search, #notes button");
  const at = [...stops].findIndex((stop) => stop === document.activeElement);
  stops[at + by]?.focus();
  pressed.preventDefault();
}

// src/editor.ts
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command, useTransport });
var sheet = new Sheet();
var sidebar = new Sidebar((note) => void leaveFor(() => sheet.open(note)));
sheet.onTurn = (id) => sidebar.mark(id);
noteSaved.listen(async ({ note }) => {
  sheet.follow(note);
  await sidebar.refresh();
  sidebar.flash(note.id);
});
noteDeleted.listen(({ id }) => {
  sheet.forget(id);
  void sidebar.refresh();
});
closeRequested.listen(() => {
  void leaveFor(() => void closeWindow());
});
element("new", HTMLButtonElement).addEventListener("click", () => void startNew());
element("delete", HTMLButtonElement).addEventListener("click", () => void deleteNote2());
element("open-list", HTMLButtonElement).addEventListener("click", async () => {
  const opened = await safe(openList());
  if (!opened.ok) tell(element("notice", HTMLElement), opened.error.message);
});
document.addEventListener("keydown", (pressed) => {
  if (!(pressed.ctrlKey || pressed.metaKey) || document.querySelector("dialog") !== null) return;
  const run = { s: () => sheet.save(), n: startNew, f: () => sidebar.focusSearch() }[pressed.key];
  if (run === void 0) return;
  pressed.preventDefault();
  void run();
});
async function leaveFor(turn) {
  if (await mayLeave()) turn();
}
async function mayLeave() {
  if (document.querySelector("dialog") !== null) return false;
  await sheet.settled();
  if (!sheet.isChanged) return true;
  const answer = await ask("Save your changes?", "They are lost if you don\u2019t.", [
    { value: "save", text: "Save", look: "main" },
    { value: "discard", text: "Discard", look: "danger" },
    { value: "stay", text: "Cancel", look: "quiet" }
  ]);
  return answer === "discard" || answer === "save" && await sheet.save();
}
async function startNew() {
  await leaveFor(() => sheet.open(void 0));
  sheet.focus();
}
async function deleteNote2() {
  const note = sheet.stored;
  if (note === void 0) return;
  const answer = await ask("Delete the note?", `\u201C${note.title}\u201D is gone then, for good.`, [
    { value: "delete", text: "Delete", look: "danger" },
    { value: "keep", text: "Keep it", look: "main" }
  ]);
  if (answer === "delete") await sheet.delete();
}
await sidebar.refresh();
sheet.open(sidebar.notes[0]);
if (sheet.stored === void 0) sheet.focus();
