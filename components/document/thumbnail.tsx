import { Center, Image } from '@mantine/core';
import { IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import classes from './document.module.css';
import { useBlobUrl } from './use-blob-url.ts';

interface Props {
  /** null where there is no picture of it */
  picture: Blob | null;
  /** MIME type of the document */
  type: string;
  /** what it shows, for a screen reader */
  name: string;
}

/** A document in small, or a sign of its kind. */
export function Thumbnail({ picture, type, name }: Props) {
  const url = useBlobUrl(picture);
  if (url) return <Image src={url} alt={name} className={classes.picture} fit="contain" />;
  const Sign = type === 'application/pdf' ? IconFileTypePdf : IconPhoto;
  return (
    <Center className={classes.picture}>
      <Sign size={32} stroke={1.2} aria-hidden className="beian-tone-quiet" />
    </Center>
  );
}
