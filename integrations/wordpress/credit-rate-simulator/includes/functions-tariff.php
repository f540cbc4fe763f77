<?php
/**
 * The site's own tariff: a file among the uploads, named after its content so that no cache keeps an old one.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/** The folder among the uploads; uninstall.php knows it too. */
const TARIFF_FOLDER = 'credit-rate-simulator';

/**
 * What is known of the stored tariff, or null.
 *
 * @return array{file: string, id: string, version: string, until: string}|null
 */
function stored_tariff() {
	$stored = get_option( TARIFF_OPTION );
	return is_array( $stored ) && isset( $stored['file'] ) ? $stored : null;
}

/** Its address, or null without one. */
function tariff_address() {
	$stored = stored_tariff();
	if ( null === $stored ) {
		return null;
	}
	$uploads = wp_get_upload_dir();
	return set_url_scheme( $uploads['baseurl'] . '/' . TARIFF_FOLDER . '/' . rawurlencode( $stored['file'] ) );
}

/** Where the file is. */
function tariff_path( $file ) {
	$uploads = wp_get_upload_dir();
	return $uploads['basedir'] . '/' . TARIFF_FOLDER . '/' . $file;
}
