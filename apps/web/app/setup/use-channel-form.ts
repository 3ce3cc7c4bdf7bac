import type { PostedSetup } from "./setup-parts";
import { useSetupForm } from "./use-setup-form";

/** The sites that may show the widget, one in each line. */
export const useChannelForm = ({ channels }: { channels: { widgetOrigins: string[] } }, posted?: PostedSetup) =>
  useSetupForm("channels", { widgetOrigins: channels.widgetOrigins.join("\n") }, { posted, typed: ["widgetOrigins"] });
