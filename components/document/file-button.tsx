import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

interface Props extends ButtonProps {
  /** name for a screen reader, where the words on the button do not say enough */
  label?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

const types = '.jpg,.jpeg,.png,.webp,.gif,.bmp,.pdf,image/*,application/pdf';

/** A button that asks for files of this device. */
export function FileButton({ label, multiple = false, onFiles, children, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...rest} aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={types}
        multiple={multiple}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // the same file can be chosen again
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
