import '@/components/kit-styles.ts';
import { startApp } from '@/components/start-app.tsx';
import { OptionsApp } from './options-app.tsx';

void startApp('title.options', <OptionsApp />);
