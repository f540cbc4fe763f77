<?php
/**
 * The block, drawn by the server like the shortcode; its editor shows the element itself.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

const BLOCK_SCRIPT = 'credit-rate-simulator-block';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\hand_over_to_editor' );

/** Registers it with the script of its editor. */
function register_block() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
	wp_register_script( BLOCK_SCRIPT, plugins_url( 'block/editor.js', FILE ), $needs, VERSION, true );
	register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\draw_block' ) );
}

/**
 * Draws it.
 *
 * @param array $given By the names of the element's properties.
 */
function draw_block( $given ) {
	$clean = array();
	foreach ( attributes() as $attribute ) {
		$value = $given[ $attribute['property'] ] ?? null;
		if ( null !== $value && '' !== $value ) {
			$clean[ $attribute['name'] ] = clean_value( $attribute, $value );
		}
	}
	enqueue();
	if ( isset( $clean['tariff-src'] ) ) {
		enqueue_tariff_checks();
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . simulator( $clean ) . '</div>';
}

/** What the editor needs to know, in the language of its user. */
function hand_over_to_editor() {
	$attributes = array();
	foreach ( attributes() as $attribute ) {
		$attributes[] = array_merge(
			$attribute,
			array(
				'label'  => in_admin_language( $attribute['label'] ),
				'help'   => in_admin_language( $attribute['help'] ),
				'values' => array_map( __NAMESPACE__ . '\in_admin_language', $attribute['values'] ),
			)
		);
	}
	$known = array(
		'attributes' => $attributes,
		'defaults'   => array_filter( with_defaults( array() ), 'is_string' ),
		'scripts'    => array( asset( 'credit-rate-simulator.classic.js' ), asset( 'credit-rate-simulator.tariff.js' ) ),
		'style'      => TAG . '{' . colour_declarations() . '}',
		'texts'      => array(
			'company' => __( 'The case shown', 'credit-rate-simulator' ),
			'display' => __( 'Display', 'credit-rate-simulator' ),
			'broker'  => __( 'Broker, where other than in the settings', 'credit-rate-simulator' ),
			'unset'   => __( 'not set', 'credit-rate-simulator' ),
		),
	);
	wp_add_inline_script( BLOCK_SCRIPT, 'window.creditRateSimulatorEditor = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
