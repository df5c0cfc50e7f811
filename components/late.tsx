import { Box, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** ms after which a person wonders whether anything happens */
const patience = 1000;

/** Stands for a page whose data is being read, and says so when it takes long. */
export function Late() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box component="main" p="md">
      <VisuallyHidden component="h1">{t('app.name')}</VisuallyHidden>
      <Text size="sm" role="status">
        {late && t('common.reading')}
      </Text>
    </Box>
  );
}
