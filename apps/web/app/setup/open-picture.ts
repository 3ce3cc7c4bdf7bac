/** A file as a picture that can be drawn; null where the browser cannot read it. Its bytes stay on this machine. */
export function openPicture(file: Blob): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(file);
  const picture = new Image();
  return new Promise((done) => {
    const end = (result: HTMLImageElement | null) => {
      if (!result) URL.revokeObjectURL(address);
      done(result);
    };
    picture.onload = () => end(picture.naturalWidth && picture.naturalHeight ? picture : null);
    picture.onerror = () => end(null);
    picture.src = address;
  });
}
