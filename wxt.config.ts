import { defineConfig } from 'wxt';
import { trayPictures } from './scripts/tray.ts';

/** Own files and nothing else: no network, no frames, no code from elsewhere. */
const nothingButOwnFiles = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'none'",
  "object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-src 'none'", "frame-ancestors 'none'", "worker-src 'self'",
].join('; ');

export default defineConfig({
  imports: false,
  hooks: { 'build:publicAssets': async (_, files) => void files.push(...await trayPictures()) },
  manifest: ({ browser, command }) => ({
    name: 'Partwhole',
    description: 'Bar models, counters and number lines beside any lesson page, for teaching mathematics for mastery. Works with no network.',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'contextMenus', 'scripting', ...(browser === 'firefox' ? [] : ['system.display'])],
    action: { default_title: 'Partwhole', ...(browser === 'firefox' && { default_area: 'navbar' as const }) },
    commands: {
      [browser === 'firefox' ? '_execute_browser_action' : '_execute_action']: { suggested_key: { default: 'Alt+Shift+M' } },
      model: { suggested_key: { default: 'Alt+Shift+P' }, description: 'Model the selected problem' },
    },
    // The development server of wxt needs a web socket and inline styles; what is built for people has neither.
    ...(command === 'build' && { content_security_policy: { extension_pages: nothingButOwnFiles } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: {
        id: 'partwhole@partwhole.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] },
      } } }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // What every page needs is one file: a panel that opens waits for each file that it names.
    build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: /node_modules\/(?:preact|@preact|fraction\.js|idb|valibot)\/|widgets\/(?:shelf\/(?:open-keep|keep|database|revisions|room|windows)|panel\/(?:later|theme)|lesson\/file)\.|widgets\/(?:look|board\/(?!view|pictured|crc|letters))|widgets\/maths\/(?!formula|called|function|linear|algebra|marking|reply|read-|random|unknown)/u }] } } } },
  }),
});
