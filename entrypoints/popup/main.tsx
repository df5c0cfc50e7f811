import { startApp } from '@/components/start-app.tsx';
import { Popup } from './popup.tsx';

void startApp('title.popup', <Popup />);
