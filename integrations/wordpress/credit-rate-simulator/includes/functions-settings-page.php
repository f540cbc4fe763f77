<?php
/**
 * The settings page.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/** The page, and its group of settings. */
const PAGE = 'credit-rate-simulator';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\add_settings' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_preview' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_to_settings' );

/** Where it is. */
function settings_address() {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/** The link in the list of plugins. */
function link_to_settings( $links ) {
	array_unshift( $links, '<a href="' . esc_url( settings_address() ) . '">' . esc_html__( 'Settings', 'credit-rate-simulator' ) . '</a>' );
	return $links;
}

/** In the menu. */
function add_page() {
	$title = __( 'Credit Rate Simulator', 'credit-rate-simulator' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\draw_page' );
}

/** Its fields. */
function add_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'broker', __( 'Who stands behind the simulator', 'credit-rate-simulator' ), __NAMESPACE__ . '\introduce_broker', PAGE );
	foreach ( attributes() as $attribute ) {
		if ( in_array( $attribute['name'], broker_attributes(), true ) ) {
			$label = broker_labels()[ $attribute['name'] ] ?? in_admin_language( $attribute['label'] );
			add_text_field( $attribute['name'], $label, 'broker', in_admin_language( $attribute['help'] ) );
		}
	}
	add_settings_field(
		'legal',
		__( 'Legal notice', 'credit-rate-simulator' ),
		__NAMESPACE__ . '\draw_legal',
		PAGE,
		'broker',
		array( 'label_for' => 'crs-legal' )
	);
	add_settings_section( 'look', __( 'Colours', 'credit-rate-simulator' ), __NAMESPACE__ . '\introduce_colours', PAGE );
	$names = array(
		'accent'  => __( 'Accent', 'credit-rate-simulator' ),
		'surface' => __( 'Ground', 'credit-rate-simulator' ),
		'text'    => __( 'Text', 'credit-rate-simulator' ),
	);
	foreach ( $names as $name => $label ) {
		add_text_field( $name, $label, 'look', __( 'Such as #0a7d5a; empty: that of the theme.', 'credit-rate-simulator' ) );
	}
	add_settings_section( 'measure', __( 'Audience', 'credit-rate-simulator' ), '__return_null', PAGE );
	add_settings_field( 'datalayer', __( 'Data layer', 'credit-rate-simulator' ), __NAMESPACE__ . '\draw_datalayer', PAGE, 'measure' );
}

/** What the broker's fields are called; one that has come since, by the contract. */
function broker_labels() {
	return array(
		'broker'        => __( 'Name', 'credit-rate-simulator' ),
		'orias'         => __( 'Orias number', 'credit-rate-simulator' ),
		'address'       => __( 'Postal address', 'credit-rate-simulator' ),
		'supervisor'    => __( 'Supervisory authority', 'credit-rate-simulator' ),
		'complaints'    => __( 'Complaints', 'credit-rate-simulator' ),
		'mediator'      => __( 'Mediator', 'credit-rate-simulator' ),
		'privacy'       => __( 'Personal data', 'credit-rate-simulator' ),
		'contact'       => __( 'Contact', 'credit-rate-simulator' ),
		'contact-label' => __( 'Text of the contact button', 'credit-rate-simulator' ),
	);
}

/** A field of one line. */
function add_text_field( $name, $label, $section, $help ) {
	add_settings_field(
		$name,
		esc_html( $label ),
		__NAMESPACE__ . '\draw_text',
		PAGE,
		$section,
		array(
			'label_for' => "crs-$name",
			'name'      => $name,
			'help'      => $help,
		)
	);
}

/** Above the broker's fields. */
function introduce_broker() {
	echo '<p>' . esc_html__( 'Shown below every simulator of the site and on its printed sheet. An author may give others in a block or a shortcode.', 'credit-rate-simulator' ) . '</p>';
}

/** Above the colours. */
function introduce_colours() {
	echo '<p>' . esc_html__( 'Left empty, the simulator takes font and colours of the page around it.', 'credit-rate-simulator' ) . '</p>';
}

/** A field of one line. */
function draw_text( $field ) {
	printf(
		'<input type="text" class="regular-text" id="%1$s" name="%2$s" value="%3$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%4$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . '[' . $field['name'] . ']' ),
		esc_attr( settings()[ $field['name'] ] ),
		esc_html( $field['help'] )
	);
}

/** The legal notice. */
function draw_legal() {
	printf(
		'<textarea class="large-text" rows="4" id="crs-legal" name="%s" aria-describedby="crs-legal-help">%s</textarea><p class="description" id="crs-legal-help">%s</p>',
		esc_attr( OPTION . '[legal]' ),
		esc_textarea( settings()['legal'] ),
		esc_html__( 'Below the broker’s identity; links, strong and emphasised text are kept.', 'credit-rate-simulator' )
	);
}

/** Off unless asked for. */
function draw_datalayer() {
	printf(
		'<label><input type="checkbox" name="%s" value="1"%s> %s</label><p class="description">%s</p>',
		esc_attr( OPTION . '[datalayer]' ),
		checked( settings()['datalayer'], true, false ),
		esc_html__( 'Push anonymous events, by bands, to window.dataLayer', 'credit-rate-simulator' ),
		esc_html__( 'Off by default. Turn it on only if your consent banner governs what reads the data layer.', 'credit-rate-simulator' )
	);
}

/**
 * What the form sent, made safe; what cannot be taken is told, and stays as it was.
 *
 * @param mixed $given As sent, or as stored by an earlier call.
 */
function clean_settings( $given ) {
	$before = settings();
	if ( ! is_array( $given ) ) {
		return $before;
	}
	$given = array_filter( $given, 'is_scalar' );
	$clean = array(
		'legal'     => trim( wp_kses( (string) ( $given['legal'] ?? '' ), LEGAL_TAGS ) ),
		'datalayer' => ! empty( $given['datalayer'] ),
	);
	foreach ( attributes() as $attribute ) {
		if ( in_array( $attribute['name'], broker_attributes(), true ) ) {
			$clean[ $attribute['name'] ] = (string) clean_value( $attribute, $given[ $attribute['name'] ] ?? '' );
		}
	}
	$clean['orias'] = clean_orias( $clean['orias'], $before['orias'] );
	if ( '' === $clean['contact'] && '' !== trim( (string) ( $given['contact'] ?? '' ) ) ) {
		complain( 'contact', __( 'Contact: an address that begins with https:, tel: or mailto: is expected.', 'credit-rate-simulator' ) );
		$clean['contact'] = $before['contact'];
	}
	if ( '' !== $clean['contact'] && ( '' === $clean['broker'] || '' === $clean['orias'] ) ) {
		complain( 'unnamed', __( 'A contact needs the broker’s name and Orias number beside it.', 'credit-rate-simulator' ), 'warning' );
	}
	foreach ( array_keys( colours() ) as $name ) {
		$clean[ $name ] = clean_colour( trim( (string) ( $given[ $name ] ?? '' ) ), $before[ $name ] );
	}
	return $clean;
}

/** Tells it on the next page, once: settings stored for the first time are made safe twice. */
function complain( $code, $text, $kind = 'error' ) {
	if ( ! in_array( $text, wp_list_pluck( get_settings_errors( OPTION ), 'message' ), true ) ) {
		add_settings_error( OPTION, $code, $text, $kind );
	}
}

/** Eight digits, however they were spaced. */
function clean_orias( $given, $before ) {
	$digits = preg_replace( '/[\s.\x{a0}\x{202f}]+/u', '', $given );
	if ( '' === $digits || preg_match( '/^\d{8}$/D', (string) $digits ) ) {
		return (string) $digits;
	}
	complain( 'orias', __( 'Orias: a number of eight digits is expected.', 'credit-rate-simulator' ) );
	return $before;
}

/** A colour in hexadecimal digits. */
function clean_colour( $given, $before ) {
	if ( '' === $given || sanitize_hex_color( $given ) ) {
		return $given;
	}
	/* translators: %s: what was typed. */
	complain( 'colour', sprintf( __( '%s is no colour such as #0a7d5a.', 'credit-rate-simulator' ), esc_html( $given ) ) );
	return $before;
}

/** The page. */
function draw_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'Put the block “Credit insurance rate simulator” into a page, or the shortcode:', 'credit-rate-simulator' ) . ' <code>[' . esc_html( SHORTCODE ) . ' turnover="2500000" sector="it-services"]</code></p>';
	echo '<form method="post" action="options.php">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form>';
	draw_tariff();
	draw_preview();
	echo '</div>';
}

/** The form of the tariff. */
function draw_tariff() {
	$stored = stored_tariff();
	echo '<h2>' . esc_html__( 'Tariff', 'credit-rate-simulator' ) . '</h2><p>';
	if ( $stored ) {
		/* translators: 1: name of a tariff. 2: its version. 3: a date. */
		printf( esc_html__( 'Yours applies: %1$s, version %2$s, valid until %3$s.', 'credit-rate-simulator' ), esc_html( $stored['id'] ), esc_html( $stored['version'] ), esc_html( $stored['until'] ) );
	} else {
		esc_html_e( 'The bundled market tariff applies. Yours would be a JSON file of at most 1 MB; it stays on this site.', 'credit-rate-simulator' );
	}
	echo '</p><form method="post" enctype="multipart/form-data" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
	wp_nonce_field( TARIFF_ACTION );
	echo '<input type="hidden" name="action" value="' . esc_attr( TARIFF_ACTION ) . '">';
	echo '<p><label>' . esc_html__( 'Tariff file', 'credit-rate-simulator' ) . ' <input type="file" name="tariff" accept=".json,application/json"></label></p><p>';
	submit_button( __( 'Check and use', 'credit-rate-simulator' ), 'secondary', 'upload', false );
	if ( $stored ) {
		echo ' ';
		submit_button( __( 'Remove', 'credit-rate-simulator' ), 'delete', 'remove', false );
	}
	echo '</p></form>';
}

/** The simulator with these settings, and what it says of the tariff. */
function draw_preview() {
	echo '<h2>' . esc_html__( 'Preview', 'credit-rate-simulator' ) . '</h2>';
	echo '<div id="crs-tariff-problems" class="notice notice-error inline" hidden><p>' . esc_html__( 'The simulator refuses this tariff and uses the bundled one:', 'credit-rate-simulator' ) . '</p><ul class="ul-disc"></ul></div>';
	// All of it has been escaped where it was made.
	echo '<div class="crs-preview" style="max-width:45em;padding:1em;background:#fff;font-size:16px">' . simulator( array( 'lang' => 0 === strpos( get_user_locale(), 'fr' ) ? 'fr' : 'en' ) ) . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput
}

/** The element, on this page alone. */
function enqueue_preview( $page ) {
	if ( 'settings_page_' . PAGE !== $page ) {
		return;
	}
	// Before the element, whose first word on the tariff it must not miss.
	wp_enqueue_script( 'credit-rate-simulator-preview', plugins_url( 'admin/preview.js', FILE ), array(), VERSION, true );
	enqueue();
}
