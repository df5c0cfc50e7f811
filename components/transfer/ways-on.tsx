import { Button, type ButtonProps, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props extends Pick<ButtonProps, 'disabled' | 'loading'> {
  /** what the button says that goes on */
  onward: string;
  /** without it the button sends the form around it */
  onOnward?: () => void;
  onCancel: () => void;
}

/** The two ways on from a step of an import. */
export function WaysOn({ onward, onOnward, onCancel, disabled, loading }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap="sm">
      <Button type={onOnward ? 'button' : 'submit'} onClick={onOnward} disabled={disabled} loading={loading}>
        {onward}
      </Button>
      <Button variant="default" onClick={onCancel} disabled={loading}>
        {t('common.cancel')}
      </Button>
    </Group>
  );
}
