<?php
/**
 * The element's script and styles: local files in a folder that names their version.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

const TARIFF_SCRIPT = 'credit-rate-simulator-tariff';

add_action( 'init', __NAMESPACE__ . '\register_scripts' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_for_posts' );

/** The address of a built file. */
function asset( $file ) {
	return plugins_url( 'assets/' . VERSION . '/' . $file, FILE );
}

/** Registers, so that whatever draws a simulator can ask for them. */
function register_scripts() {
	// The version is in the path, where no optimiser drops it. Since 6.3 a script may also be deferred.
	wp_register_script( TAG, asset( 'credit-rate-simulator.classic.js' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_script_add_data( TAG, 'strategy', 'defer' );
	wp_register_script( TARIFF_SCRIPT, asset( 'credit-rate-simulator.tariff.js' ), array( TAG ), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_script_add_data( TARIFF_SCRIPT, 'strategy', 'defer' );
	wp_register_style( TAG, asset( 'reserve.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	$colours = colour_declarations();
	if ( '' !== $colours ) {
		wp_add_inline_style( TAG, TAG . ',.' . TAG . '{' . $colours . '}' );
	}
}

/** Puts them on the page. */
function enqueue() {
	wp_enqueue_script( TAG );
	wp_enqueue_style( TAG );
	if ( null !== tariff_address() ) {
		enqueue_tariff_checks();
	}
}

/** For a tariff that is not the bundled one: the checks that it must pass. */
function enqueue_tariff_checks() {
	wp_enqueue_script( TARIFF_SCRIPT );
}

/** In time for the head, so that room is kept from the first paint: the posts that the page was asked for. */
function enqueue_for_posts() {
	global $wp_query;
	foreach ( (array) $wp_query->posts as $post ) {
		if ( $post instanceof \WP_Post && has_simulator( $post->post_content ) ) {
			enqueue();
			return;
		}
	}
}

/** Whether a content has a shortcode, a block, the tag or the marker. */
function has_simulator( $content ) {
	return false !== strpos( $content, TAG ) || has_shortcode( $content, SHORTCODE );
}
