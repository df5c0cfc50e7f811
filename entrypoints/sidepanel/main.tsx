import '@/components/kit-styles.ts';
import { startApp } from '@/components/start-app.tsx';
import { SidePanel } from './side-panel.tsx';

void startApp('title.sidepanel', <SidePanel />);
