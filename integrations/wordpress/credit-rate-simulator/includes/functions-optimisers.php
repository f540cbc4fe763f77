<?php
/**
 * Asks the common optimisers to leave the script alone, each by its own filter. It works deferred, joined, minified and
 * delayed as well; but joined it no longer knows the folder of its further parts, and delayed it keeps readers waiting.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/** A part of the scripts' addresses that no other plugin has. */
const PATTERN = 'plugins/credit-rate-simulator/assets/';

/** Filters that take a list of parts of addresses. */
const LISTS_OF_PATTERNS = array(
	// WP Rocket.
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	// LiteSpeed Cache.
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	// WP-Optimize, Perfmatters, FlyingPress.
	'wp-optimize-minify-default-exclusions',
	'perfmatters_delay_js_exclusions',
	'flying_press_exclude_from_delay:js',
	'flying_press_exclude_from_minify:js',
);

/** Filters that take a list of handles: SiteGround Speed Optimizer. */
const LISTS_OF_HANDLES = array( 'sgo_js_minify_exclude', 'sgo_js_async_exclude', 'sgo_javascript_combine_exclude' );

/** Filters that ask about one handle: Hummingbird. */
const QUESTIONS = array( 'wphb_minify_resource', 'wphb_combine_resource' );

foreach ( LISTS_OF_PATTERNS as $name ) {
	add_filter( $name, __NAMESPACE__ . '\with_pattern' );
}
foreach ( LISTS_OF_HANDLES as $name ) {
	add_filter( $name, __NAMESPACE__ . '\with_handles' );
}
foreach ( QUESTIONS as $name ) {
	add_filter( $name, __NAMESPACE__ . '\unless_ours', 20, 2 );
}
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\with_pattern_in_text' );
add_filter( 'w3tc_minify_js_do_tag_minification', __NAMESPACE__ . '\unless_our_tag', 10, 3 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\marked', 10, 2 );

/** The handles of the element's scripts. */
function handles() {
	return array( TAG, TARIFF_SCRIPT );
}

/** A list with the pattern. */
function with_pattern( $excluded ) {
	return array_merge( (array) $excluded, array( PATTERN ) );
}

/** A list with the handles. */
function with_handles( $excluded ) {
	return array_merge( (array) $excluded, handles() );
}

/** Autoptimize has a text with commas, some versions an array of flags by pattern. */
function with_pattern_in_text( $excluded ) {
	if ( is_array( $excluded ) ) {
		return array_merge( $excluded, array( PATTERN => '' ) );
	}
	return '' === trim( (string) $excluded ) ? PATTERN : $excluded . ', ' . PATTERN;
}

/** No for our handles, else whatever it was. */
function unless_ours( $wanted, $handle ) {
	$name = is_array( $handle ) ? ( $handle['handle'] ?? '' ) : $handle;
	return in_array( $name, handles(), true ) ? false : $wanted;
}

/** No for our tags, else whatever it was: W3 Total Cache. */
function unless_our_tag( $wanted, $tag, $file = '' ) {
	return false !== strpos( $tag . $file, PATTERN ) ? false : $wanted;
}

/** The marks in the tag itself, for optimisers that read the page: Autoptimize, Cloudflare, LiteSpeed, WP Rocket. */
function marked( $tag, $handle ) {
	if ( ! in_array( $handle, handles(), true ) || false !== strpos( $tag, 'data-cfasync' ) ) {
		return $tag;
	}
	$marks = 'data-cfasync="false" data-noptimize="1" data-no-optimize="1" data-no-defer="1" data-no-minify="1" nowprocket';
	return preg_replace( '/<script\s/', "<script $marks ", $tag, 1 );
}
