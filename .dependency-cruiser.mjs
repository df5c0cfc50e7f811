/**
 * The arrows of the house. Entrypoints wire rooms together, components draw, `lib` knows; within `lib` each
 * room may know only what its question needs. A type alone ties nothing at run time and may cross.
 */
const notTypes = { dependencyTypesNot: ['type-only', 'type-import'] };

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-circles', 'Two files that need each other are one idea or three.', {}, { circular: true }),
    rule(
      'lib-is-the-bottom',
      'lib knows neither pages nor parts of pages.',
      { path: '^lib/' },
      { path: '^(entrypoints|components)/' },
    ),
    rule(
      'components-know-no-entrypoint',
      'A component serves any page.',
      { path: '^components/' },
      { path: '^entrypoints/' },
    ),
    rule(
      'pure-rooms',
      'portals, terms, rules, journey and papers are data and pure functions.',
      { path: '^lib/(portals|terms|rules|journey|papers)/' },
      { path: '^lib/(page|fill|overlay|profile|messages)/', ...notTypes },
    ),
    rule(
      'page-rooms-know-no-storage',
      'page, fill and overlay know the DOM and no storage, no messages.',
      { path: '^lib/(page|fill|overlay)/' },
      { path: '^lib/(profile|messages|journey)/', ...notTypes },
    ),
    rule(
      'profile-knows-no-dom',
      'profile knows storage and no DOM.',
      { path: '^lib/profile/' },
      { path: '^lib/(page|fill|overlay|messages)/', ...notTypes },
    ),
    rule(
      'extension-api-in-messages-only',
      'Only messages and entrypoints know the extension API.',
      { path: '^(components|lib/(?!messages/))' },
      { path: 'node_modules/(webextension-polyfill|wxt|@wxt-dev)/' },
    ),
    rule(
      'storage-in-profile-only',
      'Dexie is the profile’s own affair; pages watch it through its hooks.',
      { path: '^lib/(?!profile/)' },
      { path: 'node_modules/dexie' },
    ),
    rule(
      'no-framework-in-lib',
      'lib runs without React and without an interface language.',
      { path: '^lib/' },
      { path: 'node_modules/(react|react-dom|i18next|react-i18next|@mantine|@tabler)/' },
    ),
    rule(
      'light-content-script',
      'What the content script reaches ships into every portal page.',
      { path: '^entrypoints/portal\\.content/' },
      {
        path: 'node_modules/(react|react-dom|dexie|dexie-react-hooks|i18next|react-i18next|zod|@mantine|@tabler|chinese-days|tldts)/',
        reachable: true,
      },
    ),
    rule(
      'no-tests-in-product',
      'The product does not know its tests. The sample company is both: the options page offers it.',
      { path: '^(entrypoints|components|lib)/' },
      { path: '^(test|scripts)/', pathNot: '^test/fixtures/profiles/sample-company' },
    ),
    rule(
      'no-dev-dependency-in-product',
      'What ships is a dependency, not a dev dependency.',
      { path: '^(entrypoints|components|lib)/' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(wxt|@types)/',
      },
    ),
    rule('all-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
