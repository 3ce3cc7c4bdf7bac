/** The lines of a response as they come, each a JSON value. @throws when the connection breaks or a line is none */
export async function* readLines<T>(response: Response): AsyncGenerator<T> {
  if (!response.body || !/ndjson/.test(response.headers.get("content-type") ?? ""))
    throw new Error("The server did not answer in lines.");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line) yield JSON.parse(line) as T;
  }
}
