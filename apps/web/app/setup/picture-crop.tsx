import { Button, Dialog } from "@katek/ui";
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { REACHABLE } from "~/chat/reachable";
import { bounded, type Crop, filling, moved, placeIn, WHOLE } from "./crop-square";

interface PictureCropProps {
  /** A logo is shown in a square, a picture of the assistant in a circle. */
  what: "logo" | "picture";
  picture: HTMLImageElement;
  onCancel: () => void;
  /** The square, as PNG. */
  onDone: (square: Blob) => void;
}

/** As it is shown and as it is sent, in pixels. */
const SHOWN = 240;
const SENT = 1_024;
const STEP = 8;
const ZOOM_STEP = 0.05;

/** Chooses the square of a picture: by dragging, or with arrows, plus and minus. */
export function PictureCrop({ what, picture, onCancel, onDone }: PictureCropProps) {
  const id = useId();
  const size = { width: picture.naturalWidth, height: picture.naturalHeight };
  const [crop, setCrop] = useState<Crop>(what === "logo" ? WHOLE : filling(size));
  const grip = useRef<{ x: number; y: number } | null>(null);
  const { left, top, width, height } = placeIn(SHOWN, size, crop);

  const move = (right: number, down: number) => setCrop((known) => moved(known, SHOWN, size, right, down));
  const zoom = (by: number) => setCrop((known) => bounded({ ...known, zoom: known.zoom + by }));
  const keys: Record<string, () => void> = {
    ArrowLeft: () => move(-STEP, 0),
    ArrowRight: () => move(STEP, 0),
    ArrowUp: () => move(0, -STEP),
    ArrowDown: () => move(0, STEP),
    "+": () => zoom(ZOOM_STEP),
    "-": () => zoom(-ZOOM_STEP),
  };
  const keyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const drag = (event: PointerEvent) => {
    if (!grip.current) return;
    move(event.clientX - grip.current.x, event.clientY - grip.current.y);
    grip.current = { x: event.clientX, y: event.clientY };
  };
  const finish = () => {
    const canvas = document.createElement("canvas");
    canvas.width = SENT;
    canvas.height = SENT;
    const place = placeIn(SENT, size, crop);
    canvas.getContext("2d")?.drawImage(picture, place.left, place.top, place.width, place.height);
    canvas.toBlob((square) => square && onDone(square), "image/png");
  };

  return (
    <Dialog
      open
      onClose={onCancel}
      title="Choose the part to show"
      actions={
        <>
          <Button size="md" onClick={onCancel}>
            Keep the {what} as it was
          </Button>
          <Button size="md" kind="primary" onClick={finish}>
            Use this part
          </Button>
        </>
      }
    >
      <p id={`${id}-how`}>
        {what === "logo" ? "A logo is shown in a square." : "The picture is shown in a circle."} Drag it, or move it
        with the arrow keys; plus and minus zoom.
      </p>
      <section
        {...REACHABLE}
        aria-label="The part that is shown"
        aria-describedby={`${id}-how`}
        onKeyDown={keyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          grip.current = null;
        }}
        className="relative mx-auto mt-u2.5 size-[240px] cursor-move touch-none overflow-hidden rounded-lg border border-line-control bg-white bg-[conic-gradient(#e3e2e7_25%,#fff_0_50%,#e3e2e7_0_75%,#fff_0)] bg-[length:18px_18px]"
      >
        <img
          src={picture.src}
          alt=""
          draggable={false}
          className="pointer-events-none absolute max-w-none select-none"
          style={{ left, top, width, height }}
        />
        {what === "picture" ? (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute inset-0 rounded-full shadow-[0_0_0_120px_rgb(255_255_255/0.7)]"
          />
        ) : null}
      </section>
      <label htmlFor={`${id}-zoom`} className="mx-auto mt-u2 flex max-w-[240px] items-center gap-u1.5 text-ui">
        Zoom
        <input
          id={`${id}-zoom`}
          type="range"
          min={0}
          max={100}
          value={Math.round(crop.zoom * 100)}
          onChange={(event) => setCrop(bounded({ ...crop, zoom: Number(event.currentTarget.value) / 100 }))}
          className="min-w-0 flex-1 accent-brand"
        />
      </label>
    </Dialog>
  );
}
