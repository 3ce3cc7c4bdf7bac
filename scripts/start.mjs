// npm start: everything, from a fresh clone to a running demo. Ctrl-C stops it; the data stays.
import { App } from "./app.mjs";
import { dataDirectory, requireNode, setting } from "./project.mjs";
import { runApp } from "./run-app.mjs";

requireNode();
const app = new App({
  dataDirectory: dataDirectory(),
  port: Number(setting("PORT") ?? 3000),
  onDeath: (sentence) => running.fail(sentence),
});
const running = runApp(app);
