<?php
/**
 * The language of a simulator: that of the post, where a plugin for several languages tells it, else of the site.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\load_texts' );
add_filter( 'plugin_locale', __NAMESPACE__ . '\one_french', 10, 2 );

/** The plugin's own texts. */
function load_texts() {
	load_plugin_textdomain( 'credit-rate-simulator', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}

/** Belgium, Canada, Luxembourg and Switzerland read the texts of France. */
function one_french( $locale, $domain ) {
	return 'credit-rate-simulator' === $domain && 0 === strpos( $locale, 'fr' ) ? 'fr_FR' : $locale;
}

/** A language of the element, such as `fr`, or null for what it does not speak. */
function post_language() {
	$language = translated_post_language( get_the_ID() );
	$short    = strtolower( substr( $language ? $language : get_locale(), 0, 2 ) );
	$spoken   = array_column( attributes(), 'values', 'name' )['lang'];
	return isset( $spoken[ $short ] ) ? $short : null;
}

/** What Polylang or WPML says of a post. */
function translated_post_language( $post ) {
	if ( ! $post ) {
		return null;
	}
	if ( function_exists( 'pll_get_post_language' ) ) {
		return pll_get_post_language( $post, 'slug' );
	}
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
	$details = apply_filters( 'wpml_post_language_details', null, $post );
	return is_array( $details ) && ! empty( $details['language_code'] ) ? $details['language_code'] : null;
}
