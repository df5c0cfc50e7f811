import './kit-styles.ts';
import { startApp } from '@/components/start-app.tsx';
import { database } from '@/lib/profile/database.ts';
import { Popup } from './popup.tsx';

// the database opens while language and settings are read; who asks for rows hears of a failure
void database()
  .open()
  .catch(() => undefined);
void startApp('title.popup', <Popup />);
