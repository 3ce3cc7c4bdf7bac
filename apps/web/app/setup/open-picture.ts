/** A file as a picture that can be drawn; null where the browser cannot read it. Its bytes stay on this machine. */
export function openPicture(file: Blob): Promise<HTMLImageElement | null> {
  const picture = new Image();
  const reader = new FileReader();
  return new Promise((done) => {
    picture.onload = () => done(picture.naturalWidth && picture.naturalHeight ? picture : null);
    picture.onerror = () => done(null);
    reader.onerror = () => done(null);
    reader.onload = () => {
      picture.src = String(reader.result);
    };
    reader.readAsDataURL(file);
  });
}
