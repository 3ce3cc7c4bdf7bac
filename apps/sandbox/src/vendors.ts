import { cloudinary } from "./cloudinary/index";
import { dns } from "./dns/index";
import { google } from "./google/index";
import { openai } from "./openai/index";
import { postmark } from "./postmark/index";
import type { Vendor } from "./vendor";
import { webhooks } from "./webhooks/index";

/** Every vendor that the sandbox speaks for, in the order of the home page. */
export const vendors: readonly Vendor[] = [openai, google, postmark, cloudinary, webhooks, dns];
