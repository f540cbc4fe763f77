<?php
/**
 * What the site has set: read here, written by the settings page. Nothing is stored before somebody saves.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/** The options' names; uninstall.php knows them too. */
const OPTION        = 'credit_rate_simulator';
const TARIFF_OPTION = 'credit_rate_simulator_tariff';

/** Tags that a legal notice may hold: it stands inside the simulator, and on paper as text. */
const LEGAL_TAGS = array(
	'a'      => array( 'href' => true, 'rel' => true, 'target' => true ),
	'strong' => array(),
	'em'     => array(),
	'br'     => array(),
);

/**
 * The custom properties that hold colours, by the names of their settings.
 *
 * @return array<string, string>
 */
function colours() {
	return array(
		'accent'  => '--crs-accent',
		'surface' => '--crs-surface',
		'text'    => '--crs-text',
	);
}

/** All settings, whatever has been stored. */
function settings() {
	$stored   = get_option( OPTION, array() );
	$defaults = array_fill_keys( broker_attributes(), '' ) + array_fill_keys( array_keys( colours() ), '' ) + array(
		'legal'     => '',
		'datalayer' => false,
	);
	return array_merge( $defaults, is_array( $stored ) ? array_intersect_key( $stored, $defaults ) : array() );
}

/**
 * The attributes that every simulator gets unless its author gives its own.
 *
 * @return array<string, string>
 */
function default_attributes() {
	$settings = settings();
	$given    = array_intersect_key( $settings, array_flip( broker_attributes() ) );
	$given    = array_filter( $given, 'strlen' );
	if ( $settings['datalayer'] ) {
		$given['datalayer'] = '';
	}
	$tariff = tariff_address();
	if ( null !== $tariff ) {
		$given['tariff-src'] = $tariff;
	}
	return $given;
}

/** The colours as declarations of a style sheet; empty without any. */
function colour_declarations() {
	$settings = settings();
	$lines    = '';
	foreach ( colours() as $name => $property ) {
		$colour = sanitize_hex_color( $settings[ $name ] );
		$lines .= $colour ? "$property:$colour;" : '';
	}
	return $lines;
}
