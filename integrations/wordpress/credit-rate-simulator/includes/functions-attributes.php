<?php
/**
 * The attributes of the element: what they are, and how a value given by an author is made safe.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/** Schemes that the element takes for its contact. */
const CONTACT_SCHEMES = array( 'https', 'http', 'tel', 'mailto' );

/**
 * All of them, as the build wrote them from the element's contract.
 *
 * @return array<int, array{name: string, property: string, kind: string, group: string, label: array, help: array, values: array}>
 */
function attributes() {
	static $attributes;
	$attributes = $attributes ?? require __DIR__ . '/attributes.php';
	return $attributes;
}

/**
 * Those that the settings give to every simulator of the site.
 *
 * @return string[]
 */
function broker_attributes() {
	static $names;
	$names = $names ?? require __DIR__ . '/broker-attributes.php';
	return $names;
}

/**
 * A value that an author gave, made safe for the tag; what makes no sense is left to the element, which says so.
 *
 * @param array $attribute One of attributes().
 * @param mixed $value     As given.
 * @return string|null Null where the attribute is not to stand: empty, or a flag that is off.
 */
function clean_value( array $attribute, $value ) {
	if ( 'flag' === $attribute['kind'] ) {
		$off = false === $value || null === $value || in_array( strtolower( trim( (string) $value ) ), array( 'false', '0', 'no', 'off' ), true );
		return $off ? null : '';
	}
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	$text = sanitize_text_field( (string) $value );
	if ( 'contact' === $attribute['kind'] ) {
		$text = esc_url_raw( $text, CONTACT_SCHEMES );
	} elseif ( 'address' === $attribute['kind'] ) {
		$text = esc_url_raw( $text, array( 'https', 'http' ) );
	}
	return '' === $text ? null : $text;
}

/**
 * A text of the contract in the language of whoever administers the site.
 *
 * @param array{fr: string, en: string} $text In both languages.
 */
function in_admin_language( array $text ) {
	return 0 === strpos( get_user_locale(), 'fr' ) ? $text['fr'] : $text['en'];
}
