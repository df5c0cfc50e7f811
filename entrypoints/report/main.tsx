import '@/components/kit-styles.ts';
import { ReportApp } from '@/components/preflight/report-app.tsx';
import { startApp } from '@/components/start-app.tsx';

void startApp('title.report', <ReportApp />);
