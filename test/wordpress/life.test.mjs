import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readEntries } from '../../tools/wordpress/catalogue.mjs';
import { pluginFiles, pluginZip } from '../../tools/wordpress/package.mjs';
import { zip } from '../../tools/wordpress/zip.mjs';
import { contract } from '../../tools/contract/generated.mjs';
import { ask, inAdmin, installPlugin, pluginFile, startSite } from './support/site.mjs';

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const NEXT = '99.0.0';

/** Rows of the database that speak of the plugin. */
const traces = `(function () {
  global $wpdb;
  $rows = [];
  foreach (['options' => 'option_value', 'usermeta' => 'meta_value', 'postmeta' => 'meta_value'] as $table => $column) {
    $name = $table === 'options' ? 'option_name' : 'meta_key';
    $found = $wpdb->get_col("SELECT $name FROM {$wpdb->$table} WHERE CONCAT($name, ' ', $column) LIKE '%credit%rate%simulator%'");
    $rows = array_merge($rows, $found);
  }
  sort($rows);
  return $rows;
})()`;

describe('the plugin in the life of a site', () => {
  let site, folder, files;
  before(async () => {
    [site, folder, files] = await Promise.all([
      startSite(),
      mkdtemp(join(tmpdir(), 'plugin-')),
      pluginFiles(version),
    ]);
  });
  after(() => Promise.all([site?.stop(), folder && rm(folder, { recursive: true })]));

  it('is active, with the attributes of the contract in shortcode and block', async () => {
    assert.deepEqual(await ask(site, "get_option('active_plugins')"), [pluginFile]);
    const block = "WP_Block_Type_Registry::get_instance()->get_registered('credit-rate-simulator/simulator')";
    const offered = await ask(site, `array_keys(${block}->attributes)`);
    const named = await ask(
      site,
      "array_column(CreditRateSimulator\\\\attributes(), 'name')".replace('\\\\', '\\'),
    );
    const properties = contract.attributes.map(({ property }) => property);
    // WordPress adds its own for what the block supports.
    assert.deepEqual(
      properties.filter((property) => !offered.includes(property)),
      [],
    );
    assert.deepEqual(
      named,
      contract.attributes.map(({ name }) => name),
    );
  });

  it('asks the optimisers to leave its script alone', async () => {
    const pattern = 'plugins/credit-rate-simulator/assets/';
    const address = await ask(site, 'wp_scripts()->registered["credit-rate-simulator"]->src');
    assert.ok(address.includes(`${pattern}${version}/`), address);
    const filters = {
      rocket_exclude_js: "['/other.js']",
      rocket_exclude_defer_js: "['/other.js']",
      rocket_delay_js_exclusions: "['/other.js']",
      litespeed_optimize_js_excludes: "['/other.js']",
      'wp-optimize-minify-default-exclusions': "['/other.js']",
      autoptimize_filter_js_exclude: "'a.js'",
      sgo_javascript_combine_exclude: "['other']",
      wphb_minify_resource: "true, 'credit-rate-simulator', 'scripts'",
      w3tc_minify_js_do_tag_minification: `true, '<script src="${address}">', '${address}'`,
    };
    const calls = Object.entries(filters).map(
      ([name, given]) => `'${name}' => apply_filters('${name}', ${given})`,
    );
    const list = ['/other.js', pattern];
    assert.deepEqual(await ask(site, `[${calls.join(', ')}]`), {
      rocket_exclude_js: list,
      rocket_exclude_defer_js: list,
      rocket_delay_js_exclusions: list,
      litespeed_optimize_js_excludes: list,
      'wp-optimize-minify-default-exclusions': list,
      autoptimize_filter_js_exclude: `a.js, ${pattern}`,
      sgo_javascript_combine_exclude: ['other', 'credit-rate-simulator', 'credit-rate-simulator-tariff'],
      wphb_minify_resource: false,
      w3tc_minify_js_do_tag_minification: false,
    });
    const others = await ask(
      site,
      `[apply_filters('wphb_minify_resource', true, 'jquery', 'scripts'),
        apply_filters('w3tc_minify_js_do_tag_minification', true, '<script src="/a.js">', '/a.js')]`,
    );
    assert.deepEqual(others, [true, true]);
  });

  it('is updated in place and keeps the settings', async () => {
    await site.php(`${inAdmin}
update_option('credit_rate_simulator', ['broker' => 'Durand', 'accent' => '#aa0044']);`);
    const text = /\.(php|json|txt)$/;
    const renamed = (file) => file.replaceAll(version, NEXT);
    const next = [...files].map(([path, content]) => [
      renamed(path),
      text.test(path) ? Buffer.from(renamed(String(content))) : content,
    ]);
    const archive = join(folder, 'next.zip');
    await writeFile(archive, zip(new Map(next)));
    await installPlugin(site, archive);
    assert.deepEqual(await ask(site, "get_option('active_plugins')"), [pluginFile]);
    const assets = await readdir(join(site.folder, 'wp-content/plugins/credit-rate-simulator/assets'));
    assert.deepEqual(assets, [NEXT]);
    assert.ok((await ask(site, 'do_shortcode("[credit_rate_simulator]")')).includes('broker="Durand"'));
    await installPlugin(site, pluginZip);
  });

  it('leaves nothing behind', async () => {
    await site.php(`${inAdmin}
CreditRateSimulator\\store_tariff(json_decode(file_get_contents(${JSON.stringify(market)})));`);
    assert.deepEqual(await ask(site, traces), [
      'active_plugins',
      'credit_rate_simulator',
      'credit_rate_simulator_tariff',
    ]);
    await site.php(`${inAdmin}
deactivate_plugins('${pluginFile}');`);
    assert.deepEqual(await ask(site, traces), ['credit_rate_simulator', 'credit_rate_simulator_tariff']);
    await site.php(`${inAdmin}
if (delete_plugins(['${pluginFile}']) !== true) exit(1);`);
    assert.deepEqual(await ask(site, traces), []);
    const left = "file_exists(wp_get_upload_dir()['basedir'] . '/credit-rate-simulator')";
    assert.equal(await ask(site, left), false);
    const plugins = await readdir(join(site.folder, 'wp-content/plugins'));
    assert.ok(!plugins.includes('credit-rate-simulator'));
  });

  it('has made PHP complain of nothing', async () => {
    const log = await readFile(join(site.folder, 'wp-content/debug.log'), 'utf8').catch(() => '');
    assert.deepEqual(
      log.split('\n').filter((line) => line.includes('credit-rate-simulator')),
      [],
    );
  });
});

const market = new URL('../../src/tariff/market-2026.2.json', import.meta.url).pathname;

describe('the archive of the plugin', async () => {
  const files = await pluginFiles(version);

  it('has the same bytes whenever it is built', async () => {
    assert.ok(zip(await pluginFiles(version)).equals(await readFile(pluginZip)));
  });

  it('holds PHP that can be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'php-'));
    const php = [...files].filter(([path]) => path.endsWith('.php'));
    for (const [i, [, content]] of php.entries()) await writeFile(join(folder, `${i}.php`), content);
    const broken = php.filter((_file, i) => spawnSync('php', ['-l', join(folder, `${i}.php`)]).status !== 0);
    await rm(folder, { recursive: true });
    assert.ok(php.length > 10);
    assert.deepEqual(
      broken.map(([path]) => path),
      [],
    );
  });

  it('guards each PHP file against being called alone', () => {
    const open = [...files].filter(
      ([path, content]) =>
        path.endsWith('.php') &&
        !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(String(content)),
    );
    assert.deepEqual(
      open.map(([path]) => path),
      [],
    );
  });

  it('says every text in French', () => {
    const catalogue = String(files.get('credit-rate-simulator/languages/credit-rate-simulator-fr_FR.po'));
    const known = new Set(
      readEntries(catalogue)
        .filter(({ text }) => text)
        .map(({ id }) => id),
    );
    const sources = [...files]
      .filter(([path]) => path.endsWith('.php'))
      .map(([, content]) => String(content));
    const call = /\b(?:__|esc_html__|esc_html_e)\( '((?:[^'\\]|\\.)*)', 'credit-rate-simulator'/g;
    const said = sources.flatMap((source) =>
      [...source.matchAll(call)].map(([, text]) => text.replace(/\\(.)/g, '$1')),
    );
    assert.ok(said.length > 30);
    assert.deepEqual(
      said.filter((text) => !known.has(text)),
      [],
    );
    const block = JSON.parse(files.get('credit-rate-simulator/block/block.json'));
    assert.deepEqual(
      [block.title, block.description, ...block.keywords].filter((text) => !known.has(text)),
      [],
    );
  });

  it('has a readme as the directory asks for, of this version', () => {
    const readme = String(files.get('credit-rate-simulator/readme.txt'));
    assert.match(readme, new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
    for (const head of ['Tested up to', 'Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.match(readme, new RegExp(`^${head}: .+$`, 'm'));
    const [, short] = /\nLicense URI: .*\n\n(.+)\n/.exec(readme);
    assert.ok(short.length <= 150, `${short.length} characters`);
    assert.ok(![...files.values()].some((content) => String(content).includes('__VERSION__')));
  });
});
