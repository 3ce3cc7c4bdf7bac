// npm run dev: the demo with hot reload. The web app is served by Vite; worker and sandbox restart when their code changes.
import { App } from "./app.mjs";
import { dataDirectory, requireNode, setting } from "./project.mjs";
import { runApp } from "./run-app.mjs";

requireNode();
const app = new App({
  dataDirectory: dataDirectory(),
  port: Number(setting("PORT") ?? 3000),
  development: true,
  onDeath: (sentence) => running.fail(sentence),
});
const running = runApp(app);
