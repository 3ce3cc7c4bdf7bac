import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Instead of the picture: a status, a page, more bytes than are taken, or no answer. */
export type BrokenPhoto = number | "text" | "huge" | "cut";

export interface PhotoSite {
  origin: string;
  /** The paths that were asked for, in their order. */
  asked: string[];
  /** What stands at a path in place of the picture. */
  broken: Record<string, BrokenPhoto>;
  whenAsked: (path: string) => void;
  close(): Promise<void>;
}

/** A site on this machine that has the same picture at every path. @param tooMany how many bytes are too many */
export async function servePhotos(picture: Uint8Array, tooMany: number): Promise<PhotoSite> {
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    site.asked.push(path);
    site.whenAsked(path);
    const how = site.broken[path];
    if (typeof how === "number") response.writeHead(how).end();
    else if (how === "text") response.end("<html>not a picture</html>");
    else if (how === "huge") response.end(Buffer.alloc(tooMany));
    else if (how === "cut") request.socket.destroy();
    else response.end(picture);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const site: PhotoSite = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ asked: [], broken: {}, whenAsked: () => {} },
    close: () => new Promise((done) => server.close(() => done())),
  };
  return site;
}
