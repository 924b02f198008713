import { useEffect, useState } from "react";
import { addNote, noteSaved, safe, searchNotes, type Note, type NoteError } from "./bindings";

function App() {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [title, setTitle] = useState("");
  const [notice, setNotice] = useState("");

  useEffect(() => {
    void safe(searchNotes({ text: "" })).then((found) => {
      if (found.ok) setNotes(found.value);
      else setNotice(found.error.message);
    });
    return noteSaved.listen(({ note }) => {
      setNotes((notes) => [note, ...notes.filter((other) => other.id !== note.id)]);
    });
  }, []);

  async function add() {
    const added = await safe(addNote({ title, body: "" }));
    if (added.ok) setTitle("");
    else if (added.kind === "command") setNotice(advice(added.error.data));
    else setNotice(added.error.message);
  }

  return (
    <main>
      <input value={title} onChange={(changed) => setTitle(changed.target.value)} />
      <button type="button" onClick={() => void add()}>
        Add
      </button>
      <p role="status">{notice}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>{note.title}</li>
        ))}
      </ul>
    </main>
  );
}

function advice(error: NoteError): string {
  switch (error.kind) {
    case "emptyTitle":
      return "A note needs a title.";
    case "titleTooLong":
      return `A title has at most ${error.max} letters.`;
    case "notFound":
      return `There is no note ${error.id}.`;
    case "storage":
      return error.message;
  }
}

export default App;
