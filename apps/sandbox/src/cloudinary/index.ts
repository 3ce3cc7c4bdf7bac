import { randomBytes } from "node:crypto";
import { type NextFunction, type Request, type Response, Router } from "express";
import type { Vendor } from "../vendor";
import { imageFormat } from "./image-format";
import { CloudinaryRefusal, cloudinaryFailure } from "./refusal";
import { ACCOUNT, checkBasic, readSignedCall } from "./signed-call";

/** Cloudinary deletes as many at once. */
const PAGE = 1_000;

/**
 * Cloudinary as far as KaTek uses it: signed uploads, delivery, and deletion one by one or by prefix. Pictures are in memory.
 * Below `/_control/cloudinary`: `GET /resources` lists what is kept, `DELETE /resources` forgets it.
 */
export const cloudinary: Vendor = {
  name: "cloudinary",
  title: "Cloudinary",
  summary: `Keeps pictures that come with a valid signature (cloudinary://${ACCOUNT.apiKey}:${ACCOUNT.apiSecret}@${ACCOUNT.cloudName}).`,
  failure: cloudinaryFailure,
  routes(_settings, control) {
    const router = Router();
    const kept = new Map<string, { bytes: Buffer; format: string }>();

    router.post("/v1_1/:cloud/image/upload", async (request, response, next) => {
      try {
        checkCloud(request);
        const { parameters, file } = await readSignedCall(request);
        if (!file) throw new CloudinaryRefusal("Missing required parameter - file");
        const bytes = Buffer.from(await file.arrayBuffer());
        const format = imageFormat(bytes);
        if (!format) throw new CloudinaryRefusal("Invalid image file");
        const id = parameters.public_id || randomBytes(10).toString("hex");
        kept.set(id, { bytes, format });
        response.json({
          asset_id: randomBytes(16).toString("hex"),
          public_id: id,
          resource_type: "image",
          type: "upload",
          format,
          bytes: bytes.length,
          created_at: new Date().toISOString(),
        });
      } catch (error) {
        next(error);
      }
    });

    router.post("/v1_1/:cloud/image/destroy", async (request, response, next) => {
      try {
        checkCloud(request);
        const { parameters } = await readSignedCall(request);
        if (!parameters.public_id) throw new CloudinaryRefusal("Missing required parameter - public_id");
        response.json({ result: kept.delete(parameters.public_id) ? "ok" : "not found" });
      } catch (error) {
        next(error);
      }
    });

    router.delete("/v1_1/:cloud/resources/image/upload", (request, response) => {
      checkCloud(request);
      checkBasic(request);
      const prefix = new URLSearchParams(String(request.body)).get("prefix");
      if (!prefix) throw new CloudinaryRefusal("Missing required parameter - prefix");
      const found = [...kept.keys()].filter((id) => id.startsWith(prefix));
      const page = found.slice(0, PAGE);
      for (const id of page) kept.delete(id);
      const partial = found.length > page.length;
      response.json({
        deleted: Object.fromEntries(page.map((id) => [id, "deleted"])),
        partial,
        ...(partial && { next_cursor: randomBytes(16).toString("hex") }),
      });
    });

    router.get("/:cloud/image/upload/*", (request, response) => {
      checkCloud(request);
      const path = (request.params as Record<string, string>)[0] ?? "";
      const [, id = "", format] = /^(.*)\.(\w+)$/.exec(path) ?? [];
      const picture = kept.get(id);
      if (!picture || picture.format !== format) {
        response.set("x-cld-error", `Resource not found - ${id}`).status(404).end();
        return;
      }
      response.type(`image/${format}`).send(picture.bytes);
    });

    router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
      if (!(error instanceof CloudinaryRefusal)) return next(error);
      const { body, headers } = cloudinaryFailure(error.status, error.message);
      return response
        .status(error.status)
        .set(headers ?? {})
        .json(body);
    });

    control.get("/resources", (_request, response) => {
      response.json({ resources: [...kept].map(([id, { bytes, format }]) => ({ id, format, bytes: bytes.length })) });
    });
    control.delete("/resources", (_request, response) => {
      kept.clear();
      response.status(204).end();
    });
    return router;
  },
};

function checkCloud(request: Request): void {
  if (request.params.cloud !== ACCOUNT.cloudName) throw new CloudinaryRefusal("cloud_name mismatch", 401);
}
