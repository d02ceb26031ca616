import { type Picture as Kept, pictureSources } from "#lib/media/media.ts";

interface Props {
  picture: Kept;
  alt: string;
  /** How wide it stands on the page, for the browser's choice of file. */
  sizes: string;
  /** The page's first picture comes at once, the others when they are near. */
  isFirst?: boolean;
}

/** A picture in the best format and width the browser can take, in a space kept free for it. */
export function Picture({ picture, alt, sizes, isFirst = false }: Props) {
  const sources = pictureSources(picture.id, picture.widths);
  return (
    <picture>
      <source type="image/avif" srcSet={sources.avif} sizes={sizes} />
      <source type="image/webp" srcSet={sources.webp} sizes={sizes} />
      <img
        src={sources.fallback}
        srcSet={sources.jpeg}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : "auto"}
        decoding="async"
      />
    </picture>
  );
}
