import { Button, Composer, type ComposerHandle, Notice, SuggestionChips } from "@katek/ui";
import { RotateCcw, WifiOff } from "lucide-react";
import type { RefObject } from "react";
import { focusBox } from "./focus-box";
import type { Trouble } from "./use-conversation";

interface MessageBoxProps {
  assistantName: string;
  suggestions: string[];
  /** An answer is being written: Stop stands in place of Send. */
  answering: boolean;
  /** The connection is lost at the moment. */
  lost: boolean;
  trouble: Trouble | null;
  maxLength: number;
  /** Settles with whether it was sent. */
  onSend: (text: string) => Promise<boolean>;
  onStop: () => void;
  onStartOver: () => void;
  /** The box itself, for whoever gives it the focus. */
  composer: RefObject<ComposerHandle>;
}

/** Where the buyer writes, what they might ask, and what went wrong with what they wrote. */
export function MessageBox(props: MessageBoxProps) {
  const { assistantName, suggestions, answering, lost, trouble, maxLength, onSend, onStop, onStartOver, composer } =
    props;
  const send = (text: string) => {
    onSend(text).then((sent) => {
      // What could not be sent goes back into the box.
      if (!sent) composer.current?.setText(text);
    });
    return true;
  };
  const ask = (question: string) => {
    send(question);
    focusBox(composer);
  };
  return (
    <div className="shrink-0 px-u3 pb-[calc(12px+env(safe-area-inset-bottom))] md:px-u5 md:pb-u2.5">
      <div className="mx-auto grid w-full max-w-read grid-cols-1 gap-u1.5">
        {lost ? (
          <Notice tone="warn" icon={WifiOff}>
            The connection is lost. The answer goes on as soon as it is back.
          </Notice>
        ) : null}
        {trouble ? (
          <Notice
            tone="danger"
            urgent
            action={
              trouble.startOver ? (
                <Button icon={RotateCcw} onClick={onStartOver}>
                  Start over
                </Button>
              ) : undefined
            }
          >
            {trouble.sentence}
          </Notice>
        ) : null}
        {answering ? null : (
          <div className="md:[&>ul]:flex-wrap">
            <SuggestionChips label="Questions you may ask" suggestions={suggestions} onSelect={ask} />
          </div>
        )}
        <Composer
          ref={composer}
          onSend={send}
          onStop={() => {
            onStop();
            focusBox(composer);
          }}
          streaming={answering}
          maxLength={maxLength}
          placeholder="Ask about a home, a street, a budget"
          label={`Message to ${assistantName}`}
        />
        <p className="-mt-u0.5 text-center text-caption text-ink-3">
          {assistantName} is an AI. Facts come from the listing.
        </p>
      </div>
    </div>
  );
}
