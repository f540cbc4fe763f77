<?php
/**
 * Takes and removes the site's own tariff.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/** The action of its form, and of its nonce. */
const TARIFF_ACTION = 'credit_rate_simulator_tariff';

add_action( 'admin_post_' . TARIFF_ACTION, __NAMESPACE__ . '\take_tariff' );

/** Answers the form: upload or removal, then back to the settings with what there is to say. */
function take_tariff() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'credit-rate-simulator' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( TARIFF_ACTION );
	if ( isset( $_POST['remove'] ) ) {
		remove_tariff();
		say( __( 'The tariff is removed; the bundled one applies.', 'credit-rate-simulator' ), 'success' );
	} else {
		take_uploaded();
	}
	// As options.php does: the settings page shows them once.
	set_transient( 'settings_errors', get_settings_errors(), 30 );
	wp_safe_redirect( add_query_arg( 'settings-updated', 'true', settings_address() ) );
	exit;
}

/** A line for the settings page. */
function say( $text, $kind ) {
	add_settings_error( TARIFF_OPTION, 'tariff', $text, $kind );
}

/** Checks the file that came with the form, and stores it. */
function take_uploaded() {
	$text = uploaded_text();
	if ( null === $text ) {
		say( __( 'No file has arrived: choose one of at most 1 MB.', 'credit-rate-simulator' ), 'error' );
		return;
	}
	$read = read_tariff( $text );
	if ( null === $read['pack'] ) {
		say( __( 'This tariff is refused, and nothing has changed.', 'credit-rate-simulator' ) . problem_list( $read['problems'] ), 'error' );
		return;
	}
	if ( ! store_tariff( $read['pack'] ) ) {
		say( __( 'The tariff could not be written into the folder of uploads.', 'credit-rate-simulator' ), 'error' );
		return;
	}
	/* translators: %s: name of a tariff. */
	say( sprintf( __( 'The tariff %s applies to every simulator of the site. See below what the simulator says of it.', 'credit-rate-simulator' ), esc_html( $read['pack']->id ) ), 'success' );
}

/** The text of the uploaded file, or null. */
function uploaded_text() {
	// The nonce has been checked by the caller; the content is by read_tariff().
	$file = $_FILES['tariff'] ?? null; // phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput
	if ( ! is_array( $file ) || ! is_string( $file['tmp_name'] ?? null ) || UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) ) {
		return null;
	}
	// A byte beyond the limit is enough to tell.
	$text = file_get_contents( $file['tmp_name'], false, null, 0, LARGEST_TARIFF + 1 ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	return false === $text ? null : $text;
}

/** Problems as a list, escaped. */
function problem_list( array $problems ) {
	return '<ul class="ul-disc"><li>' . implode( '</li><li>', array_map( 'esc_html', $problems ) ) . '</li></ul>';
}

/** Writes it among the uploads, in place of the one before. */
function store_tariff( $pack ) {
	// Written anew: nothing but JSON gets there.
	$json = wp_json_encode( $pack, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	$file = 'tariff-' . substr( hash( 'sha256', (string) $json ), 0, 16 ) . '.json';
	$path = tariff_path( $file );
	if ( false === $json || ! wp_mkdir_p( dirname( $path ) ) || false === file_put_contents( $path, $json ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions
		return false;
	}
	$before = stored_tariff();
	update_option(
		TARIFF_OPTION,
		array(
			'file'    => $file,
			'id'      => $pack->id,
			'version' => $pack->version,
			'until'   => $pack->validTo, // phpcs:ignore WordPress.NamingConventions.ValidVariableName
		)
	);
	if ( $before && $before['file'] !== $file ) {
		wp_delete_file( tariff_path( $before['file'] ) );
	}
	return true;
}

/** Takes it away again, folder included. */
function remove_tariff() {
	$stored = stored_tariff();
	delete_option( TARIFF_OPTION );
	if ( $stored ) {
		$path = tariff_path( $stored['file'] );
		wp_delete_file( $path );
		@rmdir( dirname( $path ) ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- fails where something else is in it.
	}
}
