import { report } from "/bindings/index.js";
import { until } from "/check.js";

if (location.pathname === "/router.html") {
  history.pushState(null, "", "/users/john.doe/v1.2?tab=1");
  await report({ text: "pushed" });
  location.reload();
} else {
  await report({ text: `reloaded ${location.pathname}${location.search}` });
  const script = await fetch("/users/main.js");
  const fetched = await fetch("/users/jane");
  const frame = document.createElement("iframe");
  frame.src = "/users/jane";
  document.body.append(frame);
  await until(() => frame.contentDocument?.title !== "", "the frame is loaded");
  const { title } = frame.contentDocument;
  await report({ text: `script: ${script.status}, fetch: ${fetched.status}, frame: ${title}` });
}
