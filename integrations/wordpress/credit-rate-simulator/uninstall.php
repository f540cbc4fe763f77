<?php
/**
 * Takes away all that the plugin has stored, on every site of a network.
 *
 * @package credit-rate-simulator
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Options and uploaded tariff of the present site; there are no tables, transients, roles or tasks. */
function credit_rate_simulator_uninstall() {
	delete_option( 'credit_rate_simulator' );
	delete_option( 'credit_rate_simulator_tariff' );
	$uploads = wp_get_upload_dir();
	$folder  = $uploads['basedir'] . '/credit-rate-simulator';
	if ( ! is_dir( $folder ) ) {
		return;
	}
	foreach ( (array) glob( $folder . '/tariff-*.json' ) as $file ) {
		wp_delete_file( $file );
	}
	// Fails where somebody has put something else there.
	@rmdir( $folder ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		credit_rate_simulator_uninstall();
		restore_current_blog();
	}
} else {
	credit_rate_simulator_uninstall();
}
