<?php
/**
 * The tag of a simulator, from what its author and the settings give.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/**
 * The whole element, escaped.
 *
 * @param array<string, string> $given   Attributes by name, already clean.
 * @param string                $content What readers without JavaScript see: HTML that may stand in a post.
 */
function simulator( array $given, $content = '' ) {
	return '<' . TAG . written( with_defaults( $given ), '' ) . '>' . legal_notice() . $content . '</' . TAG . '>';
}

/** With what the settings and the language add; a flag that the author turned off stays off. */
function with_defaults( array $given ) {
	$all = $given + default_attributes();
	if ( ! isset( $all['lang'] ) ) {
		$all['lang'] = post_language();
	}
	return array_filter( $all, 'is_string' );
}

/**
 * Attributes as they stand in a tag.
 *
 * @param array<string, string> $attributes By name.
 * @param string                $prefix     `data-` for a marker.
 */
function written( array $attributes, $prefix ) {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= ' ' . $prefix . $name . '="' . esc_attr( $value ) . '"';
	}
	return $text;
}

/**
 * What the broker's page owes to readers, for the slot of that name. A span, for a block would end the paragraph in
 * which an editor may have put the tag.
 */
function legal_notice() {
	$legal = trim( settings()['legal'] );
	return '' === $legal ? '' : '<span slot="legal">' . nl2br( wp_kses( $legal, LEGAL_TAGS ) ) . '</span>';
}
