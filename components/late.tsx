import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** ms after which a person wonders whether anything happens */
const patience = 1000;

/** Stands where something is being read, and says so when it takes long. */
export function Late() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Text size="sm" p="md" role="status">
      {late && t('common.reading')}
    </Text>
  );
}
