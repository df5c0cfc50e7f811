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

/** Choosing one file. */
export function FileChoice({ id, label, description, accept, onChoose }: Props) {
  return (
    <Input.Wrapper label={label} description={description} labelProps={{ htmlFor: id }}>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // the same file can be chosen again
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
        className={classes.file}
      />
    </Input.Wrapper>
  );
}
