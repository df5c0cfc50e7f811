import { configure } from '@testing-library/dom';

// the first render of a file also loads the pages' modules, on a machine that may be busy with something else
configure({ asyncUtilTimeout: 10_000 });
