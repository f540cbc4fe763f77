<?php
/**
 * The shortcode: `[credit_rate_simulator turnover="2500000" sector="it-services"]`, with attributes as the element has
 * them, an underscore or nothing for a hyphen; what it encloses is shown to readers without JavaScript.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'credit_rate_simulator';

add_action( 'init', __NAMESPACE__ . '\register_shortcode' );

/** Registers it. */
function register_shortcode() {
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\draw_shortcode' );
}

/**
 * Draws it.
 *
 * @param array|string $given   As WordPress has read them: names in lower case, flags as values without a name.
 * @param string|null  $content What it encloses.
 */
function draw_shortcode( $given, $content = null ) {
	$given = is_array( $given ) ? $given : array();
	$clean = array();
	foreach ( attributes() as $attribute ) {
		$value = shortcode_value( $attribute['name'], $given );
		if ( null !== $value ) {
			// Null stands for a flag turned off, which no default turns on again.
			$clean[ $attribute['name'] ] = clean_value( $attribute, $value );
		}
	}
	enqueue();
	if ( isset( $clean['tariff-src'] ) ) {
		enqueue_tariff_checks();
	}
	return simulator( $clean, null === $content ? '' : enclosed( $content ) );
}

/**
 * What a shortcode encloses, whole: WordPress has made paragraphs across its ends, and what is left open would keep the
 * tag from ending.
 */
function enclosed( $content ) {
	$inside = preg_replace( '/^(?:<\/p>|<br\s*\/?>)|(?:<p>|<br\s*\/?>)$/i', '', trim( $content ) );
	return force_balance_tags( do_shortcode( trim( $inside ) ) );
}

/** What was given under a name, or null. */
function shortcode_value( $name, array $given ) {
	foreach ( array( $name, str_replace( '-', '_', $name ), str_replace( '-', '', $name ) ) as $spelling ) {
		if ( isset( $given[ $spelling ] ) ) {
			return $given[ $spelling ];
		}
	}
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) && strtolower( (string) $value ) === $name ) {
			return '';
		}
	}
	return null;
}
