<?php
/**
 * A must-use plugin of the tests: does to a page what optimisers do, as `?optimise=…` asks, without heeding what the
 * plugin asks of them. Some sites are set up so.
 */

require_once '/usr/share/php/MatthiasMullie/Minify/autoload.php';

add_action('template_redirect', function () {
    $ways = ['defer' => 'test_deferred', 'join' => 'test_joined', 'delay' => 'test_delayed'];
    $way = $ways[$_GET['optimise'] ?? ''] ?? null;
    if ($way) ob_start($way);
});

/** Script tags with an address: whole, attributes before and after it, address. */
const TEST_SCRIPTS = '~<script\b([^>]*?)\ssrc=(["\'])(.*?)\2([^>]*)></script>~s';

/** Every script waits for the page to be read. */
function test_deferred($page)
{
    return preg_replace(TEST_SCRIPTS, '<script$1 defer src=$2$3$2$4></script>', $page);
}

/** All scripts minified, each in a try of its own, in one file of another folder, asked for in the head. */
function test_joined($page)
{
    $all = '';
    $page = preg_replace_callback(TEST_SCRIPTS, function ($script) use (&$all) {
        $path = parse_url(html_entity_decode($script[3]), PHP_URL_PATH);
        $code = (new MatthiasMullie\Minify\JS(file_get_contents(ABSPATH . ltrim($path, '/'))))->minify();
        $all .= "try{{$code}}catch(e){console.error(e)}\n";
        return '';
    }, $page);
    $file = 'cache/joined-' . md5($all) . '.js';
    wp_mkdir_p(WP_CONTENT_DIR . '/cache');
    file_put_contents(WP_CONTENT_DIR . "/$file", $all);
    return str_replace('</head>', '<script defer src="' . content_url($file) . '"></script></head>', $page);
}

/**
 * Scripts wait for the reader's first gesture, then run in their order. A pointer's move is none here: a browser without
 * a window tells of one, at its corner, whenever a page appears under it.
 */
function test_delayed($page)
{
    $page = preg_replace(TEST_SCRIPTS, '<script type="text/delayed" data-src=$2$3$2></script>', $page);
    $loader = <<<'JS'
<script>
(() => {
  const gestures = ['keydown', 'pointerdown', 'touchstart', 'wheel'];
  const load = async () => {
    gestures.forEach((name) => removeEventListener(name, load));
    for (const late of document.querySelectorAll('script[type="text/delayed"]')) {
      const script = document.createElement('script');
      script.src = late.dataset.src;
      await new Promise((resolve) => {
        script.onload = script.onerror = resolve;
        late.replaceWith(script);
      });
    }
  };
  gestures.forEach((name) => addEventListener(name, load));
})();
</script>
JS;
    return str_replace('</body>', "$loader</body>", $page);
}
