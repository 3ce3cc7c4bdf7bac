import { answerMessage } from "./answer-message";
import { findForMessage } from "./find-for-message";
import { currentConversation } from "./get-conversation";
import { removeFilter } from "./remove-filter";
import { retryAnswer } from "./retry-answer";
import { sendMessage } from "./send-message";
import { startOver } from "./start-over";
import { stopAnswer } from "./stop-answer";
import { tryAssistant } from "./try-assistant";

export { readCounts } from "./verification/read-counts";

export const conversations = {
  send: sendMessage,
  answer: answerMessage,
  startOver,
  stop: stopAnswer,
  retry: retryAnswer,
  current: currentConversation,
  find: findForMessage,
  removeFilter,
  tryOut: tryAssistant,
};
