<?php
/**
 * The shortcode of living sentences: `[credit_rate_value of="totalRange"]a few thousand euros[/credit_rate_value]`; what
 * it encloses are the sentence's words until there is a figure. WordPress takes the tag itself out of what most authors
 * write.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

const VALUE_SHORTCODE = 'credit_rate_value';

add_action( 'init', __NAMESPACE__ . '\register_value' );

/** Registers it. */
function register_value() {
	add_shortcode( VALUE_SHORTCODE, __NAMESPACE__ . '\draw_value' );
}

/**
 * Draws it; the script comes with the simulator that it follows.
 *
 * @param array|string $given   `of`, and `for` where a page has several simulators.
 * @param string|null  $content What it encloses.
 */
function draw_value( $given, $content = null ) {
	$given = is_array( $given ) ? $given : array();
	$clean = array();
	foreach ( array( 'of', 'for', 'lang' ) as $name ) {
		$value = sanitize_html_class( $given[ $name ] ?? '' );
		if ( '' !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	$words = null === $content ? '' : wp_kses_post( trim( do_shortcode( $content ) ) );
	return '<credit-rate-value' . written( $clean, '' ) . '>' . $words . '</credit-rate-value>';
}
