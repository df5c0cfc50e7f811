import { Input } from '@mantine/core';
import classes from './transfer-panel.module.css';

interface Props {
  id: string;
  label: string;
  description?: string;
  /** as the attribute of a file input */
  accept: string;
  onChoose: (file: File) => void;
}

/** Choosing one file; with another React key the same file can be chosen again. */
export function FileChoice({ id, label, description, accept, onChoose }: Props) {
  return (
    <Input.Wrapper label={label} description={description} labelProps={{ htmlFor: id }}>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onChoose(file);
        }}
        className={classes.file}
      />
    </Input.Wrapper>
  );
}
