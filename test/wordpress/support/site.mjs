import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pluginZip, slug } from '../../../tools/wordpress/package.mjs';
import { startWordPress } from '../../../tools/wordpress/start.mjs';

export const pluginFile = `${slug}/${slug}.php`;

/** A WordPress with the built plugin, installed from its archive and activated as wp-admin does it. */
export async function startSite() {
  const wordpress = await startWordPress();
  try {
    const optimiser = await readFile(new URL('optimiser.php', import.meta.url));
    await writeFile(join(wordpress.folder, 'wp-content/mu-plugins/optimiser.php'), optimiser);
    await installPlugin(wordpress, pluginZip);
    await wordpress.php(`${inAdmin}
$error = activate_plugin('${pluginFile}');
if (is_wp_error($error)) { echo $error->get_error_message(); exit(1); }`);
    return wordpress;
  } catch (error) {
    await wordpress.stop();
    throw error;
  }
}

/** PHP that speaks to WordPress as an administrator in wp-admin does. */
export const inAdmin = `
define('WP_ADMIN', true);
require ROOT . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user(1);
`;

/** Installs the plugin from an archive, over an earlier one if there is one. */
export const installPlugin = ({ php }, archive) =>
  php(`${inAdmin}
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
$skin = new Automatic_Upgrader_Skin();
$done = (new Plugin_Upgrader($skin))->install(${JSON.stringify(archive)}, ['overwrite_package' => true]);
if ($done !== true) { print_r($skin->get_upgrade_messages()); print_r($done); exit(1); }`);

/** A value that PHP computes inside WordPress. */
export async function ask({ php }, expression) {
  return JSON.parse(await php(`${inAdmin}\necho json_encode(${expression});`));
}

/**
 * A browser context in which somebody has signed in by the form; a password is like its name. It waits without a limit
 * of its own: the test's ends what hangs.
 */
export async function openSession(browser, origin, name, options = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(0);
  const address = `${origin}/wp-login.php`;
  const home = `${origin}/wp-admin/`;
  // The form comes with a cookie that the answer needs.
  await context.request.get(address, patient);
  const form = { log: name, pwd: name, 'wp-submit': 'Log In', redirect_to: home, testcookie: '1' };
  const answer = await context.request.post(address, { form, ...patient });
  if (!answer.url().startsWith(home)) throw new Error(`${name} could not sign in: ${answer.url()}`);
  return context;
}

const patient = { timeout: 0 };

/**
 * Publishes an article in the session of whoever has signed in, as the block editor does.
 *
 * @returns its `id`, its address (`link`) and what is kept of its content (`content.raw`)
 */
export async function publish(context, origin, { title, content }) {
  const nonce = await (
    await context.request.get(`${origin}/wp-admin/admin-ajax.php?action=rest-nonce`)
  ).text();
  const answer = await context.request.post(`${origin}/?rest_route=/wp/v2/posts`, {
    headers: { 'x-wp-nonce': nonce },
    data: { title, content, status: 'publish' },
    ...patient,
  });
  if (!answer.ok()) throw new Error(`not published: ${await answer.text()}`);
  return answer.json();
}
