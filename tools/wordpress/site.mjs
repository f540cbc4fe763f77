/** The PHP of a WordPress that runs for tests, each piece as it is written into its folder. */

/** `wp-config.php`, for a database behind a socket. The address is whatever it is called by. */
export const configuration = (socket) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
// Each another: WordPress takes none that occurs twice, and then two requests at once make two different ones.
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", "key of $name");
    define("{$name}_SALT", "salt of $name");
}
$table_prefix = 'wp_';
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log');
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** A must-use plugin: no calls to other machines, no mail. */
export const silence = `<?php
add_filter('pre_http_request', fn () => new WP_Error('blocked', 'no outside calls in tests'));
add_filter('get_avatar', '__return_empty_string');
if (!function_exists('wp_mail')) {
    function wp_mail() { return true; }
}
`;

/** For PHP's own server: files as they are, everything else through WordPress. */
export const router = `<?php
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $root . $path;
if (is_dir($file)) $file = rtrim($file, '/') . '/index.php';
if ($path === '/' || !is_file($file)) $file = "$root/index.php";
elseif (substr($file, -4) !== '.php') return false;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($file, strlen($root));
chdir(dirname($file));
require $file;
`;

/** Installs it: an administrator \`admin\`, an author \`author\`, passwords like their names, and none of its samples. */
export const installer = `
define('WP_INSTALLING', true);
require ROOT . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Le carnet', 'admin', 'admin@example.invalid', true, '', 'admin');
wp_create_user('author', 'author', 'author@example.invalid');
(new WP_User(get_user_by('login', 'author')->ID))->set_role('author');
foreach (get_posts(['post_type' => 'any', 'numberposts' => -1]) as $post) wp_delete_post($post->ID, true);
`;
